import type { CreativeInput } from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'

/** One creative with what the rule has to say about it. */
export interface RuleCase {
  readonly creative: CreativeInput
  /** BCP 47 tag of the words in the creative. */
  readonly language: string
  /** ISO 3166-1 alpha-2; used as the targeted market where the creative names none. */
  readonly market: string
  readonly note?: string
  /** Values a sense would have measured on the first medium: rules on media are tried without real files. */
  readonly facts?: Readonly<Record<string, number | string | boolean>>
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
