import type { Word } from './word.ts'

/** Grain reads as two letters of it; a row of its words has more. */
const THAI = /\p{Script=Thai}/u
/** Any scrawl reads as a word in these. */
const CURSIVE = /\p{Script=Arabic}/u
/** Below this, 0 to 100, half of what is read was never written: such a word is believed only among sure ones. */
const SURE = 60
const LEAST = 40
/** What the upright of a frame or the edge of a letter reads as. */
export const STROKE: RegExp = /^[1IlijJ]$/
const LETTER = /[\p{L}\p{N}]/gu
const SIGN = /^[&+@%\p{Sc}]$/u
const NUMBER = /^\p{Sc}?\p{N}[\p{N}.,]*[%\p{Sc}+]?$/u
/** Scripts of which the engine gives letters one by one, and finds them in any texture. */
export const DENSE: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** False for what is no word at all: strokes, frames, dots; and for guesses. */
export function isCandidate({ text, confidence }: Word): boolean {
  return confidence >= LEAST && (lettersIn(text) > 0 || SIGN.test(text))
}

/**
 * The words of a row that were written rather than imagined into a pattern. Grain and leaves read as single letters and
 * strokes: those are believed only beside real words.
 */
export function believable(words: readonly Word[]): readonly Word[] {
  const dense = words.filter(({ text }) => DENSE.test(text))
  const thin = words.filter((word) => !dense.includes(word))
  const solid = thin.filter(isSolid)
  const sure = solid.reduce((sum, { text }) => sum + lettersIn(text), 0)
  const keptThin = solid.length === 0 ? [] : thin.filter((word) => solid.includes(word) || isPlausible(word, sure))
  const keptDense = isDense(dense) ? dense : []
  return words.filter((word) => keptThin.includes(word) || keptDense.includes(word))
}

/** Below this contrast grain reads as letters; no ad is made to be read at it. */
const FAINT = 1.6

/** False for an unsure word whose letters hardly stand out. `contrast` as WCAG measures it. */
export function isVisible({ confidence }: Word, contrast: number | undefined): boolean {
  return confidence >= 88 || contrast === undefined || contrast >= FAINT
}

export function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0
}

/** Three letters or more; a price, a share, a number of two digits. */
function isSolid({ text, confidence }: Word): boolean {
  const letters = lettersIn(text)
  if (NUMBER.test(text)) return text.length >= 2 && confidence >= 92
  if (letters >= 4) return confidence >= (CURSIVE.test(text) ? 75 : SURE) && letters * 2 > text.length
  return letters === 3 && confidence >= 75
}

/** Beside solid words of so many letters. */
function isPlausible({ text, confidence }: Word, sure: number): boolean {
  if (STROKE.test(text)) return confidence >= 90
  return confidence >= (lettersIn(text) >= 3 && sure >= 6 ? LEAST : confidenceOfShort(sure))
}

function confidenceOfShort(sure: number): number {
  return sure >= 8 ? SURE : 80
}

/** Sure on average, and more than a letter or two. */
function isDense(words: readonly Word[]): boolean {
  const letters = words.reduce((sum, { text }) => sum + lettersIn(text), 0)
  const mean = words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)
  if (letters >= 4) return mean >= 78
  return letters >= 2 && mean >= 90 && words.every(({ text }) => !THAI.test(text))
}
