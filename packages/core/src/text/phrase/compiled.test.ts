import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePhrases } from './compile.ts'
import { PhraseFileError, readPhraseSet } from './file.ts'
import { loadPhrases } from './load.ts'
import { createPhraseMatcher } from './matcher.ts'

const PHRASES = [
  'lose weight fast',
  'быстрый заработок',
  '稼げる',
  'रातों रात अमीर',
  'casino',
  "don't wait",
  'रातों रात अमीर',
]
const bytes = compilePhrases(PHRASES)

describe('compiled phrases', () => {
  test('the same phrases give the same bytes', () => {
    expect(compilePhrases([...PHRASES])).toEqual(bytes)
    expect(compilePhrases(PHRASES, { slips: false })).not.toEqual(bytes)
  })

  test('bytes at any offset load', () => {
    for (const offset of [1, 2, 3, 4]) {
      const moved = new Uint8Array(bytes.length + offset)
      moved.set(bytes, offset)
      expect(loadPhrases(moved.subarray(offset)).find('a casino')).toHaveLength(1)
    }
  })

  test('any phrases load, and each is found by itself', () => {
    const phrase = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...PHRASES, '', ' ', '!!', '\ud800'),
    )
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 12 }), (phrases) => {
        const matcher = createPhraseMatcher(phrases)
        phrases.forEach((one, id) => {
          const isReadable = /^[a-z0-9]{2,}( [a-z0-9]+)*$/i.test(one)
          if (isReadable) expect(matcher.find(one).some((hit) => hit.phrase === id)).toBe(true)
        })
      }),
    )
  })

  test.each([
    ['nothing', new Uint8Array(0), 'not-a-phrase-set'],
    ['other bytes', new Uint8Array(400).fill(7), 'not-a-phrase-set'],
    ['a newer version', withByte(bytes, 4, 9), 'other-version'],
    ['a cut file', bytes.slice(0, -8), 'damaged'],
    ['a longer file', new Uint8Array([...bytes, 0, 0, 0, 0]), 'damaged'],
    ['a section of another length', withByte(bytes, 20, 1), 'damaged'],
  ])('%s is refused', (_, wrong, code) => {
    expect(() => loadPhrases(wrong)).toThrow(PhraseFileError)
    expect(() => loadPhrases(wrong)).toThrow(expect.objectContaining({ code }))
  })
})

function withByte(from: Uint8Array, at: number, value: number): Uint8Array {
  const copy = from.slice()
  copy[at] = value
  return copy
}

describe('tampered bytes', () => {
  const text =
    'Lose weight fast! c@s1no, бы\u200bстрый заработок. 誰でも稼げる l o s e  w e i g h t don’t wait 🎉 casinoo lose wieght'

  test('neither crash nor hang, whatever was changed', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const wrong = bytes.slice()
        for (const { at, value } of changes) wrong[at] = value
        let matcher: ReturnType<typeof loadPhrases>
        try {
          matcher = loadPhrases(wrong)
        } catch (error) {
          expect(error).toBeInstanceOf(PhraseFileError)
          return
        }
        for (const { start, end } of matcher.find(text)) expect(end <= text.length && start >= 0).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('failure links in a circle end', () => {
    const set = readPhraseSet(bytes.slice())
    for (let state = 4; state < set.plain.cells.length; state += 4) set.plain.cells[state + 2] = state
    for (let state = 4; state < set.coarse.cells.length; state += 4) set.coarse.cells[state + 2] = state
    set.plain.lists.fill(1)
    set.clues.table.fill(5)
    set.clues.bits.fill(-1)
    expect(() => readerOver(set)).not.toThrow()
  })

  function readerOver(set: ReturnType<typeof readPhraseSet>): void {
    const buffer = new Uint8Array(set.plain.cells.buffer)
    loadPhrases(buffer).find(text.repeat(20))
  }
})
