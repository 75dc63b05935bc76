import { describe, expect, test } from 'vitest'
import { createPhraseMatcher } from './matcher.ts'

const PHRASES = [
  ...[
    'lose weight fast',
    'casino bonus',
    'free bitcoin',
    'earn 5000',
    '100% risk free',
    'guaranteed returns',
    'five thousand a week',
  ],
  ...[
    'гарантированный доход',
    'похудеть за неделю',
    'чистая прибыль',
    'dinero gratis',
    'garantili kazanç',
    'schnell abnehmen',
  ],
  ...['पक्का मुनाफा', 'ربح مضمون', '稳赚不赔', 'รับเงินฟรี', '온라인 카지노', 'miracle', "don't wait"],
] as const
const matcher = createPhraseMatcher(PHRASES)

function found(text: string): readonly (readonly [string, string, boolean])[] {
  return matcher
    .find(text)
    .map(({ readsAs, start, end, disguised }) => [readsAs, text.slice(start, end), disguised] as const)
}

describe('written otherwise, not in disguise', () => {
  test.each([
    ['a plural', 'two casino bonuses', 'casino bonus', 'casino bonuses'],
    ['a plural of a single word', 'real miracles here', 'miracle', 'miracles'],
    ['a form of the verb', 'Losing weight fast', 'lose weight fast', 'Losing weight fast'],
    ['an adverb', 'free bitcoins', 'free bitcoin', 'free bitcoins'],
    ['Russian cases', 'без гарантированного дохода', 'гарантированный доход', 'гарантированного дохода'],
    ['a Russian verb', 'похудела за неделю', 'похудеть за неделю', 'похудела за неделю'],
    ['a Turkish plural', 'garantili kazançlar', 'garantili kazanç', 'garantili kazançlar'],
    ['a German adjective', 'schnelles abnehmen', 'schnell abnehmen', 'schnelles abnehmen'],
    ['Hindi endings', 'पक्के मुनाफे कमाएं', 'पक्का मुनाफा', 'पक्के मुनाफे'],
    ['the Arabic article', 'الربح المضمون', 'ربح مضمون', 'الربح المضمون'],
    ['a Korean particle', '온라인 카지노에서', '온라인 카지노', '온라인 카지노에서'],
    ['a word between', 'lose your weight fast', 'lose weight fast', 'lose your weight fast'],
    ['an adverb between', 'dinero totalmente gratis', 'dinero gratis', 'dinero totalmente gratis'],
    ['a call between', 'free! Yes, bitcoin', 'free bitcoin', 'free! Yes, bitcoin'],
    ['a character between', '稳赚绝不赔', '稳赚不赔', '稳赚绝不赔'],
    ['a Thai word between', 'รับเงินได้ฟรี', 'รับเงินฟรี', 'รับเงินได้ฟรี'],
    ['a number in words', 'Earn five thousand', 'earn 5000', 'Earn five thousand'],
    ['a number with a letter', 'earn 5k', 'earn 5000', 'earn 5k'],
    ['a grouped number', 'earn 5,000', 'earn 5000', 'earn 5,000'],
    ['words as a number', '5000 a week', 'five thousand a week', '5000 a week'],
    ['a word for the sign', '100 percent risk free', '100% risk free', '100 percent risk free'],
    ['Latin letters for Cyrillic', 'chistaya pribyl', 'чистая прибыль', 'chistaya pribyl'],
    ['Latin letters for Devanagari', 'pakka munafa', 'पक्का मुनाफा', 'pakka munafa'],
    ['chat letters for Arabic', 'rab7 madmon', 'ربح مضمون', 'rab7 madmon'],
    ['the other Chinese characters', '穩賺不賠', '稳赚不赔', '穩賺不賠'],
    ['an apostrophe left out', 'dont wait', "don't wait", 'dont wait'],
  ])('%s: %j', (_, text, phrase, slice) => expect(found(text)).toContainEqual([phrase, slice, false]))
})

describe('disguises together', () => {
  test.each([
    ['look-alikes and a slip', 'frее bticoin', 'free bitcoin'],
    ['digits and stretched letters', 'l0se weiiiight f4st', 'lose weight fast'],
    ['masks and letters apart', 'c*sino b o n u s', 'casino bonus'],
    ['styled letters over two lines', '𝗳𝗿𝗲𝗲\n𝗯𝗶𝘁-\n𝗰𝗼𝗶𝗻', 'free bitcoin'],
    ['digits for Russian letters', '4ucтая прибыль', 'чистая прибыль'],
    ['digits for letters of a transliteration', '4istaya pr1byl', 'чистая прибыль'],
    ['a sign of no table in a Latin word', 'frɞe bitcoin', 'free bitcoin'],
    ['currency signs', 'fr€€ ₿itcoin', 'free bitcoin'],
    ['upside down, with letters that turn into others', 'uᴉoɔʇᴉq ǝǝɹɟ', 'free bitcoin'],
    ['an override and look-alikes', '\u202eniосtib eеrf\u202c', 'free bitcoin'],
    ['references and marks', '&#102;r&#x65;e b\u0336i\u0336tcoin', 'free bitcoin'],
    ['emoji within and between words', 'fr🎉ee🎉bit🎉coin', 'free bitcoin'],
  ])('%s: %j', (_, text, phrase) => {
    expect(found(text).map(([reads, , disguised]) => [reads, disguised])).toContainEqual([phrase, true])
  })
})

describe('near misses', () => {
  test.each([
    ['the single of a plural', 'Every product has a guaranteed return policy'],
    ['a longer word', 'Miraculous, bitcoiners, casinobonusfree'],
    ['two words between', 'free delivery for bitcoin miners'],
    ['a long word between', 'free installation bitcoin'],
    ['two sentences', 'Scent free. Bitcoin books'],
    ['another number', 'Earn six thousand, earn 50k, earn 500'],
    ['other endings', 'доходный дом, чистый прибор'],
    ['another word one letter away', 'casino boss'],
    ['two slips in a word', 'miarlce'],
    ['a slip in a short word', 'fred bitcoin'],
    ['a slip in the first letter', 'dree bitcoin, liracle'],
    ['characters apart in the text', '稳如泰山，不赔钱'],
    ['a Thai word with parts of the phrase', 'รับเงินทอนได้ที่ร้าน'],
  ])('%s: %j', (_, text) => expect(found(text)).toEqual([]))
})

describe('over several fields', () => {
  test('a phrase across the seam has evidence in both', () => {
    expect(matcher.findAcross(['New! Free', 'bitcoin for all'])).toEqual([
      {
        phrase: PHRASES.indexOf('free bitcoin'),
        disguised: false,
        readsAs: 'free bitcoin',
        parts: [
          { field: 0, start: 5, end: 9 },
          { field: 1, start: 0, end: 7 },
        ],
      },
    ])
  })

  test('a phrase within a field has one part, and empty fields none', () => {
    const [hit] = matcher.findAcross(['', 'now', 'a fr33 bitcoin'])
    expect(hit?.parts).toEqual([{ field: 2, start: 2, end: 14 }])
    expect(hit?.disguised).toBe(true)
  })

  test('fields that say other things are no phrase', () => {
    expect(matcher.findAcross(['Feel free.', 'Bitcoin explained'])).toEqual([])
    expect(matcher.findAcross([])).toEqual([])
  })
})
