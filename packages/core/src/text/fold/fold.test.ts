import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'

const NASTY = fc.constantFrom(
  ...[
    '\u202e',
    '\u2066',
    '\ud800',
    '\udc00',
    '\u200b',
    'а',
    'ⓐ',
    '🅰',
    '🇬',
    '🇺',
    '&',
    '&#102;',
    '&amp;',
    ';',
    'ﬃ',
    '㍿',
    'が',
    '\u3099',
  ],
  ...[
    'ﾞ',
    '각',
    '\u1100\u1161',
    'é',
    'e\u0301\u0302',
    '𝐠',
    '👨‍👩‍👧',
    'ß',
    'İ',
    '٣',
    'ﷺ',
    'पक्का',
    'ี',
    'x',
    ' ',
    '\n',
    '-',
  ],
)
const anyText = fc
  .array(fc.oneof(NASTY, fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 4 })))
  .map((parts) => parts.join(''))

describe('fold', () => {
  test.each([
    ['Hello WORLD', 'hello world', 'case'],
    ['𝐠𝐮𝐚𝐫 𝖌𝖚 𝘭𝘰 𝚕𝚘', 'guar gu lo lo', 'mathematical letters'],
    ['ⓖⓤ 🅻🅾 🄰 🅐', 'gu lo a a', 'enclosed letters'],
    ['ｌｏｓｅ\u3000ｗ', 'lose w', 'fullwidth'],
    ['ɢᴜᴀʀ ᶠʳᵉᵉ', 'guar free', 'small capitals and raised letters'],
    ['lоѕе ԝеіgһt', 'lose weight', 'Cyrillic look-alikes'],
    ['rετυrηs', 'returns', 'Greek look-alikes'],
    ['f\u200br\u00ade\u2063e\u3164', 'free', 'characters that cannot be seen'],
    ['f&#114;&#x65;e &lt;b&gt;', 'free <b>', 'character references'],
    ['100 & 5 &foo;', '100 & 5 &foo;', 'plain ampersands'],
    ['ḡ̾e̶ẗ͈̾', 'get', 'stacked marks'],
    ['がぎ \u304b\u3099', 'がぎ が', 'kana voicing stays'],
    ['पक्का รับเงิน', 'पक्का รับเงิน', 'vowel signs stay'],
    ['ربح مضمون', 'ربح مضمون', 'Arabic words are no Latin look-alikes'],
    ['ُربــح', 'ربح', 'short vowels and stretching are dropped'],
    ['🇺🇸 🇬\u200b🇺', '🇺🇸 gu', 'flags stay, letters that are no flag are letters'],
    ['$1² and 5×2', '$1² and 5×2', 'footnotes and signs between digits stay'],
    ['٣٠٪', '30٪', 'digits of any script'],
    ['Miracle™', 'miracle™', 'a trade mark is no word'],
    ['⒢⒠⒯ 🄖🄴🅃 🅖🅴🆃', 'get get get', 'letters in brackets, squares and circles'],
    ['❶ ➋ ⓵ ⓿', '1 2 1 0', 'digits in circles'],
    ['ᏟᎪᏚᎥᏁᎾ ᑕᗩᔕIᑎO', 'casino casino', 'Cherokee and Canadian syllabics'],
    ['𝒸𝒶𝓈𝒾𝓃ℴ ꓚꓮꓢꓲꓠꓳ', 'casino casino', 'script letters and Lisu'],
    ['ƈąşĩŋø ɕɐsᶤɴʘ', 'casino casinʘ', 'hooks, tails, strokes and phonetic letters'],
    ['ᴄᴀꜱɪɴᴏ ᶜᵃˢⁱⁿᵒ ₐₑ', 'casino casino ae', 'small capitals, raised and lowered letters'],
    ['🇬 🇮 ', 'g i ', 'a lone regional indicator is a letter'],
    ['gսarantee cաs', 'guarantee cws', 'Armenian letters among Latin ones'],
    ['BMW اللون، لون BMW الBMW', 'bmw اللون، لون bmw الbmw', 'an Arabic word beside a Latin one'],
    ['Հայերեն բառ', 'հայերեն բառ', 'Armenian words'],
    ['שלום עולם ภาษาไทย', 'שלום עולם ภาษาไทย', 'Hebrew and Thai words'],
    ['VIP口令 T恤 工人', 'vip口令 t恤 工人', 'Chinese words beside Latin letters'],
    ['WINΝING ΝΕΑ', 'winning vea', 'a Greek capital among Latin letters, and in a Greek word'],
    ['한국어 카지노', '한국어 카지노', 'Hangul'],
    ['\u1100\u1161\u11a8', '각', 'jamo are put together'],
    ['\u{20000}\u{1e900}', '\u{20000}\u{1e922}', 'letters beyond the first plane, in their own script'],
    ['t\u{e0061}e\u{1d173}st', 'test', 'tags and musical controls'],
  ])('%s reads %s (%s)', (text, expected) => {
    expect(fold(text).text).toBe(expected)
  })

  test('a Russian word and its disguise with Latin letters read the same', () => {
    expect(fold('чyдо cpeдctbo').text).toBe(fold('чудо средство').text)
  })

  test('every unit points at the piece of the original it came from', () => {
    const folded = fold('A&#102;𝐠🇬\u200b!')
    const pieces = [...folded.text].map((_, i) => 'A&#102;𝐠🇬\u200b!'.slice(folded.start[i], folded.end[i]))
    expect(pieces).toEqual(['A', '&#102;', '𝐠', '🇬', '!'])
  })

  test('offsets are ordered, within the text, and as many as there are units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, start, end } = fold(text)
        expect([start.length, end.length]).toEqual([folded.length, folded.length])
        let last = 0
        for (let i = 0; i < folded.length; i++) {
          const [from = -1, to = -1] = [start[i], end[i]]
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = from
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test('folding what is folded changes nothing more', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replaceAll('&', '')),
        (text) => {
          const once = fold(text).text
          expect(fold(once).text).toBe(once)
        },
      ),
      { numRuns: 500, seed: 11 },
    )
  })

  test('a piece of text folds the same wherever a blank line ends it', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(fold(`${a}\n\n${b}`).text).toBe(`${fold(a).text}\n\n${fold(b).text}`)
      }),
      { numRuns: 300, seed: 13 },
    )
  })
})
