import { fold } from '../../fold/fold.ts'
import { numberAt } from '../numbers.ts'

const ONES = ' one two three four five six seven eight nine'.split(' ')
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const POWERS = [
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const

/** English words for a round number: up to two words, else undefined. */
function inWords(value: number): string | undefined {
  for (const [power, name] of POWERS)
    if (value >= power) {
      const times = value % power === 0 ? inWords(value / power) : undefined
      return times === undefined ? undefined : `${times} ${name}`
    }
  return value % 10 === 0 ? TENS[value / 10] || undefined : value < 10 ? ONES[value] || undefined : undefined
}

/** A phrase with its numbers in words where they are in digits, and in digits where they are in words. */
export function otherNumbers(phrase: string): readonly string[] {
  const words = phrase.replace(/\d+/g, (digits) => inWords(Number(digits)) ?? digits)
  return [words, inDigits(phrase)]
}

function inDigits(phrase: string): string {
  const folded = fold(phrase).text
  // Offsets must mean the same in both.
  if (folded.length !== phrase.length) return phrase
  let out = ''
  for (let i = 0; i < phrase.length; ) {
    const isStart = i === 0 || folded[i - 1] === ' '
    const number = isStart ? numberAt(folded, i) : undefined
    out += number ? String(number.value) : phrase.charAt(i)
    i = number?.end ?? i + 1
  }
  return out
}
