import type { TiktokRuleId } from '../../generated/rules-index.ts'

/** Reasons of rejection in the way platforms and people write them, ours throughout. */
export interface RejectionCases {
  /** The text, and the rules that must be among the matches. */
  readonly known: readonly (readonly [text: string, rules: readonly TiktokRuleId[]])[]
  /** Reasons that no rule of ours answers for. */
  readonly unknown: readonly string[]
}
