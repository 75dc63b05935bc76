import type { CreativeInput, Fact } from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'

type Value = Fact['value']
type Place = NonNullable<Fact['evidence']>[number]
/** A value alone, or with the places in the medium that show it. */
export type Measured = Value | { readonly value: Value; readonly evidence: readonly Unplaced<Place>[] }
type Unplaced<T> = T extends { readonly mediaId: string } ? Omit<T, 'mediaId'> : never
export type Measures = Readonly<Record<string, Measured>>

/** A word as a sense would have read it in a picture. */
export interface CaseWord {
  readonly text: string
  /** x, y, w, h as ratios of the picture. */
  readonly box: readonly [number, number, number, number]
  readonly tMs?: number
  readonly contrast?: number
  /** Default 0.95. */
  readonly confidence?: number
}

/** One creative with what the rule has to say about it. */
export interface RuleCase {
  readonly creative: CreativeInput
  /** BCP 47 tag of the words in the creative. */
  readonly language: string
  /** ISO 3166-1 alpha-2; used as the targeted market where the creative names none. */
  readonly market: string
  readonly note?: string
  /** Values senses would have measured on every medium: rules on media are tried without real files. */
  readonly facts?: Measures
  /** Values measured on one medium, by its id. */
  readonly each?: Readonly<Record<string, Measures>>
  /** Words a sense would have read in the first medium, in the language of the case. An empty list: it read, and found none. */
  readonly words?: readonly CaseWord[]
}

/** The cases of one rule, walked by `cases.test.ts`: at least three each way, near misses first among the allowed. */
export interface RuleCases {
  readonly violates: readonly RuleCase[]
  readonly allowed: readonly RuleCase[]
  /** Text alone cannot decide: found, but shown as `review` at most. */
  readonly unsure?: readonly RuleCase[]
}

/** Checks a rule against its checker's options and reasons at compile time; returns it unchanged. */
export function defineRule(rule: RuleSpec): RuleSpec {
  return rule
}
