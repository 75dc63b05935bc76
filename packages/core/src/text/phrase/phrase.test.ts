import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPhraseMatcher } from './matcher.ts'

const PHRASES = ['guaranteed', 'lose weight', 'casino', 'earn 5000', '稼げる', 'work from home', 'vape'] as const
const matcher = createPhraseMatcher(PHRASES)

function found(text: string): readonly [wanted: string | undefined, slice: string, disguised: boolean][] {
  return matcher
    .find(text)
    .map(({ phrase, start, end, disguised }) => [PHRASES[phrase], text.slice(start, end), disguised])
}

describe('phrases as anyone would write them', () => {
  test.each([
    ['Guaranteed returns', 'guaranteed', 'Guaranteed'],
    ['How to lose  weight', 'lose weight', 'lose  weight'],
    ['WORK-FROM-HOME jobs', 'work from home', 'WORK-FROM-HOME'],
    ['work from\nhome', 'work from home', 'work from\nhome'],
    ['Casíno', 'casino', 'Casíno'],
    ['誰でも稼げるよ', '稼げる', '稼げる'],
    ['You earn 5000 here', 'earn 5000', 'earn 5000'],
    ['A vape pen', 'vape', 'vape'],
  ])('%j holds %j', (text, phrase, slice) => expect(found(text)).toEqual([[phrase, slice, false]]))
})

describe('disguised phrases', () => {
  test.each([
    ['look-alikes of another alphabet', 'a wоrk frоm hоmе job', 'work from home', 'wоrk frоm hоmе'],
    ['Greek look-alikes', 'gυαrαnτeed!', 'guaranteed', 'gυαrαnτeed'],
    ['hidden signs', 'gua\u200bran\u00adteed', 'guaranteed', 'gua\u200bran\u00adteed'],
    ['letters apart', 'a g u a r a n t e e d deal', 'guaranteed', 'g u a r a n t e e d'],
    ['dots between letters', 'c.a.s.i.n.o', 'casino', 'c.a.s.i.n.o'],
    ['words together', 'loseweight now', 'lose weight', 'loseweight'],
    ['stretched letters', 'guaaaranteeed', 'guaranteed', 'guaaaranteeed'],
    ['digits and signs for letters', 'l0se w3ight', 'lose weight', 'l0se w3ight'],
    ['an at sign', 'gu@ranteed', 'guaranteed', 'gu@ranteed'],
    ['masked letters', 'gu*r*nteed', 'guaranteed', 'gu*r*nteed'],
    ['a missing letter', 'garanteed', 'guaranteed', 'garanteed'],
    ['swapped letters', 'lose wieght', 'lose weight', 'lose wieght'],
    ['styled letters', '𝗰𝗮𝘀𝗶𝗻𝗼 ⓒⓐⓢⓘⓝⓞ', 'casino', '𝗰𝗮𝘀𝗶𝗻𝗼'],
    ['turned reading', '\u202edeetnaraug\u202c', 'guaranteed', 'deetnaraug'],
    ['letters upside down', 'ʇɥƃᴉǝʍ ǝsol', 'lose weight', 'ʇɥƃᴉǝʍ ǝsol'],
    ['spaces in a script that has none', '稼 げ る', '稼げる', '稼 げ る'],
  ])('%s: %j', (_, text, phrase, slice) => expect(found(text)[0]).toEqual([phrase, slice, true]))

  test('one place per disguise, in the order of the text', () => {
    expect(found('c@sino, lose weight, casino')).toEqual([
      ['casino', 'c@sino', true],
      ['lose weight', 'lose weight', false],
      ['casino', 'casino', false],
    ])
  })

  test('tells how it reads', () => expect(matcher.find('c@s1no')[0]?.readsAs).toBe('casino'))
})

describe('near misses', () => {
  test.each([
    ['an inflection', 'We guarantee it'],
    ['part of a longer word', 'closeweights'],
    ['two sentences', 'Nothing to lose. Weight: 2 kg'],
    ['another number', 'You earn 50000'],
    ['a number with a slip', 'You earn 5001'],
    ['a mask over nearly everything', 'g********d'],
    ['a short word in disguise, which could be anything', 'v@pe v a p e'],
    ['a plural of a short word', 'vapes'],
    ['backwards without a sign that turns it', 'deetnaraug'],
    ['other words', 'Stoneware mugs for slow mornings'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => expect(found(text)).toEqual([]))

  test('slips can be switched off', () => {
    expect(createPhraseMatcher(['guaranteed'], { slips: false }).find('garanteed')).toEqual([])
    expect(createPhraseMatcher(['guaranteed'], { slips: false }).find('gu@ranteed')).toHaveLength(1)
  })

  test('no phrases find nothing', () => expect(createPhraseMatcher([]).find('casino')).toEqual([]))
})

describe('any text', () => {
  const nasty = fc.constantFrom(
    'casino',
    'c@sino',
    '\u202e',
    '\u202c',
    '\ud800',
    '\u200b',
    'ﬃ',
    '&#99;',
    '稼げ',
    'る',
    '🇺🇸',
    ' ',
    '.',
  )
  const anyText = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 4 })))
    .map((parts) => parts.join(''))

  test('places lie inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('a phrase between plain words is found wherever it stands', () => {
    const plain = fc.array(fc.constantFrom('mugs', 'by', 'hand', 'in', 'Porto', 'кружки'), { maxLength: 6 })
    fc.assert(
      fc.property(plain, plain, fc.constantFrom(...PHRASES), (before, after, phrase) => {
        const text = [...before, phrase, ...after].join(' ')
        expect(found(text)).toContainEqual([phrase, phrase, false])
      }),
    )
  })
})
