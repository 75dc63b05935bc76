import type { MessageArgs, Surface } from './facts.ts'
import type { Finding } from './finding.ts'

export const REPORT_SCHEMA = 'preclear.report/1' as const
export type Outcome = 'likely_rejected' | 'likely_limited' | 'needs_human' | 'no_issue_found'

/** A rule that applies but could not be checked. Never a pass. */
export interface NotRun {
  readonly ruleId: string
  /** `no-landing-page`, `no-market`, `field-unknown`, `language-not-read`, `no-media`, `missing-fact`, `sense-failed`, `text-too-long`, `no-sense`. */
  readonly reason: string
  readonly args?: MessageArgs
}

/** Everything one check produced. Plain JSON; the same creative, packs and engine give the same bytes, `timing` aside. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA
  /** The creative's id; null when it has none. */
  readonly id: string | null
  readonly engine: string
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[]
  readonly markets: readonly string[]
  readonly platform: string
  /** The date the rules were read for, `YYYY-MM-DD`. */
  readonly at: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly upcoming: readonly Finding[]
  readonly shadow: readonly Finding[]
  readonly passes: readonly string[]
  readonly inapplicable: readonly string[]
  readonly notRun: readonly NotRun[]
  readonly surfaces: readonly Surface[]
  /** Whole milliseconds. */
  readonly timing: { readonly totalMs: number }
  readonly network: { readonly requests: number; readonly bytesSent: number }
}

/** One finding in prose, in one language. `language` is the language each sentence is really in (English where a translation is missing). */
export interface ExplainedFinding {
  readonly finding: Finding
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly fixLabels: readonly string[]
  readonly language: string
}
