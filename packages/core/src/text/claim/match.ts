import { type Edge, type Lattice, slotId } from './lattice.ts'
import { isNullable, type Node } from './syntax.ts'

/** Token span: [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

function takes(node: Node, edge: Edge): boolean {
  if (node.kind === 'ids') {
    for (const id of edge.ids) if (node.ids.has(id)) return true
    return false
  }
  return (
    node.kind === 'slot' && edge.slot === node.slot && (edge.value ?? 0) >= node.low && (edge.value ?? 0) <= node.high
  )
}

function isAt(node: Node, lattice: Lattice, at: number): boolean {
  if (node.kind === 'alt') return node.items.some((item) => isAt(item, lattice, at))
  return (lattice.edges[at] ?? []).some((edge) => takes(node, edge))
}

function put(out: number[], end: number): void {
  if (!out.includes(end)) out.push(end)
}

/** Adds to `out` where `node` can end when it begins at `at`. Gaps are bounded, so the answer and the work have a bound that does not depend on the text. */
function endsOf(node: Node, lattice: Lattice, at: number, out: number[]): void {
  const { tokens, edges } = lattice
  switch (node.kind) {
    case 'ids':
    case 'slot':
      for (const edge of edges[at] ?? []) if (takes(node, edge)) put(out, edge.to)
      return
    case 'alt':
      for (const item of node.items) endsOf(item, lattice, at, out)
      return
    case 'seq': {
      let starts = [at]
      for (const item of node.items) {
        const next: number[] = []
        for (const start of starts) endsOf(item, lattice, start, next)
        if (!next.length) return
        starts = next
      }
      for (const end of starts) put(out, end)
      return
    }
    case 'opt':
      put(out, at)
      endsOf(node.item, lattice, at, out)
      return
    case 'gap':
      for (let end = at; end <= Math.min(at + node.most, tokens.length); end++) {
        put(out, end)
        if (!node.across && tokens[end]?.kind === 'end') break
      }
      return
    case 'not':
      if (tokens[at] && tokens[at].kind !== 'end' && !isAt(node.item, lattice, at)) put(out, at + 1)
      return
    case 'first':
      if (at === 0) put(out, at)
      return
    case 'last':
      if (at === tokens.length || (at === tokens.length - 1 && tokens[at]?.kind === 'end')) put(out, at)
  }
}

type Heads = ReadonlySet<number> | 'any'
const known = new WeakMap<Node, Heads>()

/** What the first token of a match can be, so that most starts of a text need no try at all. */
function headsOf(node: Node): Heads {
  const heads = known.get(node) ?? findHeads(node)
  known.set(node, heads)
  return heads
}

function findHeads(node: Node): Heads {
  if (node.kind === 'ids') return node.ids
  if (node.kind === 'slot') return new Set([slotId(node.slot)])
  if ('item' in node) return node.kind === 'opt' ? headsOf(node.item) : 'any'
  if (!('items' in node)) return node.kind === 'gap' ? 'any' : new Set()
  const all = new Set<number>()
  for (const item of node.items) {
    const heads = headsOf(item)
    if (heads === 'any') return heads
    for (const id of heads) all.add(id)
    if (node.kind === 'seq' && !isNullable(item)) break
  }
  return all
}

function startsOf(node: Node, { tokens, places }: Lattice): readonly number[] {
  const heads = headsOf(node)
  if (heads === 'any') return tokens.map((_, i) => i)
  const lists: (readonly number[])[] = []
  if (heads.size < places.size) {
    for (const id of heads) lists.push(places.get(id) ?? [])
  } else for (const [id, list] of places) if (heads.has(id)) lists.push(list)
  const [only = []] = lists
  return lists.length < 2 ? only : [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** All places of a pattern, leftmost first, each as short as it can be; they do not overlap. */
export function findAll(node: Node, lattice: Lattice): readonly Span[] {
  const out: Span[] = []
  let free = 0
  const ends: number[] = []
  for (const from of startsOf(node, lattice)) {
    if (from < free) continue
    ends.length = 0
    endsOf(node, lattice, from, ends)
    let to = Infinity
    for (const end of ends) if (end > from && end < to) to = end
    if (to === Infinity) continue
    out.push({ from, to })
    free = to
  }
  return out
}
