import type { Evidence } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { rejected } from '../testing/fixtures.ts'
import { boxesAt, neighbour, spotsOf } from './film.ts'
import type { Row } from './rows.ts'

const [template] = rejected.findings
function row(n: number, ...evidence: Evidence[]): Row {
  if (!template) throw new Error('no finding to copy')
  return { n, finding: { ...template, evidence } }
}
const rows = [
  row(1, { kind: 'time', mediaId: 'm1', startMs: 4000, endMs: 6000 }),
  row(2, { kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 0.5, h: 0.1, tMs: 1000 }),
  row(3, { kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 0.2 }),
  row(4, { kind: 'frame', mediaId: 'm2', tMs: 10 }),
]

describe('places in a film', () => {
  it('stand in the order of the film, those of other files left out', () => {
    expect(spotsOf(rows, 'm1').map(({ row: { n }, startMs, endMs }) => [n, startMs, endMs])).toEqual([
      [2, 1000, 1000],
      [1, 4000, 6000],
    ])
  })

  it.each([
    [0, [3]],
    [1100, [2, 3]],
    [2000, [3]],
  ])('boxes at %d ms', (tMs, expected) => {
    expect(boxesAt(rows, 'm1', tMs).map(({ row: { n } }) => n)).toEqual(expected)
  })

  it('are walked forwards and backwards, and end', () => {
    const spots = spotsOf(rows, 'm1')
    expect(neighbour(spots, 0, 1)?.row.n).toBe(2)
    expect(neighbour(spots, 1000, 1)?.row.n).toBe(1)
    expect(neighbour(spots, 4000, 1)).toBeUndefined()
    expect(neighbour(spots, 4000, -1)?.row.n).toBe(2)
  })
})
