import { type Signal, computed, signal } from '@preact/signals'
import { drawScene } from '../scenarios/art.ts'
import { SCENARIOS } from '../scenarios/list.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { EMPTY } from '../state/draft.ts'
import { chooseFile, removeFile, replaceDraft, scenarioId, tab, view } from '../state/store.ts'

export const deskOpen: Signal<boolean> = signal(false)
export const beat: Signal<number> = signal(0)
export const current: Signal<Scenario | undefined> = computed(() => SCENARIOS.find((scenario) => scenario.id === scenarioId.value))

export async function play(scenario: Scenario): Promise<void> {
  scenarioId.value = scenario.id
  beat.value = 0
  view.value = 'form'
  tab.value = 'edit'
  history.replaceState(null, '', `#scenario=${scenario.id}`)
  replaceDraft({ ...EMPTY, ...scenario.draft })
  if (scenario.scene) await chooseFile(await drawScene(scenario.scene))
  else await removeFile()
}

export function nextBeat(): void {
  const last = (current.value?.say.length ?? 1) - 1
  beat.value = Math.min(beat.value + 1, last)
}

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** 1 to 5 pick a story, R starts it again, H hides the desk. Never while somebody types, and never with a modifier. */
function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.composedPath().some(isTyping)) return
  const key = event.key.toLowerCase()
  const opened = location.search.includes('present') || location.hash.startsWith('#scenario=')
  if (!deskOpen.value && !(opened && key === 'h')) return
  const picked = /^[1-5]$/.test(key) ? SCENARIOS[Number(key) - 1] : key === 'r' ? current.value : undefined
  if (picked) void play(picked)
  else if (key === 'h') deskOpen.value = !deskOpen.value
  else if (key === 'arrowright' && event.target === document.body) nextBeat()
}

function followLink(isStart: boolean): void {
  const asked = new URLSearchParams(location.hash.slice(1)).get('scenario')
  const scenario = SCENARIOS.find(({ id }) => id === asked)
  if (scenario || new URLSearchParams(location.search).has('present')) deskOpen.value = true
  // A reload keeps what was changed in the story; only opening its link starts it.
  if (scenario && !(isStart && scenario.id === scenarioId.value)) void play(scenario)
}

export function startPresenting(): void {
  followLink(true)
  addEventListener('hashchange', () => followLink(false))
  addEventListener('keydown', onKey)
}
