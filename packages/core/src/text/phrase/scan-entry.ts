import { COMPLEX, DROPPED, ITSELF, simpleFold } from '../fold/simple.ts'
import { kindOf, LETTER } from './kinds.ts'

/** Beside the kinds of characters: left out by folding, half of an astral character, or not readable by itself. */
export const SKIPPED = 7
export const HALF = 8
export const UNREADABLE = 9
/** Means what it is among letters of its own script, and may be a look-alike elsewhere. */
export const CONTEXTUAL = 10
/** Turned letters and overrides ask for another reading of the whole text. */
const TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ\u202e]/u

/** What a reader makes of one UTF-16 unit: its class, 0 where no phrase has it, times 16, and its kind. */
export function entryOf(unit: number, isFolded: boolean, classes: ReadonlyMap<number, number>): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF
  let folded = unit
  if (!isFolded) {
    if (TURNED.test(String.fromCharCode(unit))) return UNREADABLE
    folded = simpleFold(unit)
    if (folded === DROPPED) return SKIPPED
    if (folded === COMPLEX) return UNREADABLE
    if (folded === ITSELF) return CONTEXTUAL
  }
  const kind = kindOf(String.fromCharCode(folded))
  return kind < LETTER ? kind : ((classes.get(folded) ?? 0) << 4) | kind
}
