import { fold } from './fold.ts'

/** A word with letters of two alphabets that look alike, which no language writes. */
export interface MixedWord {
  /** UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The word in the alphabet of most of its letters. */
  readonly readsAs: string
}

const WORD = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu
/** From, to, alphabet: only those whose letters are drawn alike. */
const ALPHABETS: readonly (readonly [number, number, string])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x587, 'Armenian'],
  [0x13a0, 0x13fd, 'Cherokee'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x2c80, 0x2cff, 'Coptic'],
  [0xab70, 0xabbf, 'Cherokee'],
]
const LATIN = 'aceopxyikABCEHKMOPTXY'
const CYRILLIC = 'асеорхуікАВСЕНКМОРТХУ'
/** Signs that stand in for letters of their own in formulas: a micro sign or an ohm is no disguise. */
const MEASURES = /^[µμΩ]$|^\P{L}*[µμ]\p{L}$/u

/** Words with letters of two alphabets that are drawn alike: evidence by itself, whatever they say. Linear in the text. */
export function mixedScriptWords(text: string): MixedWord[] {
  // Latin letters alone, the usual case, need no closer look.
  if (!/[\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13fd\u1f00-\u1fff\u2c80-\u2cff\uab70-\uabbf]/.test(text))
    return []
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index: start }) => {
    const readsAs = reading(word)
    return readsAs === undefined ? [] : [{ start, end: start + word.length, readsAs }]
  })
}

function reading(word: string): string | undefined {
  const counts = new Map<string, number>()
  for (const char of word) {
    const alphabet = alphabetOf(char)
    if (alphabet) counts.set(alphabet, (counts.get(alphabet) ?? 0) + 1)
  }
  if (counts.size < 2 || word.length < 3 || MEASURES.test(word)) return undefined
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return Array.from(word, main === 'Cyrillic' ? cyrillicOf : latinOf).join('')
}

function alphabetOf(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0
  const found = ALPHABETS.find(([from, to]) => code >= from && code <= to)
  return found && /\p{L}/u.test(char) ? found[2] : undefined
}

function cyrillicOf(char: string): string {
  return CYRILLIC[LATIN.indexOf(char)] ?? char
}

/** A foreign letter by the Latin one it is drawn like, in its own case. */
function latinOf(char: string): string {
  if (alphabetOf(char) === 'Latin') return char
  const plain = fold(char).text
  return char === char.toLowerCase() ? plain : plain.toUpperCase()
}
