import { describe, expect, it } from 'vitest'
import { isClose, rowsOf } from './order.ts'
import type { Word } from './word.ts'

const word = (text: string, x: number, y: number, w: number, h = 0.03): Word => ({
  text,
  confidence: 95,
  box: { x, y, w, h },
})
const read = (...words: Word[]): string[] => rowsOf(words, 1).map((row) => row.words.map((one) => one.text).join(' '))

describe('reading order', () => {
  it('goes along a row, then down', () =>
    expect(read(word('today', 0.4, 0.21, 0.1), word('below', 0.1, 0.3, 0.12), word('Offer', 0.25, 0.2, 0.12))).toEqual([
      'Offer today',
      'below',
    ]))

  it('goes from right to left where letters do', () =>
    expect(read(word('باردة', 0.3, 0.2, 0.1), word('قهوة', 0.42, 0.2, 0.1), word('اليوم', 0.18, 0.2, 0.1))).toEqual([
      'قهوة باردة اليوم',
    ]))

  it('keeps a name in Latin letters whole inside of Arabic', () =>
    expect(
      read(
        word('اشتر', 0.6, 0.2, 0.1),
        word('Lumen', 0.35, 0.2, 0.12),
        word('Home', 0.48, 0.2, 0.11),
        word('اليوم', 0.24, 0.2, 0.1),
      ),
    ).toEqual(['اشتر Lumen Home اليوم']))

  it('reads a column to its end before the next', () =>
    expect(
      read(
        word('Before', 0.1, 0.2, 0.2),
        word('After', 0.6, 0.205, 0.2),
        word('tired', 0.1, 0.24, 0.2),
        word('awake', 0.6, 0.245, 0.2),
      ),
    ).toEqual(['Before', 'tired', 'After', 'awake']))

  it('does not join a headline with small print beside it', () =>
    expect(read(word('SALE', 0.1, 0.2, 0.3, 0.12), word('terms', 0.42, 0.28, 0.1, 0.02))).toEqual(['SALE', 'terms']))

  it('leaves out single letters that stand alone', () =>
    expect(read(word('fo', 0.1, 0.6, 0.03), word('Coffee', 0.1, 0.2, 0.2))).toEqual(['Coffee']))
})

describe('spaces', () => {
  it.each([
    ['試', '用', 0.02, true],
    ['試', '用', 0.09, false],
    ['ใช้', 'ฟรี', 0.01, true],
    ['for', '30', 0.01, false],
    ['在', 'Lumen', 0.01, false],
  ])('%s and %s with a gap of %d: written together %s', (a, b, gap, together) =>
    expect(isClose(word(a, 0.1, 0.2, 0.1), word(b, 0.2 + gap, 0.2, 0.1), 1)).toBe(together),
  )
})
