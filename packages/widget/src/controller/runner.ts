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
  /** The last report of a whole check. */
  #whole: Report | undefined
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
    this.#whole = undefined
    this.#tell(IDLE)
  }

  /** The final report, or undefined where the run was overtaken or failed. */
  async run(precheck: Pick<Precheck, 'check'>, creative: CreativeInput): Promise<Report | undefined> {
    this.stop()
    const abort = new AbortController()
    this.#abort = abort
    const { signal } = abort
    const before = this.#whole
    const set = (part: Partial<RunState>): void => {
      if (signal.aborted) return
      this.#state = { ...this.#state, ...part }
      if (part.busy === false) this.#whole = part.report
      this.#tell(this.#state)
    }
    let { report } = this.#state
    let progress: CheckProgress | undefined
    // The text may be done before the run counts as slow.
    const slow = setTimeout(() => set({ busy: true, report }), before ? QUIET_MS : 0)
    const onProgress = (step: Progress): void => {
      progress = followProgress(progress, step)
      // A whole report stays until the next one: rows that came and went would lose their place.
      if (step.step === 'text' && !before) report = step.report
      set(this.#state.busy ? { progress, report } : { progress })
    }
    try {
      report = await precheck.check(creative, { signal, onProgress })
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

/** What is known after one more step of a check. Rows keep their order; what has ended is not begun again by a late share. */
export function followProgress(progress: CheckProgress = NOTHING, step: Progress): CheckProgress {
  const { done, total } = step
  if (step.step === 'text') return { ...progress, done, total }
  const isSame = (row: { sense: string; mediaId: string }): boolean =>
    row.sense === step.sense && row.mediaId === step.mediaId
  const has = progress.senses.find(isSame)
  if (step.state === 'running' && /done|failed/.test(has?.state ?? '')) return progress
  return {
    done,
    total,
    senses: has ? progress.senses.map((row) => (isSame(row) ? step : row)) : [...progress.senses, step],
  }
}
