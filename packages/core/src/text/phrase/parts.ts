import { ARTICLE } from './align.ts'
import { ANCHOR, anchorClues, type Clue, HEAD, LONE_HEAD, LONE_TAIL, loneClues, TAIL, wordClues } from './clues.ts'
import { coarseWord } from './coarse.ts'
import { shortestAround, type Wanted } from './wanted.ts'

/** Shortest phrase (letters) that is looked for inside glued, spaced or leet text; shorter ones only as they are. */
export const SHORTEST_HIDDEN = 5

/** A part of a phrase that the plain reading notices, and what should then stand beside it. */
export interface PlainPart {
  readonly key: string
  readonly kind: number
  /** Letters of the key. */
  readonly length: number
  readonly clues: readonly Clue[]
}

export function wordsOf({ text, starts }: Wanted): readonly string[] {
  const out: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (starts[to] !== 1) to++
    out.push(text.slice(from, to))
    from = to
  }
  return out
}

/** The part of a word that its endings leave alone. */
function stemOf(word: string): string {
  return word.slice(0, word.length - (word.length >= 8 ? 3 : word.length >= 5 ? 1 : 0))
}

/** Parts of the plain reading of which one stays whole when a slip, an ending or a short word comes in between: the longest two words. */
export function plainParts(wanted: Wanted): readonly PlainPart[] {
  const { text, words, isLone } = wanted
  if (words === 1) return halves(text, isLone)
  const list = wordsOf(wanted)
  return list
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => word.length >= 3)
    .sort((a, b) => b.word.length - a.word.length || a.index - b.index)
    .slice(0, 2)
    .flatMap(({ word, index }) => {
      const stem = stemOf(word)
      const clues = anchorClues(list[index - 1], list[index + 1])
      const part = { key: ` ${stem}`, kind: ANCHOR, length: stem.length, clues }
      return /\p{Script=Arabic}/u.test(word) ? [part, { ...part, key: ` ${ARTICLE}${stem}` }] : [part]
    })
}

function halves(word: string, isLone: boolean): readonly PlainPart[] {
  const half = isLone ? word.length >> 1 : Math.max(3, (word.length >> 1) - (word.length >= 8 ? 1 : 0))
  const rest = word.length - half
  if (isLone)
    return word.length < shortestAround(word)
      ? []
      : [
          { key: word.slice(0, half), kind: LONE_HEAD, length: half, clues: loneClues(word, half, true) },
          { key: word.slice(half), kind: LONE_TAIL, length: rest, clues: loneClues(word, rest, false) },
        ]
  if (word.length < SHORTEST_HIDDEN) return []
  return [
    { key: ` ${word.slice(0, half)}`, kind: HEAD, length: half, clues: wordClues(word, half, true) },
    { key: `${word.slice(-half)} `, kind: TAIL, length: half, clues: wordClues(word, half, false) },
  ]
}

/** Where the parts of coarse text lie: halves, thirds or quarters, by length. Whatever is done to one of them, another may be whole. */
export function coarseCuts(size: number): { readonly length: number; readonly starts: readonly number[] } {
  if (size < 5) return { length: size, starts: [0] }
  const count = size >= 20 ? 4 : size >= 12 ? 3 : 2
  const length = Math.max(3, Math.floor(size / count) - (count === 2 && size >= 10 ? 1 : 0))
  return { length, starts: Array.from({ length: count }, (_, i) => Math.round((i * (size - length)) / (count - 1))) }
}

/** Parts of a phrase in coarse letters, in order; `whole` is used where too many share one. */
export function coarseParts(wanted: Wanted): { readonly whole: string; readonly keys: readonly string[] } {
  const whole = coarseWord(wanted.text)
  const { length, starts } = coarseCuts(whole.length)
  return { whole, keys: whole.length < 2 ? [] : starts.map((from) => whole.slice(from, from + length)) }
}
