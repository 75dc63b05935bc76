import { numberAt } from './numbers.ts'
import type { Wanted } from './wanted.ts'

const numbers = new WeakMap<Wanted, Map<number, { readonly value: number; readonly end: number } | undefined>>()

/** The number a phrase has at a word's beginning. Words of a phrase stand without gaps, so it is read with one between them. */
export function wantedNumber(wanted: Wanted, i: number): { readonly value: number; readonly end: number } | undefined {
  let known = numbers.get(wanted)
  if (!known) {
    known = new Map()
    numbers.set(wanted, known)
  }
  if (!known.has(i)) known.set(i, readWanted(wanted, i))
  return known.get(i)
}

function readWanted(
  { text, starts }: Wanted,
  from: number,
): { readonly value: number; readonly end: number } | undefined {
  let spread = ''
  const at: number[] = []
  for (let i = from; i < text.length; i++) {
    if (i > from && starts[i] === 1) {
      spread += ' '
      at.push(i)
    }
    spread += text.charAt(i)
    at.push(i)
  }
  at.push(text.length)
  const read = numberAt(spread, 0)
  return read && { value: read.value, end: at[read.end] ?? text.length }
}
