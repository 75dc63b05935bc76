import { fold, isIgnorable, scriptOf } from '../../text/index.ts'

/** A stretch of text that hides something, and how it reads. */
export interface Disguise {
  readonly start: number
  readonly end: number
  readonly plain: string
}

const WORD = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu
/** Scripts whose letters are drawn alike, so that a mixture inside one word is no accident. */
const ALIKE = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'])
/** Scripts that need joiners inside words. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u
const TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aаcсeеoоpрxхyуiіkкAАBВCСEЕHНKКMМOОPРTТXХYУ'].flatMap((char, i, all) =>
    i % 2 === 0 ? [[char, all[i + 1] ?? char]] : [],
  ),
)

/** Words with letters of two alphabets that look alike. */
export function mixedScripts(text: string): Disguise[] {
  return spans(text, WORD).flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    const counts = new Map<string, number>()
    for (const char of word) {
      const script = scriptOf(char.codePointAt(0) ?? 0)
      if (ALIKE.has(script)) counts.set(script, (counts.get(script) ?? 0) + 1)
    }
    if (counts.size < 2 || [...word].length < 3) return []
    const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    return [
      {
        start,
        end,
        plain: main === 'Cyrillic' ? [...word].map((char) => TO_CYRILLIC[char] ?? char).join('') : latinOf(word),
      },
    ]
  })
}

/** Foreign letters by the Latin ones they are drawn like, in their own case. */
function latinOf(word: string): string {
  return [...word]
    .map((char) => {
      if (scriptOf(char.codePointAt(0) ?? 0) === 'Latin') return char
      const plain = fold(char).text
      return char === char.toLowerCase() ? plain : plain.toUpperCase()
    })
    .join('')
}

/** Words with characters inside that nobody sees. Joiners that a script or an emoji needs are no disguise. */
export function hiddenCharacters(text: string): Disguise[] {
  return spans(text, WORD).flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    if (JOINED.test(word) || isDirectionControl(word)) return []
    const plain = [...word].filter((char) => !isIgnorable(char)).join('')
    const inside = trimIgnorable(word)
    return plain !== '' && inside.length > plain.length ? [{ start, end, plain }] : []
  })
}

function trimIgnorable(word: string): string {
  const chars = [...word]
  while (chars.length > 0 && isIgnorable(chars[0] ?? '')) chars.shift()
  while (chars.length > 0 && isIgnorable(chars.at(-1) ?? '')) chars.pop()
  return chars.join('')
}

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
function isDirectionControl(text: string): boolean {
  return text.search(CONTROLS) >= 0
}

/** Embeddings, overrides and isolates, from the first to the last of them. Plain direction marks are ordinary. */
export function directionControls(text: string): Disguise[] {
  const first = text.search(CONTROLS)
  if (first < 0) return []
  let last = first
  for (const { start } of spans(text, CONTROLS)) last = start
  const end = last === first ? text.length : last + 1
  return [{ start: first, end, plain: text.slice(first, end).replace(CONTROLS, '') }]
}

const STYLED =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f110}-\u{1f189}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{2100}-\u{2149}]/u
const STYLED_RUN =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f110}-\u{1f189}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{210a}-\u{2115}\u{2119}-\u{211d}\u{212c}-\u{2138}](?:[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f110}-\u{1f189}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{210a}-\u{2138} ])*/gu

/** Runs of letters from mathematical, enclosed and full-width blocks. Full-width letters are ordinary beside East Asian text. */
export function styledLetters(text: string): Disguise[] {
  const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  return spans(text, STYLED_RUN).flatMap(({ start, end }) => {
    const run = text.slice(start, end).trimEnd()
    const letters = [...run].filter((char) => STYLED.test(char))
    if (letters.length < 2 || (eastAsian && letters.every((char) => char >= '\uff21' && char <= '\uff5a'))) return []
    return [{ start, end: start + run.length, plain: [...run].map(plainLetter).join('') }]
  })
}

function plainLetter(char: string): string {
  const compatible = char.normalize('NFKC')
  return compatible === char && char !== ' ' ? fold(char).text.toUpperCase() : compatible
}

// Blocks of combining marks that no orthography piles up: general, Cyrillic, supplements, symbols, half marks.
const MARK = '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'
const PILED = new RegExp(`\\p{L}[${MARK}]{3}`, 'u')
const MARKS = new RegExp(`[${MARK}]`, 'g')

/** Words with three or more marks piled on one letter; no orthography needs them. */
export function stackedMarks(text: string): Disguise[] {
  return spans(text, WORD).flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    return PILED.test(word)
      ? [
          {
            start,
            end,
            plain: word.normalize('NFD').replace(MARKS, '').normalize('NFC'),
          },
        ]
      : []
  })
}

function spans(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))
}
