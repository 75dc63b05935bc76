import type { Edge, Lattice } from './lattice.ts'
import type { Node } from './syntax.ts'

/** Token span: [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

function takes(node: Node, edge: Edge): boolean {
  if (node.kind === 'ids') return edge.ids.length > 0 && edge.ids.some((id) => node.ids.has(id))
  return node.kind === 'slot' && edge.slot === node.slot && (edge.value ?? 0) >= node.low && (edge.value ?? 0) <= node.high
}

function isAt(node: Node, lattice: Lattice, at: number): boolean {
  if (node.kind === 'alt') return node.items.some((item) => isAt(item, lattice, at))
  return (lattice.edges[at] ?? []).some((edge) => takes(node, edge))
}

/** Where `node` can end when it begins at `at`. Gaps are bounded, so the answer and the work have a bound that does not depend on the text. */
function endsOf(node: Node, lattice: Lattice, at: number): readonly number[] {
  const { tokens, edges } = lattice
  const out: number[] = []
  const put = (end: number): void => {
    if (!out.includes(end)) out.push(end)
  }
  switch (node.kind) {
    case 'ids':
    case 'slot':
      for (const edge of edges[at] ?? []) if (takes(node, edge)) put(edge.to)
      return out
    case 'alt':
      for (const item of node.items) for (const end of endsOf(item, lattice, at)) put(end)
      return out
    case 'seq': {
      let starts: readonly number[] = [at]
      for (const item of node.items) {
        const next: number[] = []
        for (const start of starts) for (const end of endsOf(item, lattice, start)) if (!next.includes(end)) next.push(end)
        if (!next.length) return next
        starts = next
      }
      return starts
    }
    case 'opt':
      put(at)
      for (const end of endsOf(node.item, lattice, at)) put(end)
      return out
    case 'gap':
      for (let end = at; end <= Math.min(at + node.most, tokens.length); end++) {
        put(end)
        if (!node.across && tokens[end]?.kind === 'end') break
      }
      return out
    case 'not':
      if (tokens[at] && tokens[at]?.kind !== 'end' && !isAt(node.item, lattice, at)) put(at + 1)
      return out
    case 'first':
      return at === 0 ? [at] : out
    case 'last':
      return at === tokens.length || (at === tokens.length - 1 && tokens[at]?.kind === 'end') ? [at] : out
  }
}

/** All places of a pattern, leftmost first, each as short as it can be; they do not overlap. */
export function findAll(node: Node, lattice: Lattice): readonly Span[] {
  const out: Span[] = []
  for (let from = 0; from < lattice.tokens.length; from++) {
    let to = Infinity
    for (const end of endsOf(node, lattice, from)) if (end > from && end < to) to = end
    if (to === Infinity) continue
    out.push({ from, to })
    from = to - 1
  }
  return out
}
