import { fold } from '../fold/fold.ts'
import { isEdge, isWordKind, kindAt, LETTER, LONE } from './kinds.ts'

/** A phrase as the folded letters of its words, without gaps. */
export interface Wanted {
  readonly text: string
  /** Per unit and one past the last: 1 where a word begins or the phrase ends. */
  readonly starts: Uint8Array
  /** Length of the word a unit stands in. */
  readonly lengths: Uint8Array
  readonly words: number
  /** Ends in a script without spaces, where a match needs no edge; begins in one. */
  readonly isLone: boolean
}

export function wantedOf(written: string): Wanted {
  const { text: folded } = fold(written)
  let text = ''
  const starts: number[] = []
  let isFirst = true
  for (let i = 0; i < folded.length; i++) {
    if (!isWordKind(kindAt(folded, i))) {
      isFirst = true
      continue
    }
    const begins = isFirst || (isEdge(folded, i) && !(kindAt(folded, i) === LONE && kindAt(folded, i - 1) === LONE))
    starts.push(begins ? 1 : 0)
    text += folded.charAt(i)
    isFirst = false
  }
  starts.push(1)
  const lengths = new Uint8Array(text.length)
  let words = 0
  for (let from = 0; from < text.length; words++) {
    let to = from + 1
    while (!starts[to]) to++
    lengths.fill(Math.min(255, to - from), from, to)
    from = to
  }
  return { text, starts: Uint8Array.from(starts), lengths, words, isLone: kindAt(text, text.length - 1) === LONE }
}

/**
 * A phrase as the plain reading meets it: words with one gap between them, and a gap at the ends where a word must have an edge.
 * Empty where nothing can be read.
 */
export function patternOf(written: string): string {
  const { text: folded } = fold(written)
  let out = ''
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const kind = kindAt(folded, i)
    if (kind < LETTER) {
      if (before >= LETTER) out += ' '
    } else {
      const needsGap = before < LETTER ? out === '' && kind !== LONE : kind !== before
      out += (needsGap ? ' ' : '') + folded.charAt(i)
    }
    before = kind
  }
  const trimmed = out.trimEnd()
  return trimmed === '' || kindAt(trimmed, trimmed.length - 1) === LONE ? trimmed : `${trimmed} `
}

/** Letters of the shortest phrase without spaces in which a word may stand: one Chinese character, or a few letters of other scripts. */
export function shortestAround(word: string): number {
  return /\p{Script=Han}/u.test(word) ? 4 : 9
}
