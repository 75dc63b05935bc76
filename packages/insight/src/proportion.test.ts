import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proportion, shareOf } from './proportion.ts'

describe('proportion', () => {
  // Worked with R: prop.test(count, n, correct = FALSE)$conf.int
  it.each([
    [0, 10, 0, 0, 0.2775328],
    [5, 50, 0.1, 0.0434752, 0.2136025],
    [10, 10, 1, 0.7224672, 1],
    [1, 1, 1, 0.2065493, 1],
    [81, 263, 0.3079848, 0.2552926, 0.3662041],
  ])('%d of %d', (count, n, value, low, high) => {
    const got = proportion(count, n)
    expect(got.value).toBeCloseTo(value, 5)
    expect(got.low).toBeCloseTo(low, 3)
    expect(got.high).toBeCloseTo(high, 3)
  })

  it('of nothing is not 0 %, and could be anything', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, n: 0, value: null, low: 0, high: 1 })
  })

  it.each([
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
  ])('refuses %d of %d', (count, n) => {
    expect(() => proportion(count, n)).toThrow(RangeError)
  })

  it('lies inside its interval, and the interval inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const { value, low, high } = proportion(Math.min(a, b), Math.max(a, b, 1))
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(value ?? 0)
        expect(high).toBeGreaterThanOrEqual(value ?? 1)
      }),
    )
  })

  it('narrows as rows are added', () => {
    const width = (n: number): number => proportion(n / 10, n).high - proportion(n / 10, n).low
    expect(width(1000)).toBeLessThan(width(100))
    expect(width(100)).toBeLessThan(width(10))
  })
})

it('shareOf counts what holds', () => {
  expect(shareOf([1, 2, 3, 4], (n) => n > 3)).toMatchObject({ count: 1, n: 4, value: 0.25 })
})
