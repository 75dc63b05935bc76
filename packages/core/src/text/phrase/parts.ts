import { ARTICLE } from './align.ts'
import { coarseWord } from './coarse.ts'
import { halfOf } from './support.ts'
import type { Wanted } from './wanted.ts'

/** What an automaton reports of a text: the whole of it, or one of its parts in order. */
export const WHOLE = 0
export const [FIRST, SECOND] = [1, 2] as const
/** Shortest phrase (letters) that is looked for inside glued, spaced or leet text; shorter ones only as they are. */
export const SHORTEST_HIDDEN = 5

export interface Part {
  readonly key: string
  /** Used where too many share the key. */
  readonly longer: string
  readonly part: number
}
export interface WantedWord {
  readonly word: string
  readonly index: number
}

export function wordsOf({ text, starts }: Wanted): readonly WantedWord[] {
  const out: WantedWord[] = []
  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (starts[to] !== 1) to++
    out.push({ word: text.slice(from, to), index: out.length })
    from = to
  }
  return out
}

/** The part of a word that its endings leave alone. */
export function stemOf(word: string): string {
  return word.slice(0, word.length - (word.length >= 8 ? 3 : word.length >= 5 ? 1 : 0))
}

/** The words by which a phrase of several is noticed: its longest two. */
export function anchorsOf(words: readonly WantedWord[]): readonly WantedWord[] {
  return words
    .filter(({ word }) => word.length >= 3)
    .sort((a, b) => b.word.length - a.word.length || a.index - b.index)
    .slice(0, 2)
}

/** Parts of the plain reading of which one stays whole when a slip, an ending or a short word comes in between. */
export function plainParts(wanted: Wanted): readonly Part[] {
  const { text, words, isLone } = wanted
  if (words === 1) return halves(text, isLone)
  const list = wordsOf(wanted)
  return anchorsOf(list).flatMap(({ word, index }, i) => {
    const next = list[index + 1]
    const longer = next ? ` ${word} ${next.word.slice(0, 2)}` : ` ${list[index - 1]?.word ?? ''} ${word.slice(0, 2)}`
    const part = { key: ` ${stemOf(word)}`, longer, part: FIRST + i }
    return /\p{Script=Arabic}/u.test(word) ? [part, { ...part, key: ` ${ARTICLE}${stemOf(word)}` }] : [part]
  })
}

function halves(word: string, isLone: boolean): readonly Part[] {
  const half = halfOf(word, isLone)
  if (isLone)
    return half < 2
      ? []
      : [
          { key: word.slice(0, half), longer: word.slice(0, -1), part: FIRST },
          { key: word.slice(half), longer: word.slice(1), part: SECOND },
        ]
  if (word.length < SHORTEST_HIDDEN) return []
  return [
    { key: ` ${word.slice(0, half)}`, longer: ` ${word.slice(0, -2)}`, part: FIRST },
    { key: `${word.slice(-half)} `, longer: `${word.slice(2)} `, part: SECOND },
  ]
}

/** Where the parts of coarse text lie: halves, thirds or quarters, by length. Whatever is done to one of them, another may be whole. */
export function coarseCuts(size: number): { readonly length: number; readonly starts: readonly number[] } {
  if (size < 5) return { length: size, starts: [0] }
  const count = size >= 20 ? 4 : size >= 12 ? 3 : 2
  const length = Math.max(3, Math.floor(size / count) - (count === 2 && size >= 10 ? 1 : 0))
  return { length, starts: Array.from({ length: count }, (_, i) => Math.round((i * (size - length)) / (count - 1))) }
}

export function coarseParts(wanted: Wanted): readonly Part[] {
  const whole = coarseWord(wanted.text)
  if (whole.length < 2) return []
  const { length, starts } = coarseCuts(whole.length)
  return starts.map((from, part) => ({ key: whole.slice(from, from + length), longer: whole, part }))
}
