import { type Node, SLOTS } from '../source/syntax.ts'
import { ALT, IDS, type Nodes, SEQ, SLOT, WORD } from './trees.ts'

export type Ref =
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'slot'; readonly slot: string }
/** One thing a pattern cannot do without: at least one of its members must be in the text. */
export interface Group {
  readonly size: number
  readonly refs: readonly Ref[]
}

/** Slots that nearly every text has wake nothing. */
const COMMON = new Set(['word'])
/** Numbers are everywhere: a slot wakes a pattern only where no words do. */
const SLOT_SIZE = 500

/** What must be in a text for the node to match: every group by at least one of its members. */
export function groupsOf(node: Node): readonly Group[] {
  if (node.kind === 'ids') return [{ size: node.ids.size, refs: [node] }]
  if (node.kind === 'slot') return COMMON.has(node.slot) ? [] : [{ size: SLOT_SIZE, refs: [node] }]
  if (node.kind === 'class') return groupsOf(node.item)
  if (node.kind === 'seq') return node.items.flatMap(groupsOf)
  if (node.kind !== 'alt') return []
  const refs: Ref[] = []
  let size = 0
  for (const item of node.items) {
    const [first, ...others] = groupsOf(item)
    if (!first) return []
    const best = others.reduce((one, other) => (other.size < one.size ? other : one), first)
    size += best.size
    refs.push(...best.refs)
  }
  return [{ size, refs }]
}

const COMMON_SLOTS = [...COMMON].map((slot) => SLOTS.indexOf(slot))

/** A group of loaded nodes: words, sets and slots, any of which will do. */
interface LoadedGroup {
  size: number
  readonly leaves: number[]
}

/** Groups of loaded nodes. A node is looked into once, for classes stand in many patterns. */
export class GroupFinder {
  readonly #nodes: Nodes
  readonly #slotBase: number
  readonly #known = new Map<number, readonly LoadedGroup[]>()

  constructor(nodes: Nodes, slotBase: number) {
    this.#nodes = nodes
    this.#slotBase = slotBase
  }

  find(node: number): readonly LoadedGroup[] {
    const { kind, from, count, kids } = this.#nodes
    if (kind[node] !== SEQ && kind[node] !== ALT) {
      const group: LoadedGroup = { size: 0, leaves: [] }
      return this.#addLeaf(node, group) ? [group] : []
    }
    let groups = this.#known.get(node)
    if (groups) return groups
    const own = kids.subarray(from[node], (from[node] ?? 0) + (count[node] ?? 0))
    groups = kind[node] === SEQ ? [...own].flatMap((kid) => this.find(kid)) : this.#either(own)
    this.#known.set(node, groups)
    return groups
  }

  /** Calls `take` with every entry of a group. */
  each({ leaves }: LoadedGroup, take: (entry: number) => void): void {
    const { kind, a, setFrom, setIds } = this.#nodes
    for (const leaf of leaves) {
      const argument = a[leaf] ?? 0
      if (kind[leaf] === WORD) take(argument)
      else if (kind[leaf] === SLOT) take(this.#slotBase + argument)
      else for (let at = setFrom[argument] ?? 0; at < (setFrom[argument + 1] ?? 0); at++) take(setIds[at] ?? 0)
    }
  }

  #addLeaf(node: number, group: LoadedGroup): boolean {
    const { kind, a, setFrom } = this.#nodes
    const argument = a[node] ?? 0
    if (kind[node] === WORD) group.size++
    else if (kind[node] === SLOT && !COMMON_SLOTS.includes(argument)) group.size += SLOT_SIZE
    else if (kind[node] === IDS) group.size += (setFrom[argument + 1] ?? 0) - (setFrom[argument] ?? 0)
    else return false
    group.leaves.push(node)
    return true
  }

  #either(kids: Int32Array): readonly LoadedGroup[] {
    const all: LoadedGroup = { size: 0, leaves: [] }
    for (const kid of kids) {
      if (this.#addLeaf(kid, all)) continue
      const [first, ...others] = this.find(kid)
      if (!first) return []
      const best = others.reduce((one, other) => (other.size < one.size ? other : one), first)
      all.size += best.size
      for (const leaf of best.leaves) all.leaves.push(leaf)
    }
    return [all]
  }
}
