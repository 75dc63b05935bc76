import { describe, expect, it } from 'vitest'
import { kappa } from './kappa.ts'
import type { Label } from './row.ts'

type Pair = readonly [Label, Label]
const times = (n: number, a: Label, b: Label): Pair[] => Array.from({ length: n }, () => [a, b] as const)

describe('kappa', () => {
  it('is the textbook figure', () => {
    const pairs = [
      ...times(20, 'ok', 'ok'),
      ...times(5, 'ok', 'violate'),
      ...times(10, 'violate', 'ok'),
      ...times(15, 'violate', 'violate'),
    ]
    const got = kappa(pairs)
    expect(got.value).toBeCloseTo(0.4, 10)
    expect(got.low).toBeCloseTo(0.125, 2)
    expect(got.high).toBeCloseTo(0.618, 2)
  })

  it('is sure of little where few pairs all differ or all agree', () => {
    const none = kappa([...times(2, 'ok', 'violate'), ...times(2, 'violate', 'ok')])
    expect(none.value).toBe(-1)
    expect(none.high).toBeGreaterThan(-0.5)
    const all = kappa([...times(2, 'ok', 'ok'), ...times(2, 'violate', 'violate')])
    expect(all.value).toBe(1)
    expect(all.low).toBeLessThan(0.5)
  })

  it.each<[string, Pair[], number | null]>([
    ['perfect agreement', [...times(3, 'ok', 'ok'), ...times(2, 'review', 'review')], 1],
    ['chance', [['ok', 'ok'] as Pair, ['ok', 'violate'], ['violate', 'ok'], ['violate', 'violate']], 0],
    ['everything passed', [...times(4, 'ok', 'ok'), ...times(4, 'violate', 'ok')], 0],
    ['one label only, whatever was said', [...times(5, 'ok', 'ok'), ...times(2, 'ok', 'violate')], null],
    ['nothing', [], null],
  ])('of %s', (_name, pairs, value) => {
    expect(kappa(pairs)).toMatchObject({ n: pairs.length, value })
  })
})
