import { computed, type Signal, signal } from '@preact/signals'
import { drawScene } from '../scenarios/art.ts'
import { SCENARIOS } from '../scenarios/list.ts'
import type { Choice, Scenario } from '../scenarios/scenario.ts'
import { playTune } from '../scenarios/tune.ts'
import { EMPTY } from '../state/draft.ts'
import { checking, creative, report } from '../state/live-check.ts'
import { mediaDesk } from '../state/media-senses.ts'
import { addFiles, draft, edit, replaceDraft, scenarioId, tab, view } from '../state/store.ts'
import { stories } from '../strings/t.ts'

export const deskOpen: Signal<boolean> = signal(false)
export const beat: Signal<number> = signal(0)
export const current: Signal<Scenario | undefined> = computed(() =>
  SCENARIOS.find((scenario) => scenario.id === scenarioId.value),
)

/** How many of the advertiser's own decisions were made. */
export const made: Signal<number> = signal(0)
/** What the advertiser decides next; undefined when nothing is left to decide. */
export const nextChoice: Signal<Choice | undefined> = computed(() => current.value?.choices[made.value])

/** Share of the advertiser's decision that is carried out, 0 to 1; undefined while none is. */
export const deciding: Signal<number | undefined> = signal()

export async function decide(): Promise<void> {
  const { value: choice } = nextChoice
  const { value: id } = scenarioId
  if (!choice || deciding.value !== undefined) return
  if (choice.tune && !(await addTune())) return
  // Another story may have begun while the film was made.
  if (scenarioId.value !== id || nextChoice.value !== choice) return
  if (choice.change) edit(choice.change)
  made.value += 1
}

/** Puts a tune to the film of the story. False where there is no film, or this device cannot write one. */
async function addTune(): Promise<boolean> {
  const film = draft.value.media.find(({ kind }) => kind === 'video')
  const now = report.value
  if (!film || !now || checking.value) return false
  const step = { label: { id: 'repair.add-sound', args: {} }, mediaId: film.id, step: { op: 'add-sound' } } as const
  deciding.value = 0
  try {
    const { file } = await mediaDesk.repair({
      plan: { mediaId: film.id, repairs: [step], findings: [] },
      report: now,
      creative: creative.value,
      choices: { sound: playTune('tune.wav') },
      onProgress: (share) => {
        deciding.value = share
      },
    })
    const isSame = draft.value.media.some(({ id, source }) => id === film.id && source === film.source)
    if (isSame) addFiles([file], film.id)
    return isSame
  } catch (error) {
    console.warn('The tune could not be added.', error)
    return false
  } finally {
    deciding.value = undefined
  }
}

async function filesOf({ scene, film }: Scenario): Promise<readonly File[]> {
  if (film !== undefined) {
    const bytes = await (await fetch(film)).blob()
    return [new File([bytes], 'slow-clay.mp4', { type: 'video/mp4' })]
  }
  return scene === undefined ? [] : [...(await drawScene(scene)), playTune(`${scene}.wav`)]
}

export async function play(scenario: Scenario): Promise<void> {
  scenarioId.value = scenario.id
  beat.value = 0
  made.value = 0
  view.value = 'form'
  tab.value = 'edit'
  history.replaceState(null, '', `#scenario=${scenario.id}`)
  replaceDraft({ ...EMPTY, ...scenario.draft })
  const files = await filesOf(scenario)
  // Somebody may have gone on to another story meanwhile, or started this one twice.
  if (scenarioId.value === scenario.id && draft.value.media.length === 0) addFiles(files)
}

export function nextBeat(): void {
  const last = current.value ? stories.value[current.value.id].say.length - 1 : 0
  beat.value = Math.min(beat.value + 1, last)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** 1 to 6 pick a story, R starts it again, C decides as the advertiser, H hides the desk. Never while somebody types, and never with a modifier. */
function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.composedPath().some(isTyping)) return
  const key = event.key.toLowerCase()
  const opened = location.search.includes('present') || location.hash.startsWith('#scenario=')
  if (!deskOpen.value && !(opened && key === 'h')) return
  const picked = /^[1-6]$/.test(key) ? SCENARIOS[Number(key) - 1] : key === 'r' ? current.value : undefined
  if (picked) void play(picked)
  else if (key === 'c') void decide()
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
