import type { Folded } from '../fold/units.ts'
import { disguises } from './disguises.ts'
import { slotEdges } from './slots.ts'
import { SLOTS } from './syntax.ts'
import { type Token, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** From one token to the one after what was read: words have ids, slots a name and a value. */
export interface Edge {
  readonly to: number
  readonly ids: readonly number[]
  readonly slot?: string
  readonly value?: number
}

/** The tokens of a text and every way to read them. */
export interface Lattice {
  readonly tokens: readonly Token[]
  readonly edges: readonly (readonly Edge[])[]
  /** Ids of words and, below zero, of slots that occur at all. */
  readonly present: ReadonlySet<number>
  /** Readings of disguised words by the token they begin at. */
  readonly readings: ReadonlyMap<number, { readonly to: number; readonly word: string }>
}

/** Slots share the number space of words: -1, -2 ... */
export function slotId(slot: string): number {
  return -1 - SLOTS.indexOf(slot)
}

export function createLattice(folded: Folded, original: string, vocabulary: Vocabulary): Lattice {
  const tokens = tokenise(folded, original)
  const present = new Set<number>()
  const edges: Edge[][] = tokens.map((token, i) => {
    const ids = vocabulary.idsOf(token.word)
    for (const id of ids) present.add(id)
    return ids.length ? [{ to: i + 1, ids }] : []
  })
  const readings = new Map<number, { to: number; word: string }>()
  for (const { from, to, word } of disguises(tokens, folded.text, vocabulary)) {
    const ids = vocabulary.idsOf(word)
    for (const id of ids) present.add(id)
    edges[from]?.push({ to, ids })
    readings.set(from, { to, word })
  }
  for (let i = 0; i < tokens.length; i++) {
    for (const edge of slotEdges(tokens, i, { folded, original })) {
      edges[i]?.push({ ...edge, ids: [] })
      present.add(slotId(edge.slot))
    }
  }
  return { tokens, edges, present, readings }
}
