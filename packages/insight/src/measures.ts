import type { Outcome } from '@preclear/core'
import { type Kappa, kappa } from './kappa.ts'
import { type Proportion, shareOf } from './proportion.ts'
import { isFlagged, LABELS, type Label, labelOf, OUTCOMES, type Row } from './row.ts'

/** Label → outcome → number of rows. */
export type Confusion = Readonly<Record<Label, Readonly<Record<Outcome, number>>>>

/** How well the check does on a group of labelled rows. */
export interface Measures {
  readonly n: number
  readonly labels: Readonly<Record<Label, number>>
  /** Violating rows that passed / violating rows. */
  readonly leakage: Proportion
  /** Fine rows that were flagged (stopped, limited or sent to a person) / fine rows. */
  readonly overkill: Proportion
  /** Fine rows that would be rejected / fine rows. */
  readonly overkillByRejection: Proportion
  /** Violating rows that only go to a person / violating rows. */
  readonly softness: Proportion
  /** Flagged rows that are not fine / flagged rows. */
  readonly precision: Proportion
  /** Rows that are not fine and were flagged / rows that are not fine. */
  readonly recall: Proportion
  /** Agreement of outcome and label over ok, review and violate. */
  readonly kappa: Kappa
  readonly confusion: Confusion
  /** Rows in a language that was not read: what passes there was not checked for claims. */
  readonly unread: number
}

/**
 * Ten fine rows of which one is rejected, five violating rows of which one passes and one goes to a person:
 * leakage 1/5, overkill 1/10, softness 1/5, precision 4/5, recall 4/5.
 */
export function measure(rows: readonly Row[]): Measures {
  const of = (label: Label): readonly Row[] => rows.filter((row) => row.label === label)
  const [fine, review, violating] = [of('ok'), of('review'), of('violate')]
  return {
    n: rows.length,
    labels: { ok: fine.length, review: review.length, violate: violating.length },
    leakage: shareOf(violating, (row) => !isFlagged(row)),
    overkill: shareOf(fine, isFlagged),
    overkillByRejection: shareOf(fine, (row) => row.outcome === 'likely_rejected'),
    softness: shareOf(violating, (row) => row.outcome === 'needs_human'),
    precision: shareOf(rows.filter(isFlagged), (row) => row.label !== 'ok'),
    recall: shareOf([...review, ...violating], isFlagged),
    kappa: kappa(rows.map((row) => [row.label, labelOf(row.outcome)])),
    confusion: confusionOf(rows),
    unread: rows.filter((row) => row.unread).length,
  }
}

function confusionOf(rows: readonly Row[]): Confusion {
  const row = (label: Label): Readonly<Record<string, number>> =>
    Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, rows.filter((r) => r.label === label && r.outcome === outcome).length]),
    )
  return Object.fromEntries(LABELS.map((label) => [label, row(label)])) as Confusion
}
