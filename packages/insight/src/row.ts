import type { Effect, Outcome } from '@preclear/core'

/** What an annotator says should happen: pass, go to a person or be restricted, be stopped. Mildest first. */
export type Label = 'ok' | 'review' | 'violate'
export const LABELS: readonly Label[] = ['ok', 'review', 'violate']

/** What the check says. Mildest first, so that an index is a severity. */
export const OUTCOMES: readonly Outcome[] = ['no_issue_found', 'needs_human', 'likely_limited', 'likely_rejected']

/** One rule that fired on a row. */
export interface RowFinding {
  readonly ruleId: string
  readonly effect: Effect
  /** The rule is being tried out: it counts in the rule's own measures and in no outcome. */
  readonly shadow?: boolean
}

/** One labelled ad and what the check said about it. Plain data; nothing of the ad itself is needed to measure. */
export interface Row {
  /** Unique in its set, and the same in the next run: runs are compared by it. */
  readonly id: string
  readonly label: Label
  readonly outcome: Outcome
  /** BCP 47. */
  readonly language: string
  /** ISO 3166-1 alpha-2. */
  readonly markets?: readonly string[]
  /** What the ad is about or breaks, in the words of the set: `income`, `weight_loss`. */
  readonly categories?: readonly string[]
  /** Where the row comes from. */
  readonly source?: string
  readonly findings: readonly RowFinding[]
  /** Rules that did not look at this row: not applicable, or not run. A rule is measured only where it looked. */
  readonly skipped?: readonly string[]
  /** No loaded lexicon reads the language, so no claim could be found. */
  readonly unread?: boolean
}

const CLASSES: Readonly<Record<Outcome, Label>> = {
  likely_rejected: 'violate',
  likely_limited: 'review',
  needs_human: 'review',
  no_issue_found: 'ok',
}

/** The label an outcome amounts to: `likely_rejected` → `violate`, `needs_human` → `review`. */
export function labelOf(outcome: Outcome): Label {
  return CLASSES[outcome]
}

/** Something was found that would stop, limit or delay the ad. Advice alone is no issue. */
export function isFlagged(row: Row): boolean {
  return row.outcome !== 'no_issue_found'
}
