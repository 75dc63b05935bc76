import type { CompiledRule, Sentence } from './rule.ts'

export const PACK_SCHEMA = 'preclear.pack/1' as const

/** Words and claim patterns of one language, compiled from the claim-pattern language (see docs/claim-patterns.md). Data, never code. */
export interface Lexicon {
  /** BCP 47 primary language. */
  readonly language: string
  /** Directive lines: endings, letters, units. */
  readonly directives: string
  /** Words that patterns ask for: the frequent ones first, one a line; then, a line for each class and pattern, those it alone asks for. */
  readonly words: string
  /** Topic and name of each pattern, one a line. */
  readonly names: string
  /** Classes and patterns as numbers, each for itself; made by `compileClaims`, checked when a text first needs them. */
  readonly program: string
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
