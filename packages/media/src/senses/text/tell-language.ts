import type { PlacedWord } from '@preclear/core'
import { detectLanguage } from '@preclear/core/text'

/** Specks are read as letters now and then, and `de`, `e` and `o` are small words of some language. */
const SPECK = /^\p{Script=Latin}{1,2}$/u
const SURE = 0.7

/**
 * BCP 47 primary language of the words read in a medium, by those that were read surely; where they do not tell, the one language that
 * was looked for, or `und`.
 */
export function tellLanguage(text: string, words: readonly PlacedWord[], languages: readonly string[]): string {
  const [only, ...others] = languages
  const declared = others.length === 0 ? only : undefined
  const telling = words
    .filter(({ confidence = 1 }) => confidence >= SURE)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !SPECK.test(word.replace(/\P{L}/gu, '')))
  const detected = detectLanguage(telling.join(' '), declared)
  return detected === 'und' ? (declared ?? 'und') : detected
}
