import type { Book } from './book.ts'
import { ALT, IDS, SEQ, SLOT, WORD } from './trees.ts'

/** The ways of an alternative by what they begin with. */
export interface Ways {
  /** Entry, or `vocabulary.size` + slot → children that can begin with it. */
  readonly byHead: ReadonlyMap<number, readonly number[]>
  /** Children that can begin with anything. */
  readonly others: readonly number[]
}

/** Made when an alternative is first tried: most of a lexicon is never asked for by a text. */
export function makeWays(book: Book, node: number): Ways {
  const { from, count, kids } = book.nodes
  const byHead = new Map<number, number[]>()
  const others: number[] = []
  for (let at = from[node] ?? 0, stop = at + (count[node] ?? 0); at < stop; at++) {
    const kid = kids[at] ?? 0
    const heads = headsOf(book, kid)
    if (!heads) others.push(kid)
    else
      for (const head of heads) {
        const list = byHead.get(head)
        if (!list) byHead.set(head, [kid])
        else if (list.at(-1) !== kid) list.push(kid)
      }
  }
  return { byHead, others }
}

/** Entries, and slots from `vocabulary.size` on, that a match can begin with; undefined where that is anything. */
export function headsOf(book: Book, node: number): readonly number[] | undefined {
  const { kind, a, from, count, kids, one, isNullable, setFrom, setIds } = book.nodes
  // The filters let all pass where a node can match nothing, or anything.
  if (one[node] === -1 && kind[node] !== IDS && kind[node] !== ALT && kind[node] !== SEQ) return undefined
  if (isNullable[node]) return undefined
  const argument = a[node] ?? 0
  const children = (): readonly number[] => [...kids.subarray(from[node], (from[node] ?? 0) + (count[node] ?? 0))]
  switch (kind[node]) {
    case WORD:
      return [argument]
    case SLOT:
      return [book.vocabulary.size + argument]
    case IDS:
      return [...setIds.subarray(setFrom[argument], setFrom[argument + 1])]
    case ALT:
    case SEQ: {
      const out: number[] = []
      for (const kid of children()) {
        const isOptional = isNullable[kid] === 1
        // Something optional may begin with its own words, or be left out; a gap may begin with anything.
        const heads = headsOf(book, isOptional && count[kid] === 1 ? (kids[from[kid] ?? 0] ?? kid) : kid)
        if (!heads) return undefined
        for (const head of heads) out.push(head)
        if (kind[node] === SEQ && !isOptional) break
      }
      return out
    }
    default:
      return undefined
  }
}
