import type { CreativeInput, Precheck, Progress, Report } from '@preclear/core'
import type { CheckProgress } from '../types.ts'

/** What a run tells, as it goes. */
export interface RunState {
  readonly report: Report | undefined
  readonly progress: CheckProgress | undefined
  readonly error: unknown
  readonly busy: boolean
}
const NOTHING: CheckProgress = { done: 0, total: 0, senses: [] }
export const IDLE: RunState = { report: undefined, progress: undefined, error: undefined, busy: false }

/** A check faster than this is never shown as running: the panel would only flicker. */
const QUIET_MS = 300

/** Runs checks one at a time: a new one aborts the one before, and a late answer is dropped. */
export class Runner {
  #abort: AbortController | undefined
  #state: RunState = IDLE
  readonly #tell: (state: RunState) => void

  constructor(tell: (state: RunState) => void) {
    this.#tell = tell
  }

  stop(): void {
    this.#abort?.abort()
    this.#abort = undefined
  }
  /** Ends a run and forgets what the last one found. */
  reset(): void {
    this.stop()
    this.#state = IDLE
    this.#tell(IDLE)
  }

  /** The final report, or undefined where the run was overtaken or failed. */
  async run(precheck: Pick<Precheck, 'check'>, creative: CreativeInput): Promise<Report | undefined> {
    this.stop()
    const abort = new AbortController()
    this.#abort = abort
    const { signal } = abort
    const before = this.#state.report
    const set = (part: Partial<RunState>): void => {
      if (signal.aborted) return
      this.#state = { ...this.#state, ...part }
      this.#tell(this.#state)
    }
    const slow = setTimeout(() => set({ busy: true }), before ? QUIET_MS : 0)
    let progress: CheckProgress | undefined
    const onProgress = (step: Progress): void => {
      progress = followProgress(progress, step)
      set(step.step === 'text' && this.#state.busy ? { progress, report: step.report } : { progress })
    }
    try {
      const report = await precheck.check(creative, { signal, onProgress })
      clearTimeout(slow)
      set({ report, busy: false, error: undefined, progress: undefined })
      return signal.aborted ? undefined : report
    } catch (error) {
      clearTimeout(slow)
      set({ report: undefined, busy: false, error, progress: undefined })
      return undefined
    }
  }
}

/** What is known after one more step of a check. */
export function followProgress(progress: CheckProgress = NOTHING, step: Progress): CheckProgress {
  const { done, total } = step
  if (step.step === 'text') return { ...progress, done, total }
  const isOther = (row: { sense: string; mediaId: string }): boolean =>
    row.sense !== step.sense || row.mediaId !== step.mediaId
  return { done, total, senses: [...progress.senses.filter(isOther), step] }
}
