import { type CreativeInput, type Issue, type Precheck, type Report, isInvalidCreativeError, isPreclearError } from '@preclear/core'
import { type Signal, computed, effect, signal } from '@preact/signals'
import { isBlank, toCreative, toDraft } from './draft.ts'
import { precheck } from './engine.ts'
import { draft, replaceDraft } from './store.ts'

/** The ad as the checker reads it. */
export const creative: Signal<CreativeInput> = computed(() => toCreative(draft.value))
/** The last finished check of the ad as it is now; undefined while there is nothing to check. */
export const report: Signal<Report | undefined> = signal()
/** Why the ad cannot be checked as written, by place. */
export const issues: Signal<readonly Issue[]> = signal([])
export const checking: Signal<boolean> = signal(false)

/** Runs one check; the text is final at once, media and the rest follow. */
function run(engine: Precheck, input: CreativeInput, signal: AbortSignal): void {
  try {
    const quick = engine.checkText(input)
    issues.value = []
    if ((input.media ?? []).length === 0) {
      report.value = quick
      checking.value = false
      return
    }
    checking.value = true
    void engine.check(input, { signal }).then(
      (full) => {
        if (signal.aborted) return
        report.value = full
        checking.value = false
      },
      (error: unknown) => {
        if (signal.aborted) return
        checking.value = false
        report.value = undefined
        if (isInvalidCreativeError(error)) issues.value = error.issues
        else throw error
      },
    )
  } catch (error) {
    checking.value = false
    report.value = undefined
    if (!isInvalidCreativeError(error)) throw error
    issues.value = error.issues
  }
}

/** Checks on every change, at most once per frame; a newer change ends an older check. */
export function startChecking(): void {
  let frame = 0
  let running = new AbortController()
  effect(() => {
    const engine = precheck.value
    const now = draft.value
    const input = creative.value
    running.abort()
    cancelAnimationFrame(frame)
    if (!engine || isBlank(now)) {
      report.value = undefined
      issues.value = []
      checking.value = false
      return
    }
    running = new AbortController()
    const { signal } = running
    frame = requestAnimationFrame(() => run(engine, input, signal))
  })
}

/** Writes a tested fix into the form. False when the ad has changed since and the fix no longer fits. */
export function applyFix(fixId: string): boolean {
  const engine = precheck.value
  const now = report.value
  if (!engine || !now) return false
  try {
    replaceDraft(toDraft(engine.fix(creative.value, now, fixId)))
    return true
  } catch (error) {
    if (isPreclearError(error) && error.code === 'stale_fix') return false
    throw error
  }
}

export function applyAllFixes(): void {
  const engine = precheck.value
  if (engine) replaceDraft(toDraft(engine.fixAll(creative.value).creative))
}
