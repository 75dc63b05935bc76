import type { CompiledRule, Sentence } from './rule.ts'

export const PACK_SCHEMA = 'preclear.pack/1' as const

/** Words and claim patterns of one language, in the claim-pattern language (see docs/claim-patterns.md). Data, never code. */
export interface Lexicon {
  /** BCP 47 primary language; `und` for patterns that hold in every language. */
  readonly language: string
  /** Source lines of the claim-pattern language: class definitions and patterns. */
  readonly claims: string
  /** A neutral sentence per topic that a claim may be replaced by. */
  readonly rewordings: Readonly<Record<string, string>>
}

/** Sentences of one language: rule id → reason → sentence. */
export type RuleSentences = Readonly<Record<string, Readonly<Record<string, Sentence>>>>

/** A versioned set of rules and the words to read and explain them. Plain JSON. A language pack has no rules. */
export interface Pack {
  readonly schema: typeof PACK_SCHEMA
  readonly id: string
  readonly version: string
  /** `sha256-<hex>` of the canonical JSON of everything else. */
  readonly digest: string
  /** Platform ids the rules are for. */
  readonly platforms: readonly string[]
  readonly rules: readonly CompiledRule[]
  readonly lexicons: readonly Lexicon[]
  /** BCP 47 → rule sentences. */
  readonly sentences: Readonly<Record<string, RuleSentences>>
  /** BCP 47 → label id → text, for the engine's own words (fix labels, reasons). */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
}
