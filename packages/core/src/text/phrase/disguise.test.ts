import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { createDisguiseReader } from './disguise.ts'

const WORDS = [
  'guaranteed',
  'casino',
  'free',
  'lose',
  'miracle',
  'bonus',
  'online',
  'доход',
  'чудо',
  'address',
] as const
const reader = createDisguiseReader(WORDS)

function found(text: string): readonly (readonly [string, string])[] {
  const folded = fold(text)
  return reader.find(folded).map(({ start, end, word }) => [folded.text.slice(start, end), word] as const)
}

describe('words in disguise', () => {
  test.each([
    ['gu@ranteed', 'gu@ranteed', 'guaranteed'],
    ['a C@$1NO here', 'c@$1no', 'casino'],
    ['l0se it', 'l0se', 'lose'],
    ['onl1ne shop', 'onl1ne', 'online'],
    ['bonu$ now', 'bonu$', 'bonus'],
    ['get c.a.s.i.n.o!', 'c.a.s.i.n.o', 'casino'],
    ['get c a s i n o now', 'c a s i n o', 'casino'],
    ['c-a-s-i-n-o', 'c-a-s-i-n-o', 'casino'],
    ['f r e e stuff', 'f r e e', 'free'],
    ['fr.ee', 'fr.ee', 'free'],
    ['freeeee!!!', 'freeeee', 'free'],
    ['guaaaranteeed', 'guaaaranteeed', 'guaranteed'],
    ['c*sino and cas#no', 'c*sino', 'casino'],
    ['gua-\nranteed', 'gua-\nranteed', 'guaranteed'],
    ['c🎰a🎰s🎰i🎰n🎰o', 'c🎰a🎰s🎰i🎰n🎰o', 'casino'],
    ['д0xoд', 'д0xoд', 'доход'],
    ['4удо', '4yдo', 'чудо'],
    ['addre$$', 'addre$$', 'address'],
    ['ca si no', 'ca si no', 'casino'],
  ])('%j', (text, slice, word) => expect(found(text)[0]).toEqual([slice, word]))
})

describe('near misses', () => {
  test.each([
    ['plain words', 'Free casino bonus, guaranteed'],
    ['a slip', 'garanteed casin'],
    ['a doubled letter', 'loose the casinno'],
    ['hyphens of every day', 'on-line and cas-ino'],
    ['two sentences', 'Nothing to lo. Se it'],
    ['short words in a row', 'to be or no it is so'],
    ['numbers', '100,000 or 24/7 or 5050'],
    ['nearly all masked', 'c****o'],
    ['a longer word', 'xc@sino c@sinos'],
    ['a price', '$100 off, 30% + 5€'],
    ['an address', 'www.example.com/free info@example.com'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => expect(found(text)).toEqual([]))
})

test('syllables that are words of their own hide none, one that is not does', () => {
  const vietnamese = createDisguiseReader(['cá', 'độ', 'cáđộ'])
  expect(vietnamese.find(fold('cá độ ăn tiền'))).toEqual([])
  const english = createDisguiseReader(['no', 'si', 'casino'])
  expect(english.find(fold('ca si no'))).toEqual([{ start: 0, end: 8, word: 'casino' }])
})

test('places lie inside the text, in order, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('c@s1no', 'f.r.e.e', 'c*sino', ' ', '.', '\ud83c', '🎰', '-', 'lo', 's3'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const text = parts.join('')
      const folded = fold(text)
      let last = 0
      for (const { start, end } of reader.find(folded)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(folded.text.length)
        last = start
      }
    }),
  )
})
