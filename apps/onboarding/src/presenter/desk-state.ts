import { computed, type Signal, signal } from '@preact/signals'
import { drawScene } from '../scenarios/art.ts'
import { SCENARIOS } from '../scenarios/list.ts'
import type { Choice, Scenario } from '../scenarios/scenario.ts'
import { playTune } from '../scenarios/tune.ts'
import { EMPTY } from '../state/draft.ts'
import { addFiles, draft, edit, replaceDraft, scenarioId, tab, view } from '../state/store.ts'

export const deskOpen: Signal<boolean> = signal(false)
export const beat: Signal<number> = signal(0)
export const current: Signal<Scenario | undefined> = computed(() =>
  SCENARIOS.find((scenario) => scenario.id === scenarioId.value),
)

/** How many of the advertiser's own decisions were made. */
const made: Signal<number> = signal(0)
/** What the advertiser decides next; undefined when nothing is left to decide. */
export const nextChoice: Signal<Choice | undefined> = computed(() => current.value?.choices[made.value])

export function decide(): void {
  if (!nextChoice.value) return
  edit(nextChoice.value.change)
  made.value += 1
}

export async function play(scenario: Scenario): Promise<void> {
  scenarioId.value = scenario.id
  beat.value = 0
  made.value = 0
  view.value = 'form'
  tab.value = 'edit'
  history.replaceState(null, '', `#scenario=${scenario.id}`)
  replaceDraft({ ...EMPTY, ...scenario.draft })
  const files = [...(await drawScene(scenario.scene)), playTune(`${scenario.scene}.wav`)]
  // Somebody may have gone on to another story meanwhile, or started this one twice.
  if (scenarioId.value === scenario.id && draft.value.media.length === 0) addFiles(files)
}

export function nextBeat(): void {
  const last = (current.value?.say.length ?? 1) - 1
  beat.value = Math.min(beat.value + 1, last)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** 1 to 5 pick a story, R starts it again, C decides as the advertiser, H hides the desk. Never while somebody types, and never with a modifier. */
function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.composedPath().some(isTyping)) return
  const key = event.key.toLowerCase()
  const opened = location.search.includes('present') || location.hash.startsWith('#scenario=')
  if (!deskOpen.value && !(opened && key === 'h')) return
  const picked = /^[1-5]$/.test(key) ? SCENARIOS[Number(key) - 1] : key === 'r' ? current.value : undefined
  if (picked) void play(picked)
  else if (key === 'c') decide()
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
