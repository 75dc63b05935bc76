import type { Outcome } from '@preclear/core'
import { isFlagged, type Label, OUTCOMES, type Row } from './row.ts'

/** `softened` and `hardened`: the outcome moved without a leak or overkill being opened or closed. */
export const DIRECTIONS = [
  'leak-opened',
  'overkill-opened',
  'leak-closed',
  'overkill-closed',
  'hardened',
  'softened',
] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface Change {
  readonly id: string
  readonly label: Label
  readonly before: Outcome
  readonly after: Outcome
  readonly direction: Direction
}

/** Discordant pairs of one kind of mistake. Rows that are right or wrong in both runs say nothing about the change. */
export interface Discordance {
  /** Wrong before, right now. */
  readonly closed: number
  /** Right before, wrong now. */
  readonly opened: number
  /** Two-sided exact probability of a split at least this uneven if nothing had changed; 1 where no row moved. */
  readonly p: number
}

export interface Comparison {
  /** Rows in both runs. */
  readonly n: number
  /** Rows whose outcome changed: opened mistakes first, then in row order. */
  readonly changes: readonly Change[]
  readonly leakage: Discordance
  readonly overkill: Discordance
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Rows that carry another label now; they are compared under the new one. */
  readonly relabelled: readonly string[]
}

/**
 * Two runs over the same rows, joined by id. A violating row that passed and is now refused is `leak-closed`.
 *
 * 3 leaks closed and 1 opened: `leakage` is `{ closed: 3, opened: 1, p: 0.625 }`; with so few rows, chance explains it.
 */
export function compareRuns(before: readonly Row[], after: readonly Row[]): Comparison {
  const old = new Map(before.map((row) => [row.id, row]))
  const ids = new Set(after.map(({ id }) => id))
  const both = after.flatMap((row) => {
    const was = old.get(row.id)
    return was ? [{ was, row }] : []
  })
  const changes = both
    .filter(({ was, row }) => was.outcome !== row.outcome)
    .map(({ was, row }) => ({
      id: row.id,
      label: row.label,
      before: was.outcome,
      after: row.outcome,
      direction: directionOf(row.label, was, row),
    }))
    .sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction))
  const count = (direction: Direction): number => changes.filter((change) => change.direction === direction).length
  return {
    n: both.length,
    changes,
    leakage: discordance(count('leak-closed'), count('leak-opened')),
    overkill: discordance(count('overkill-closed'), count('overkill-opened')),
    onlyBefore: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    onlyAfter: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    relabelled: both.filter(({ was, row }) => was.label !== row.label).map(({ row }) => row.id),
  }
}

function directionOf(label: Label, before: Row, after: Row): Direction {
  const moved = Number(isFlagged(after)) - Number(isFlagged(before))
  if (label === 'violate' && moved !== 0) return moved > 0 ? 'leak-closed' : 'leak-opened'
  if (label === 'ok' && moved !== 0) return moved > 0 ? 'overkill-opened' : 'overkill-closed'
  return OUTCOMES.indexOf(after.outcome) > OUTCOMES.indexOf(before.outcome) ? 'hardened' : 'softened'
}

/** McNemar's test in its exact form. Source: Q. McNemar (1947), Psychometrika 12, 153-157. */
function discordance(closed: number, opened: number): Discordance {
  const n = closed + opened
  // Terms of the binomial with p = 1/2, from the end inwards; in logarithms, for thousands of changed rows underflow.
  let term = -n * Math.LN2
  let tail = 0
  for (let k = 0; k <= Math.min(closed, opened); k++) {
    tail += Math.exp(term)
    term += Math.log((n - k) / (k + 1))
  }
  return { closed, opened, p: n === 0 ? 1 : Math.min(1, 2 * tail) }
}
