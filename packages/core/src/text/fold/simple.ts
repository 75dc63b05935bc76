import { foldCluster, isIgnorable, joinsPrevious } from './character.ts'
import { lookalikeOf } from './lookalikes.ts'

/** What stands in the tables instead of a unit. NUL to U+0003 themselves take the slow way. */
const UNKNOWN = 0
export const DROPPED = 1
/** Depends on its neighbours, or folds to several units. */
export const COMPLEX = 2
/** An astral letter that stays what it is; in the first plane a letter that does so among its own. */
export const ITSELF = 3

/** Folds of the Basic Multilingual Plane and of plane 1 to one unit each, learnt as they are met; empty until the first text. */
const planes: [Uint16Array | undefined, Uint16Array | undefined] = [undefined, undefined]

/** The fold of a UTF-16 unit, by itself, or one of the signs above. */
export function simpleFold(unit: number): number {
  const plane = planeOf(0)
  return plane[unit] || learn(plane, unit, unit)
}

/** The fold of a code point of plane 1; others are `COMPLEX`. */
export function astralFold(code: number): number {
  if (code > 0x1ffff) return COMPLEX
  const plane = planeOf(1)
  return plane[code - 0x10000] || learn(plane, code - 0x10000, code)
}

function planeOf(number: 0 | 1): Uint16Array {
  const known = planes[number]
  if (known) return known
  const made = new Uint16Array(0x10000)
  planes[number] = made
  return made
}

function learn(plane: Uint16Array, at: number, code: number): number {
  const known = answer(code)
  plane[at] = known
  return known === UNKNOWN ? COMPLEX : known
}

function answer(code: number): number {
  const isContextual =
    code <= ITSELF || code === 0x26 || (code >= 0xd800 && code <= 0xdfff) || isRegional(code) || joinsPrevious(code)
  if (isContextual || capitalLookalike(code)) return COMPLEX
  const char = String.fromCodePoint(code)
  const folded = isIgnorable(char) ? '' : foldCluster(char)
  if (lookalikeOf(code)?.onlyBesideLatin) return folded === char && code < 0x10000 ? ITSELF : COMPLEX
  if (folded === '') return DROPPED
  if (folded === char && code > 0xffff) return ITSELF
  return folded.length === 1 && folded.charCodeAt(0) > ITSELF ? folded.charCodeAt(0) : COMPLEX
}

/** Letters that are drawn as a flag when two stand side by side. */
export function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** Greek capitals that are drawn like another Latin letter than their small ones. */
export function capitalLookalike(code: number): string | undefined {
  return code === 0x397 ? 'h' : code === 0x39d ? 'n' : code === 0x3a5 ? 'y' : undefined
}

/** Letters of the same block, or ASCII that is no letter, stand on both sides: no Latin letter is beside. */
export function isAmongItsOwn(text: string, at: number): boolean {
  const block = text.charCodeAt(at) >> 8
  return isNeutral(text.charCodeAt(at - 1), block) && isNeutral(text.charCodeAt(at + 1), block)
}

function isNeutral(unit: number, block: number): boolean {
  if (Number.isNaN(unit) || unit >> 8 === block) return true
  const isEastAsian = block >= 0x2e && unit >= 0x2e80 && unit < 0xa000
  return isEastAsian || unit < 0x26 || (unit > 0x26 && unit < 0x41)
}
