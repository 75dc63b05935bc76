import { describe, expect, it } from 'vitest'
import { compareRuns } from './compare.ts'
import type { Label, Row } from './row.ts'
import { row } from './testing/rows.ts'

const at = (id: string, label: Label, outcome: string): Row => row(label, outcome, { id })

describe('compareRuns', () => {
  it.each([
    ['violate', 'pass', 'reject', 'leak-closed'],
    ['violate', 'pass', 'human', 'leak-closed'],
    ['violate', 'reject', 'pass', 'leak-opened'],
    ['violate', 'human', 'reject', 'hardened'],
    ['violate', 'reject', 'human', 'softened'],
    ['ok', 'pass', 'human', 'overkill-opened'],
    ['ok', 'reject', 'pass', 'overkill-closed'],
    ['ok', 'human', 'reject', 'hardened'],
    ['review', 'pass', 'human', 'hardened'],
    ['review', 'reject', 'limit', 'softened'],
  ] as const)('%s row from %s to %s: %s', (label, before, after, direction) => {
    const { changes } = compareRuns([at('a', label, before)], [at('a', label, after)])
    expect(changes.map((change) => change.direction)).toEqual([direction])
  })

  it('leaves out rows that stayed, names rows in one run only, and rows with a new label', () => {
    const got = compareRuns(
      [at('same', 'ok', 'pass'), at('gone', 'ok', 'pass'), at('relabelled', 'ok', 'reject')],
      [at('same', 'ok', 'pass'), at('new', 'violate', 'pass'), at('relabelled', 'violate', 'reject')],
    )
    expect(got).toMatchObject({
      n: 2,
      changes: [],
      onlyBefore: ['gone'],
      onlyAfter: ['new'],
      relabelled: ['relabelled'],
    })
  })

  it('lists opened mistakes first', () => {
    const before = [at('a', 'ok', 'reject'), at('b', 'ok', 'pass'), at('c', 'violate', 'reject')]
    const after = [at('a', 'ok', 'pass'), at('b', 'ok', 'reject'), at('c', 'violate', 'pass')]
    expect(compareRuns(before, after).changes.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  // Worked with R: binom.test(opened, opened + closed)$p.value
  it.each([
    [0, 0, 1],
    [3, 1, 0.625],
    [5, 5, 1],
    [10, 0, 0.001953125],
    [15, 5, 0.04138947],
    [2000, 2000, 1],
  ])('%d closed and %d opened', (closed, opened, p) => {
    const rows = (outcome: string, other: string): Row[] => [
      ...Array.from({ length: closed }, (_, i) => at(`c${i}`, 'violate', outcome)),
      ...Array.from({ length: opened }, (_, i) => at(`o${i}`, 'violate', other)),
    ]
    const { leakage } = compareRuns(rows('pass', 'reject'), rows('reject', 'pass'))
    expect(leakage).toMatchObject({ closed, opened })
    expect(leakage.p).toBeCloseTo(p, 6)
  })
})
