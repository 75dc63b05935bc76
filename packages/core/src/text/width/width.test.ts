import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weightedLength } from './width.ts'

describe('weightedLength', () => {
  test.each([
    [0, '', 'nothing'],
    [4, 'Mugs', 'letters'],
    [3, 'a\nb', 'a line break'],
    [6, 'Кружки', 'Cyrillic'],
    [4, 'café', 'an accent'],
    [4, 'cafe\u0301', 'an accent of its own'],
    [6, '手作り', 'Japanese'],
    [4, '머그', 'Korean'],
    [2, '\u1112\u1161\u11ab', 'a Korean syllable of three letters'],
    [6, 'Ｍｕｇ', 'fullwidth letters'],
    [2, 'ﾏｸ', 'halfwidth kana'],
    [4, '「」', 'East Asian brackets'],
    [2, '𠀀', 'a sign beyond 16 bits'],
    [4, 'สวัสดี', 'Thai marks count nothing'],
    [2, '—…', 'dash and ellipsis'],
    [2, '☕', 'an emoji'],
    [2, '☕️', 'an emoji with its variation sign'],
    [2, '👩‍🎨', 'an emoji of two'],
    [2, '👨‍👩‍👧', 'a family'],
    [2, '👍🏽', 'a skin tone'],
    [2, '🇵🇹', 'a flag'],
    [2, '1️⃣', 'a keycap'],
    [1, '©', 'a sign shown as text'],
    [2, '©️', 'the same sign shown as an emoji'],
    [1, '1', 'a digit'],
    [10, 'Mugs ☕ 新', 'all together'],
  ])('is %i for %j: %s', (length, text) => expect(weightedLength(text)).toBe(length))

  test('never counts less than ASCII alone, nor more than twice the code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const length = weightedLength(text)
        expect(length).toBeGreaterThanOrEqual(text.replace(/[^\0-\x7f]/g, '').length)
        expect(length).toBeLessThanOrEqual(2 * Array.from(text).length)
      }),
    )
  })

  test('adds up over words', () => {
    const word = fc.constantFrom('Mugs', '手作り', '☕️', '👩‍🎨', 'кружки', '🇵🇹', '한글')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sum = words.reduce((all, one) => all + weightedLength(one) + 1, 0)
        expect(weightedLength(words.map((one) => `${one} `).join(''))).toBe(sum)
      }),
    )
  })
})
