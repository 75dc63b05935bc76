import { fold } from '@preclear/core/text'
import {
  APOSTROPHE,
  CURRENCY,
  DIGIT,
  kindAt,
  LETTER,
  LONE,
  MARK,
  PERCENT,
} from '../../../../core/src/text/claim/reading/characters.ts'

/** Buckets that features are hashed into. */
export const BUCKETS: number = 1 << 16
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
const SIZES = [3, 4, 5]
/** Of signs that are written without spaces. */
const LONE_SIZES = [1, 2, 3]
const WORD_SEED = 0x77
const PAIR_SEED = 0x70
const PIECE_SEED = 0x63
const EDGE = 0x5e

/** A word of a text with its place in the original, UTF-16 units, and the buckets of it and its neighbours. */
export interface FeatureWord {
  readonly start: number
  readonly end: number
  readonly buckets: readonly number[]
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

function bucketOf(hash: number): number {
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1)
}

/**
 * Hashed words, pairs of neighbouring words and pieces of words of a folded text: what a linear model weighs. Digits of any number are one
 * sign. Linear in the text.
 */
export function featureWords(original: string): readonly FeatureWord[] {
  const { text, start, end } = fold(original)
  const out: FeatureWord[] = []
  let before = 0
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    const stop = endOf(text, at, kind)
    if (stop > at) {
      const units = kind === DIGIT ? [0x30] : Array.from({ length: stop - at }, (_, i) => text.charCodeAt(at + i))
      const word = units.reduce(mix, mix(OFFSET, WORD_SEED))
      const buckets = [bucketOf(word), ...piecesOf(units, kind === LONE ? LONE_SIZES : SIZES, kind !== LONE)]
      if (before !== 0)
        buckets.push(bucketOf(mix(mix(mix(mix(OFFSET, PAIR_SEED), before), word >>> 16), word & 0xffff)))
      out.push({ start: start[at] ?? 0, end: end[stop - 1] ?? original.length, buckets })
      before = word
    }
    at = Math.max(stop, at + 1)
  }
  return out
}

/** Where the word that begins at `at` ends; `at` itself where none begins. */
function endOf(text: string, at: number, kind: number): number {
  if (kind === CURRENCY || kind === PERCENT || text[at] === '!' || text[at] === '?') return at + 1
  let end = at
  const isOwn = (other: number): boolean =>
    kind === DIGIT
      ? other === DIGIT
      : kind === LONE
        ? other === LONE
        : other === LETTER || other === MARK || other === APOSTROPHE
  if (kind !== DIGIT && kind !== LONE && kind !== LETTER && kind !== MARK) return at
  while (end < text.length && isOwn(kindAt(text, end))) end++
  return end
}

function piecesOf(units: readonly number[], sizes: readonly number[], hasEdges: boolean): readonly number[] {
  const padded = hasEdges ? [EDGE, ...units, EDGE] : units
  const out: number[] = []
  for (let from = 0; from < padded.length; from++) {
    let hash = mix(OFFSET, PIECE_SEED)
    for (let size = 1; size <= (sizes.at(-1) ?? 0) && from + size <= padded.length; size++) {
      hash = mix(hash, padded[from + size - 1] ?? 0)
      if (sizes.includes(size)) out.push(bucketOf(mix(hash, size)))
    }
  }
  return out
}
