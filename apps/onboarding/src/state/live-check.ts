import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type CreativeInput, type Issue, isInvalidCreativeError, type Precheck, type Report } from '@preclear/core'
import { type CheckProgress, followProgress } from '@preclear/widget'
import { language } from '../strings/t.ts'
import { isBlank, toCreative } from './draft.ts'
import { followWords, precheck } from './engine.ts'
import { wantedLexicons } from './lexicons.ts'
import { mediaSenses } from './media-senses.ts'
import { draft } from './store.ts'

/** The ad as the checker reads it. */
export const creative: Signal<CreativeInput> = computed(() => toCreative(draft.value))
/** The last finished check of the ad as it is now; undefined while there is nothing to check. */
export const report: Signal<Report | undefined> = signal()
/** What the last check threw; undefined after one that ended. */
export const failure: Signal<unknown> = signal()
/** Why the ad cannot be checked as written, by place. */
export const issues: ReadonlySignal<readonly Issue[]> = computed(() =>
  isInvalidCreativeError(failure.value) ? failure.value.issues : [],
)
export const checking: Signal<boolean> = signal(false)
/** How far the reading of the files is. */
export const progress: Signal<CheckProgress | undefined> = signal()
const asked: Signal<number> = signal(0)

function settle(result: Report | undefined, error?: unknown): void {
  batch(() => {
    checking.value = false
    progress.value = undefined
    report.value = result
    failure.value = error
  })
}

/** Files of the last finished check: read again they answer from memory, within a moment. */
let known: CreativeInput['media']

/** New files take seconds: what the text says is shown meanwhile. */
function begin(quick: Report, { media }: CreativeInput): void {
  if (report.peek() !== undefined && media === known) return
  batch(() => {
    checking.value = true
    if (report.peek() === undefined) report.value = quick
    failure.value = undefined
    progress.value = { done: 0, total: 0, senses: [] }
  })
}

/** Runs one check; the text is final at once, media and the rest follow. */
async function run(engine: Precheck, input: CreativeInput, signal: AbortSignal): Promise<void> {
  try {
    const quick = engine.checkText(input)
    if (!input.media?.length) return settle(quick)
    begin(quick, input)
    mediaSenses.setLanguages(wantedLexicons(draft.peek(), language.peek()))
    const full = await engine.check(input, {
      signal,
      onProgress: (step) => {
        if (!signal.aborted && progress.peek()) progress.value = followProgress(progress.peek(), step)
      },
    })
    if (signal.aborted) return
    known = input.media
    // Read without the lexicon of its language, a picture is not read yet: the next check, a moment later, has it.
    if (followWords(full.surfaces)) return
    settle(full)
  } catch (error) {
    if (!signal.aborted) settle(undefined, error)
  }
}

/** Runs the check once more, though nothing changed. */
export function checkAgain(): void {
  asked.value += 1
}

/** Checks on every change, at most once per frame; a newer change ends an older check. */
export function startChecking(): void {
  let frame = 0
  let running = new AbortController()
  effect(() => {
    const engine = precheck.value
    const input = creative.value
    void asked.value
    running.abort()
    cancelAnimationFrame(frame)
    if (!engine || isBlank(draft.value)) return settle(undefined)
    running = new AbortController()
    const { signal } = running
    frame = requestAnimationFrame(() => void run(engine, input, signal))
  })
}
