import { isFlagged, labelOf, type Row } from './row.ts'

/** What went wrong on a row, worst first. Both ends lead: a harmful ad let through, and a fine ad refused. */
export const MISTAKES = ['leak', 'wrong-rejection', 'wrong-flag', 'soft', 'unseen', 'hard'] as const
/**
 * `leak` a violating row passed · `wrong-rejection` a fine row would be rejected · `wrong-flag` a fine row was limited or
 * sent to a person · `soft` a violating row only goes to a person · `unseen` a row for a person passed · `hard` a row for
 * a person would be rejected.
 */
export type Mistake = (typeof MISTAKES)[number]

/** Undefined where outcome and label agree, or a violating row is limited. */
export function mistakeOf(row: Row): Mistake | undefined {
  const said = labelOf(row.outcome)
  if (said === row.label) return undefined
  if (row.label === 'ok') return said === 'violate' ? 'wrong-rejection' : 'wrong-flag'
  if (row.label === 'review') return said === 'violate' ? 'hard' : 'unseen'
  if (!isFlagged(row)) return 'leak'
  return row.outcome === 'needs_human' ? 'soft' : undefined
}

/** Wrong rows by kind, worst kind first, in the order of the rows otherwise. */
export function mistakesIn<T extends Row>(
  rows: readonly T[],
): readonly { readonly mistake: Mistake; readonly rows: readonly T[] }[] {
  return MISTAKES.map((mistake) => ({ mistake, rows: rows.filter((row) => mistakeOf(row) === mistake) })).filter(
    (group) => group.rows.length > 0,
  )
}
