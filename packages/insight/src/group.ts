import { type Measures, measure } from './measures.ts'
import type { Row } from './row.ts'

/** What rows are grouped by. Rules are measured apart: see `measureRules`. */
export type Dimension = 'language' | 'category' | 'market' | 'source'
export const DIMENSIONS: readonly Dimension[] = ['language', 'category', 'market', 'source']

export interface Group {
  readonly key: string
  readonly measures: Measures
}

/** Key of rows that say nothing about a dimension. */
export const NOT_GIVEN = '(not given)'

function keysOf(row: Row, by: Dimension): readonly string[] {
  if (by === 'language') return [row.language]
  const keys = by === 'category' ? row.categories : by === 'market' ? row.markets : row.source ? [row.source] : []
  return keys && keys.length > 0 ? [...new Set(keys)] : [NOT_GIVEN]
}

/** Measures per value of a dimension, largest group first. A row of two markets counts in both, so groups may add up to more than all rows. */
export function measureBy(rows: readonly Row[], by: Dimension): readonly Group[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows)
    for (const key of keysOf(row, by)) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  return [...groups]
    .map(([key, own]) => ({ key, measures: measure(own) }))
    .sort((a, b) => b.measures.n - a.measures.n || (a.key < b.key ? -1 : 1))
}
