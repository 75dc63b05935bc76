import { createWriter, END, type Writer } from '../book/codec.ts'
import { CLASS, KINDS, OWN, WORD } from '../book/trees.ts'
import type { ParsedPattern } from './compile.ts'
import { type Node, SLOTS } from './syntax.ts'

/** What one class or pattern is written with. */
interface Scribe {
  readonly shared: ReadonlyMap<Node, number>
  /** Words used more than once, most frequent first, by their number. */
  readonly frequent: ReadonlyMap<number, number>
}

/**
 * Trees in reading order, so that each class and pattern can be read by itself. Words used more than once are numbered by how often; one
 * that is used once is the next of its line. Classes used more than once are written before the patterns and referred to.
 * Before each stands where in it the leaves are that wake it: see `createWakers`.
 */
export function programOf(
  patterns: readonly ParsedPattern[],
  words: readonly string[],
): { readonly program: string; readonly words: string } {
  const roots = patterns.flatMap(({ parts, unless, unlessField }) => [...parts, ...unless, ...unlessField])
  const classes = sharedClasses(roots)
  const frequent = frequentWords(roots)
  const scribe = {
    shared: new Map(classes.map((node, i) => [node, i])),
    frequent: new Map(frequent.map(({ id }, i) => [id, i])),
  }
  const wakers = createWakers(scribe, frequent)
  const programs: string[] = []
  const lines = frequent.map(({ id }) => words[id] ?? '')
  const write = (wakes: ReadonlySet<Node> | undefined, put: (line: Line) => void): void => {
    const line: Line = { out: createWriter(), singles: [], places: new Map() }
    put(line)
    const places = [...line.places].flatMap(([node, at]) => (wakes?.has(node) ? [at] : []))
    const head = createWriter()
    head.put(wakes ? places.length + 1 : 0, ...places.map((at, i) => at - (places[i - 1] ?? 0)))
    programs.push(head.finish() + line.out.finish())
    lines.push(line.singles.map((id) => words[id]).join('|'))
  }
  for (const node of classes) if ('item' in node) write(wakers([node.item]), (line) => putTree(node.item, line, scribe))
  for (const { strength, scope, parts, unless, unlessField } of patterns)
    write(wakers(parts), (line) => {
      line.out.put(strength === 'strong' ? 0 : 1, scope === 'sentence' ? 0 : scope === 'field' ? 1 : scope + 2)
      for (const list of [parts, unless, unlessField]) {
        line.out.put(list.length)
        for (const node of list) putTree(node, line, scribe)
      }
    })
  return { program: programs.join(END), words: lines.join('\n') }
}

/** A class or a pattern that is being written. */
interface Line {
  readonly out: Writer
  readonly singles: number[]
  /** Where leaves begin. */
  readonly places: Map<Node, number>
}

function putTree(node: Node, line: Line, scribe: Scribe): void {
  const { out, places } = line
  if (!places.has(node)) places.set(node, out.finish().length)
  const known = scribe.shared.get(node)
  if (known !== undefined) {
    out.put(CLASS, known)
    return
  }
  if (node.kind === 'ids') {
    putSet(node.ids, line, scribe)
    return
  }
  if (node.kind !== 'class') out.put(...numbersOf(node))
  for (const child of childrenOf(node)) putTree(child, line, scribe)
}

/** Frequent words in ascending order, each as what it is more than the one before, and how many others there are. */
function putSet(ids: ReadonlySet<number>, { out, singles }: Line, { frequent }: Scribe): void {
  const numbers = [...ids].flatMap((id) => frequent.get(id) ?? []).sort((a, b) => a - b)
  for (const id of ids) if (!frequent.has(id)) singles.push(id)
  const [only = 0] = numbers
  if (ids.size === 1 && numbers.length === 0) out.put(OWN)
  else if (ids.size === 1) out.put(WORD, only)
  else
    out.put(
      0,
      numbers.length,
      ids.size - numbers.length,
      ...numbers.map((number, i) => number - (numbers[i - 1] ?? -1) - 1),
    )
}

