import type { CreativeInput, Finding, Outcome, Precheck, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import type { Row } from '../model/rows.ts'
import type { CheckProgress, Explainer } from '../types.ts'

/**
 * Where a check stands.
 * `empty`: there is no ad. `ready`: there is one, nobody checked it. `checking`: a check runs; `report` may hold what is
 * certain so far. `done`: `report` is final. `failed`: `error` says why there is no report.
 */
export type Phase = 'empty' | 'ready' | 'checking' | 'done' | 'failed'

/** The answer to a person's last act. A new object for every act. */
export interface News {
  readonly act: 'fixed' | 'undone' | 'aside' | 'stale' | 'copied'
  /** Findings that are still open. */
  readonly left: number
}

/** Everything there is to show. Immutable; a change is a new object. */
export interface ControllerState {
  readonly phase: Phase
  readonly creative: CreativeInput | undefined
  readonly report: Report | undefined
  /** Of the rows that are still open; undefined without a report. A finding set aside by a person still counts. */
  readonly outcome: Outcome | undefined
  /** One per finding, numbered for the life of the ad; the fixed ones stay in their place. */
  readonly rows: readonly Row[]
  /** Numbers of the rows whose reason is shown. */
  readonly open: ReadonlySet<number>
  /** Number of the row that Tab reaches. */
  readonly stop: number | undefined
  readonly decisions: readonly Decision[]
  readonly progress: CheckProgress | undefined
  readonly error: unknown
  readonly news: News | undefined
}

/** What a controller is given. A part that is left out stays as it was. */
export interface ControllerInput {
  readonly precheck?: Explainer | Precheck | undefined
  /** The ad. A new object is checked at once, unless `manual` or `report` is set. */
  readonly creative?: CreativeInput | undefined
  /** A report made elsewhere: the host runs the checks. */
  readonly report?: Report | undefined
  /** Of a check that the host runs. */
  readonly busy?: boolean | undefined
  readonly progress?: CheckProgress | undefined
  /** What went wrong outside: shown instead of any result. */
  readonly error?: unknown
  readonly decisions?: readonly Decision[] | undefined
  /** Nothing is checked before `check()`. */
  readonly manual?: boolean | undefined
  /** False: the fixes are shown but none can be applied. */
  readonly canFix?: boolean | undefined
  /** False while nobody looks: a running check is ended, and made again when it turns true. */
  readonly active?: boolean | undefined
}

/** What a host hears. `onFix` and `onUndo` may return false: the host then writes the ad itself. */
export interface ControllerEvents {
  onReport?(report: Report): void
  /** The ad with a fix applied. */
  onFix?(fixed: CreativeInput, fixId: string): boolean | undefined
  /** The ad with that fix taken back, later edits elsewhere kept. */
  onUndo?(before: CreativeInput, fixId: string): boolean | undefined
  /** `decision` is undefined where one was withdrawn. */
  onDecision?(finding: Finding, decision: Decision | undefined): void
  onError?(error: unknown): void
  /** Given: `check()` asks the host instead of running a check. */
  onCheck?(): void
}
