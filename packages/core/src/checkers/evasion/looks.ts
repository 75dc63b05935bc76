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
const LATIN = 'aceopxyikABCEHKMOPTXY'
const CYRILLIC = 'асеорхуікАВСЕНКМОРТХУ'

/** Words with letters of two alphabets that look alike. */
export function mixedScripts(text: string): Disguise[] {
  return disguises(text, WORD, (word) => {
    const chars = [...word]
    const counts = new Map<string, number>()
    for (const char of chars) {
      const script = scriptOf(char.codePointAt(0) ?? 0)
      if (ALIKE.has(script)) counts.set(script, (counts.get(script) ?? 0) + 1)
    }
    if (counts.size < 2 || chars.length < 3) return undefined
    const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    return chars.map(main === 'Cyrillic' ? cyrillicOf : latinOf).join('')
  })
}

function cyrillicOf(char: string): string {
  return CYRILLIC[LATIN.indexOf(char)] ?? char
}

/** A foreign letter by the Latin one it is drawn like, in its own case. */
function latinOf(char: string): string {
  if (scriptOf(char.codePointAt(0) ?? 0) === 'Latin') return char
  const plain = fold(char).text
  return char === char.toLowerCase() ? plain : plain.toUpperCase()
}

/** Words with characters inside that nobody sees. Joiners that a script or an emoji needs are no disguise. */
export function hiddenCharacters(text: string): Disguise[] {
  return disguises(text, WORD, (word) => {
    const seen = [...word].filter((char) => !isIgnorable(char))
    const [first = ''] = seen
    const last = seen.at(-1) ?? ''
    const plain = seen.join('')
    const length = word.lastIndexOf(last) + last.length - word.indexOf(first)
    const isHiding = first && length > plain.length && !JOINED.test(word) && word.search(CONTROLS) < 0
    return isHiding ? plain : undefined
  })
}

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** Embeddings, overrides and isolates, from the first to the last of them. Plain direction marks are ordinary. */
export function directionControls(text: string): Disguise[] {
  const places = Array.from(text.matchAll(CONTROLS), ({ index }) => index)
  const [start, ...others] = places
  if (start === undefined) return []
  const end = (others.at(-1) ?? text.length - 1) + 1
  return [{ start, end, plain: text.slice(start, end).replace(CONTROLS, '') }]
}

const BLOCKS = '\\u{1d400}-\\u{1d7ff}\\u{24b6}-\\u{24e9}\\u{1f110}-\\u{1f189}\\u{ff21}-\\u{ff3a}\\u{ff41}-\\u{ff5a}'
const STYLED = new RegExp(
  `[${BLOCKS}\\u210a-\\u2115\\u2119-\\u211d\\u212c-\\u2138](?: *[${BLOCKS}\\u210a-\\u2138])*`,
  'gu',
)

/** Runs of letters from mathematical, enclosed and full-width blocks. Full-width letters are ordinary beside East Asian text. */
export function styledLetters(text: string): Disguise[] {
  const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  return disguises(text, STYLED, (run) =>
    [...run].length < 2 || (eastAsian && /^[\uff21-\uff5a ]+$/.test(run))
      ? undefined
      : [...run].map(plainLetter).join(''),
  )
}

function plainLetter(char: string): string {
  const compatible = char.normalize('NFKC')
  return compatible === char && char !== ' ' ? fold(char).text.toUpperCase() : compatible
}

// Blocks of combining marks that no orthography piles up: general, Cyrillic, supplements, symbols, half marks.
const MARK = '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]'
const PILED = new RegExp(`\\p{L}${MARK}{3}`, 'u')
const MARKS = new RegExp(MARK, 'g')

/** Words with three or more marks piled on one letter; no orthography needs them. */
export function stackedMarks(text: string): Disguise[] {
  return disguises(text, WORD, (word) =>
    PILED.test(word) ? word.normalize('NFD').replace(MARKS, '').normalize('NFC') : undefined,
  )
}

/** The stretches of a pattern that `plainOf` can read. */
function disguises(text: string, pattern: RegExp, plainOf: (written: string) => string | undefined): Disguise[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index: start }) => {
    const plain = plainOf(written)
    return plain === undefined ? [] : [{ start, end: start + written.length, plain }]
  })
}