/** One thing that must be in a text for something to match: leaves of which any will do, and how often they are met. */
interface Cut {
  readonly leaves: readonly Node[]
  readonly cost: number
}
/** Numbers are in many texts: a slot wakes a pattern only where no words do. */
const SLOT_COST = 500
/** A leaf takes a sign in the program. */
const LEAF_COST = 8

/** The leaves that wake a class or a pattern, which is not read before it could match; undefined where it could without any. Its own words wake it too and are not told. */
function createWakers(
  { shared, frequent }: Scribe,
  uses: readonly { readonly count: number }[],
): (parts: readonly Node[]) => ReadonlySet<Node> | undefined {
  const known = new Map<Node, readonly Cut[]>()
  const cheapest = (cuts: readonly Cut[]): Cut | undefined =>
    cuts.reduce<Cut | undefined>((best, cut) => (best && best.cost <= cut.cost ? best : cut), undefined)
  const leaf = (node: Node, cost: number): readonly Cut[] => [{ leaves: [node], cost: cost + LEAF_COST }]
  const look = (node: Node): readonly Cut[] => {
    if (node.kind === 'ids') {
      const numbers = [...node.ids].flatMap((id) => frequent.get(id) ?? [])
      if (!numbers.length) return [{ leaves: [], cost: node.ids.size }]
      return leaf(
        node,
        numbers.reduce((sum, number) => sum + (uses[number]?.count ?? 0), node.ids.size),
      )
    }
    if (node.kind === 'slot') return node.slot === 'word' ? [] : leaf(node, SLOT_COST)
    if (node.kind === 'class') {
      const own = cheapest(cutsOf(node.item))
      return own ? (shared.has(node) ? leaf(node, own.cost) : [own]) : []
    }
    if (node.kind === 'seq') return node.items.flatMap(cutsOf)
    if (node.kind !== 'alt') return []
    const best = node.items.map((item) => cheapest(cutsOf(item)))
    const cuts = best.flatMap((cut) => cut ?? [])
    if (cuts.length < best.length) return []
    return [{ leaves: cuts.flatMap(({ leaves }) => leaves), cost: cuts.reduce((sum, { cost }) => sum + cost, 0) }]
  }
  const cutsOf = (node: Node): readonly Cut[] => {
    const cuts = known.get(node) ?? look(node)
    known.set(node, cuts)
    return cuts
  }
  return (parts) => {
    const cut = cheapest(parts.flatMap(cutsOf))
    return cut && new Set(cut.leaves)
  }
}

/** Words written more than once, most frequent first. */
function frequentWords(roots: readonly Node[]): readonly { readonly id: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (node.kind === 'class') {
      if (seen.has(node)) return
      seen.add(node)
    }
    if (node.kind === 'ids') for (const id of node.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const child of childrenOf(node)) visit(child)
  }
  roots.forEach(visit)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id, count]) => ({ id, count }))
}

/** Classes that are used more than once, each after those it uses. */
function sharedClasses(roots: readonly Node[]): readonly Node[] {
  const uses = new Map<Node, number>()
  const order: Node[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'class') {
      const count = uses.get(node) ?? 0
      uses.set(node, count + 1)
      if (count > 0) return
    }
    for (const child of childrenOf(node)) visit(child)
    if (node.kind === 'class') order.push(node)
  }
  roots.forEach(visit)
  return order.filter((node) => (uses.get(node) ?? 0) > 1)
}

const THOUSANDTHS = 1000

function childrenOf(node: Node): readonly Node[] {
  return 'items' in node ? node.items : 'item' in node ? [node.item] : []
}

function numbersOf(node: Node): readonly number[] {
  const kind = KINDS.indexOf(node.kind as (typeof KINDS)[number])
  if (node.kind === 'slot') return [kind, SLOTS.indexOf(node.slot), bound(node.low), bound(node.high)]
  if (node.kind === 'gap') return [kind, node.most, Number(node.across)]
  return 'items' in node ? [kind, node.items.length] : [kind]
}

/** A bound in thousandths, 0 where there is none. */
function bound(value: number): number {
  return Number.isFinite(value) ? Math.round(value * THOUSANDTHS) + 1 : 0
}
