import type { Creative, CreativeInput } from './creative.ts'
import type { Sense } from './facts.ts'
import type { Pack } from './pack.ts'
import type { ExplainedFinding, Report } from './report.ts'

export interface PrecheckOptions {
  readonly packs: readonly Pack[]
  readonly senses?: readonly Sense[]
  /** Default language of `explain`, BCP 47. */
  readonly language?: string
  /** The day the ad is to run; default today. Decides which rules are in force. */
  readonly at?: Date
}

export interface CheckOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** `text`: everything that needs no media is final in `report`. `sense`: one sense of one medium began, went on or ended. */
export type Progress =
  | { readonly step: 'text'; readonly report: Report; readonly done: number; readonly total: number }
  | {
      readonly step: 'sense'
      readonly sense: string
      readonly mediaId: string
      readonly state: 'started' | 'running' | 'done' | 'failed'
      /** Share of its work that is done, 0 to 1, while it is running. */
      readonly share?: number
      /** Why it failed. */
      readonly reason?: string
      readonly done: number
      readonly total: number
    }

/** A rule in words that need no finding. `language` is the one the words are really in. */
export interface RuleAbout {
  readonly title: string
  /** Absent where every remedy names something of a finding. */
  readonly fix?: string
  readonly language: string
}

/** The check, ready to run. Methods throw `InvalidCreativeError` for input that cannot be checked. */
export interface Precheck {
  check(creative: CreativeInput | unknown, options?: CheckOptions): Promise<Report>
  /** Synchronous, for every keystroke: rules that need media are `notRun`. */
  checkText(creative: CreativeInput | unknown): Report
  /** The patched creative, in the shape it was passed in. Throws `StaleFixError`. */
  fix(creative: CreativeInput, report: Report, fixId: string): CreativeInput
  /** Applies every verified fix, one after another, checking again after each. */
  fixAll(creative: CreativeInput): { creative: CreativeInput; report: Report; applied: readonly string[] }
  explain(report: Report, language?: string): readonly ExplainedFinding[]
  /** What a rule is about and what to do, without a finding; undefined where no pack speaks of it. */
  about(ruleId: string, language?: string): RuleAbout | undefined
  /** The engine's own words: `notRun.no-market`, `fix.take-out` ... English where `language` lacks them. */
  label(id: string, args?: Readonly<Record<string, string | number>>, language?: string): string
  readonly languages: readonly string[]
  /** Lengths and other limits of the text fields on a platform, for counters: `{ body: { max: 100, unit: 'weighted' } }`. */
  limits(creative: CreativeInput): Readonly<Record<string, { readonly max: number; readonly unit: string }>>
}

export type { Creative }
