import type { Evidence } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { rejected } from '../testing/fixtures.ts'
import { boxesAt, isPlaced, lanesOf, neighbour, spotsOf } from './film.ts'
import type { Row } from './rows.ts'

const [template] = rejected.findings
function row(n: number, ...evidence: Evidence[]): Row {
  if (!template) throw new Error('no finding to copy')
  return { n, finding: { ...template, evidence } }
}
const box = (x: number, y: number, w: number, h: number, tMs?: number): Evidence => ({
  kind: 'box',
  mediaId: 'm1',
  x,
  y,
  w,
  h,
  ...(tMs === undefined ? {} : { tMs }),
})
const time = (startMs: number, endMs: number): Evidence => ({ kind: 'time', mediaId: 'm1', startMs, endMs })
const frame = (tMs: number): Evidence => ({ kind: 'frame', mediaId: 'm1', tMs })

const rows = [
  row(1, time(4000, 6000)),
  row(2, box(0, 0, 0.5, 0.1, 1000)),
  row(3, box(0, 0, 1, 0.2)),
  row(4, { kind: 'frame', mediaId: 'm2', tMs: 10 }),
]

describe('places in a film', () => {
  it('stand in the order of the film, those of other files left out', () => {
    expect(spotsOf(rows, 'm1').map(({ row: { n }, startMs, endMs }) => [n, startMs, endMs])).toEqual([
      [2, 1000, 1000],
      [1, 4000, 6000],
    ])
  })
  it.each<[string, Evidence[], number[][]]>([
    ['frame after frame is one stretch', [frame(500), frame(0), frame(1000)], [[0, 1000, 0]]],
    [
      'far apart they are two',
      [frame(0), frame(1500)],
      [
        [0, 0, 0],
        [1500, 1500, 1500],
      ],
    ],
    [
      'a stretch leads to the frame that is marked in it',
      [time(0, 3000), box(0, 0, 0.5, 0.5, 2500)],
      [[0, 3000, 2500]],
    ],
    ['stretches in each other are one', [time(0, 9000), time(1000, 2000), time(9500, 9900)], [[0, 9900, 0]]],
    ['no time is no place', [frame(Number.NaN), time(0, Number.POSITIVE_INFINITY), box(0, 0, 0.5, 0.5)], []],
  ])('of one finding: %s', (_name, evidence, expected) => {
    const spots = spotsOf([row(1, ...evidence)], 'm1')
    expect(spots.map(({ startMs, endMs, atMs }) => [startMs, endMs, atMs])).toEqual(expected)
  })
  it('are walked forwards and backwards, and end', () => {
    const spots = spotsOf(rows, 'm1')
    expect(neighbour(spots, 0, 1)?.row.n).toBe(2)
    expect(neighbour(spots, 1000, 1)?.row.n).toBe(1)
    expect(neighbour(spots, 4000, 1)).toBeUndefined()
    expect(neighbour(spots, 4000, -1)?.row.n).toBe(2)
  })
})

describe('boxes', () => {
  it.each([
    [0, [[3]]],
    [1100, [[2], [3]]],
    [2000, [[3]]],
  ])('at %d ms', (tMs, expected) => {
    expect(boxesAt(rows, 'm1', tMs).map((framed) => framed.rows.map(({ n }) => n))).toEqual(expected)
  })
  it('in the same place are one, with all of their findings', () => {
    const same = [row(1, box(0.2, 0.2, 0.3, 0.3)), row(2, box(0.21, 0.2, 0.3, 0.29)), row(3, box(0.3, 0.2, 0.3, 0.3))]
    expect(boxesAt(same, 'm1', 0).map((framed) => framed.rows.map(({ n }) => n))).toEqual([[1, 2], [3]])
  })
  it('that cover all of it are no place, and a finding with nothing else is about the file', () => {
    const whole = row(1, box(0, 0, 1, 1), { kind: 'field', path: '/media/0', value: 'file.type: webp' })
    expect(boxesAt([whole], 'm1', 0)).toEqual([])
    expect([whole, ...rows].map((each) => isPlaced(each, 'm1'))).toEqual([false, true, true, true, false])
    expect(isPlaced(row(1, box(0, 0, 1, 1, 500)), 'm1')).toBe(true)
  })
})

describe('lanes of the timeline', () => {
  const lanes = (length: number, ...spots: [from: number, to: number][]): readonly number[] =>
    lanesOf(
      spots.map(([startMs, endMs], n) => ({ row: row(n), startMs, endMs, atMs: startMs })),
      length,
    )
  it('keep marks apart that would stand on each other, also at the end', () => {
    expect(lanes(10_000, [0, 0], [500, 500], [2000, 6000], [5000, 5000], [9900, 9900], [10_000, 10_000])).toEqual([
      0, 1, 0, 1, 0, 1,
    ])
  })
  it('are few, however many findings share a moment', () => {
    const all = lanes(10_000, ...Array.from({ length: 40 }, (): [number, number] => [5000, 5000]))
    expect(Math.max(...all)).toBe(5)
  })
})
