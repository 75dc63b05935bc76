import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureBy, NOT_GIVEN } from './group.ts'
import { measure } from './measures.ts'
import { LABELS } from './row.ts'
import { row, rows } from './testing/rows.ts'

const worked = [
  ...rows(9, 'ok', 'pass'),
  row('ok', 'reject'),
  ...rows(3, 'violate', 'reject'),
  row('violate', 'human'),
  row('violate', 'pass'),
]

describe('measure', () => {
  it('gives the worked example', () => {
    const got = measure(worked)
    expect(got.n).toBe(15)
    expect(got.labels).toEqual({ ok: 10, review: 0, violate: 5 })
    expect(got.leakage).toMatchObject({ count: 1, n: 5, value: 0.2 })
    expect(got.overkill).toMatchObject({ count: 1, n: 10, value: 0.1 })
    expect(got.overkillByRejection).toMatchObject({ count: 1, n: 10 })
    expect(got.softness).toMatchObject({ count: 1, n: 5 })
    expect(got.precision).toMatchObject({ count: 4, n: 5 })
    expect(got.recall).toMatchObject({ count: 4, n: 5 })
    expect(got.confusion.violate).toEqual({ no_issue_found: 1, needs_human: 1, likely_limited: 0, likely_rejected: 3 })
  })

  it('counts a fine ad sent to a person as overkill, but not by rejection', () => {
    const got = measure([row('ok', 'human'), row('ok', 'limit'), row('ok', 'pass')])
    expect(got.overkill.count).toBe(2)
    expect(got.overkillByRejection.count).toBe(0)
  })

  it('takes limit and review for the same class', () => {
    expect(measure([row('review', 'limit'), row('review', 'human'), row('ok', 'pass')]).kappa.value).toBe(1)
  })

  it('says null of no rows, and how many were not read', () => {
    const got = measure([])
    expect([got.leakage.value, got.overkill.value, got.precision.value, got.kappa.value]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(measure([row('violate', 'pass', { unread: true })]).unread).toBe(1)
  })

  it('keeps every row in the confusion matrix exactly once', () => {
    const some = fc.array(
      fc
        .tuple(fc.constantFrom(...LABELS), fc.constantFrom('pass', 'human', 'limit', 'reject'))
        .map(([l, o]) => row(l, o)),
    )
    fc.assert(
      fc.property(some, (set) => {
        const { confusion, leakage, softness, recall } = measure(set)
        expect(
          Object.values(confusion)
            .flatMap((cells) => Object.values(cells))
            .reduce((a, b) => a + b, 0),
        ).toBe(set.length)
        expect(leakage.count + softness.count).toBeLessThanOrEqual(leakage.n)
        expect(recall.n).toBe(set.filter(({ label }) => label !== 'ok').length)
      }),
    )
  })
})

describe('measureBy', () => {
  const set = [
    row('ok', 'pass', { language: 'ja', markets: ['JP', 'US'] }),
    row('violate', 'pass', { markets: ['US'], categories: ['income'] }),
    row('ok', 'reject', { source: 'synthetic' }),
  ]
  it.each([
    [
      'language',
      [
        ['en', 2],
        ['ja', 1],
      ],
    ],
    [
      'market',
      [
        ['US', 2],
        [NOT_GIVEN, 1],
        ['JP', 1],
      ],
    ],
    [
      'category',
      [
        [NOT_GIVEN, 2],
        ['income', 1],
      ],
    ],
    [
      'source',
      [
        [NOT_GIVEN, 2],
        ['synthetic', 1],
      ],
    ],
  ] as const)('%s: largest first, a row of two markets in both', (by, expected) => {
    expect(measureBy(set, by).map(({ key, measures }) => [key, measures.n])).toEqual(expected)
  })
})
