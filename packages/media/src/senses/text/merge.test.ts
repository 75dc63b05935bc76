import { describe, expect, it } from 'vitest'
import { covered, united } from './merge.ts'
import type { Line, Word } from './word.ts'

const word = (text: string, confidence: number, x: number, w = 0.1): Word => ({
  text,
  confidence,
  box: { x, y: 0.5, w, h: 0.03 },
})
const line = (...words: Word[]): Line => ({ words })
const said = (...lines: Line[]): string[] => united(lines).map(({ text }) => text)

describe('several readings of one place', () => {
  it('the better line stands', () =>
    expect(
      said(line(word('0rdcr', 62, 0.1), word('n0w', 61, 0.21)), line(word('Order', 95, 0.1), word('now', 95, 0.21))),
    ).toEqual(['Order', 'now']))

  it('words that only the other saw are added', () =>
    expect(
      said(line(word('Order', 95, 0.1), word('now', 95, 0.21)), line(word('now', 95, 0.21), word('today', 90, 0.32))),
    ).toEqual(['Order', 'now', 'today']))

  it('torn ends of a line are not', () =>
    expect(
      said(line(word('Order', 95, 0.1), word('now', 95, 0.21)), line(word('rder', 90, 0.12), word('ncw', 55, 0.34))),
    ).toEqual(['Order', 'now']))

  it('a word that was read much surer takes the place of the same word', () =>
    expect(
      said(
        line(word('\\rticle', 80, 0.1), word('of', 96, 0.21), word('the', 96, 0.32)),
        line(word('Article!', 95, 0.1)),
      ),
    ).toEqual(['Article!', 'of', 'the']))

  it('strokes and guesses are none', () =>
    expect(said(line(word('|', 95, 0.1)), line(word('l', 95, 0.3)), line(word('Cofee', 30, 0.5)))).toEqual([]))
})

it('measures what boxes cover together once', () => {
  const half = { x: 0, y: 0, w: 0.5, h: 1 }
  expect(covered([half, { x: 0.25, y: 0, w: 0.5, h: 0.5 }])).toBe(0.625)
  expect(covered([{ x: -1, y: -1, w: 9, h: 9 }])).toBe(1)
  expect(covered([])).toBe(0)
})
