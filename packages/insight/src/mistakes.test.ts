import { describe, expect, it } from 'vitest'
import { mistakeOf, mistakesIn } from './mistakes.ts'
import { row } from './testing/rows.ts'

describe('mistakeOf', () => {
  it.each([
    ['ok', 'pass', undefined],
    ['ok', 'human', 'wrong-flag'],
    ['ok', 'limit', 'wrong-flag'],
    ['ok', 'reject', 'wrong-rejection'],
    ['review', 'pass', 'unseen'],
    ['review', 'human', undefined],
    ['review', 'limit', undefined],
    ['review', 'reject', 'hard'],
    ['violate', 'pass', 'leak'],
    ['violate', 'human', 'soft'],
    ['violate', 'limit', undefined],
    ['violate', 'reject', undefined],
  ] as const)('%s that ended as %s', (label, outcome, mistake) => {
    expect(mistakeOf(row(label, outcome))).toBe(mistake)
  })
})

it('mistakesIn puts leaks and wrong rejections first', () => {
  const set = [
    row('review', 'pass'),
    row('ok', 'human'),
    row('ok', 'reject'),
    row('violate', 'pass'),
    row('ok', 'pass'),
  ]
  expect(mistakesIn(set).map(({ mistake, rows }) => [mistake, rows.length])).toEqual([
    ['leak', 1],
    ['wrong-rejection', 1],
    ['wrong-flag', 1],
    ['unseen', 1],
  ])
})
