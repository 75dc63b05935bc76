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
  /** Ids of words and, below zero, of slots → the tokens where they begin, ascending. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** Readings of disguised words by the token they begin at. */
  readonly readings: ReadonlyMap<number, { readonly to: number; readonly word: string }>
}

/** Slots share the number space of words: -1, -2 ... */
export function slotId(slot: string): number {
  return -1 - SLOTS.indexOf(slot)
}

function note(places: Map<number, number[]>, id: number, at: number): void {
  const list = places.get(id)
  if (!list) places.set(id, [at])
  else if (list.at(-1) !== at) list.push(at)
}

export function createLattice(folded: Folded, original: string, vocabulary: Vocabulary): Lattice {
  const tokens = tokenise(folded, original)
  const readings = new Map<number, { to: number; word: string }>()
  for (const { from, to, word } of disguises(tokens, folded.text, vocabulary)) readings.set(from, { to, word })
  const places = new Map<number, number[]>()
  const edges = tokens.map((token, i) => {
    const own: Edge[] = []
    const add = (to: number, word: string): void => {
      const ids = vocabulary.idsOf(word)
      if (ids.length) own.push({ to, ids })
      for (const id of ids) note(places, id, i)
    }
    add(i + 1, token.word)
    const reading = readings.get(i)
    if (reading) add(reading.to, reading.word)
    for (const edge of slotEdges(tokens, i, { folded, original })) {
      own.push(edge)
      note(places, slotId(edge.slot), i)
    }
    return own
  })
  return { tokens, edges, places, readings }
}
