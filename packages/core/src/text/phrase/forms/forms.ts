import { latinOfArabic } from './arabic.ts'
import { latinOfCyrillic } from './cyrillic.ts'
import { latinOfDevanagari } from './devanagari.ts'
import { otherHan } from './han.ts'
import { otherNumbers } from './numbers.ts'

const SCRIPTS: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, latinOfCyrillic],
  [/\p{Script=Devanagari}/u, latinOfDevanagari],
  [/\p{Script=Arabic}/u, latinOfArabic],
  [/\p{Script=Han}/u, otherHan],
]

/** Digits, or a word for a number from a hundred on or an English one: one word alone (`one`, `on`) says too little. */
const HAS_NUMBER = /\d|\b(?:hundred|thousand|million|mil|bin|tausend|ribu|juta)\b/i

/** How a phrase is written: as given, and in the letters its readers also write it in. Distinct, the given one first. */
export function formsOf(phrase: string): readonly string[] {
  const others = SCRIPTS.flatMap(([script, write]) => (script.test(phrase) ? write(phrase) : []))
  const numbers = HAS_NUMBER.test(phrase) ? otherNumbers(phrase) : []
  return [...new Set([phrase, ...others, ...numbers])]
}
