import type { Book } from '../book/book.ts'
import { ALT, FIRST, GAP, IDS, LAST, NOT, OPT, SEQ, SLOT, WORD } from '../book/trees.ts'
import { headsOf, makeWays, type Ways } from '../book/ways.ts'
import type { Lattice } from '../reading/lattice.ts'
import { END, SIGN, WORD as WORD_TOKEN } from '../reading/tokens.ts'
import { SLOTS } from '../source/syntax.ts'

/** Token span: [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

const WORD_SLOT = SLOTS.indexOf('word')
/** Ends found so far, for the nodes that are being matched: a stack, so that nothing is allocated for each try. */
const stack = new Int32Array(1 << 14)
let top = 0
/** From this many ways on an alternative is looked up by what a token is, instead of tried way by way. */
const MANY = 4

function put(base: number, end: number): void {
  for (let i = base; i < top; i++) if (stack[i] === end) return
  if (top < stack.length) stack[top++] = end
}

/** Matches the nodes of one book on one text. Gaps are bounded, so work at each token has a bound that does not depend on the text. */
export class Matcher {
  readonly #book: Book
  readonly #lattice: Lattice
  /** Nodes looked at, for a test that work grows with the text only. */
  looks = 0
  readonly #ways = new Map<number, Ways>()
  readonly #heads: ReadonlySet<number>[] = []
  constructor(book: Book, lattice: Lattice) {
    this.#book = book
    this.#lattice = lattice
  }

  /** All places of a node that begin in [start, stop), leftmost first, each as short as it can be; they do not overlap. */
  findAll(node: number, start: number, stop: number, most: number): readonly Span[] {
    const { nodes } = this.#book
    const { one, two } = this.#lattice
    const first = nodes.one[node] ?? 0
    const second = nodes.two[node] ?? 0
    const heads = this.#headsFor(node)
    let out: Span[] | undefined
    for (let from = start; from < stop; from++) {
      if (first !== -1 && (((one[from] ?? 0) & first) === 0 || ((two[from] ?? 0) & second) === 0)) continue
      if (heads && !this.#hasHead(heads, from)) continue
      const to = this.#shortest(node, from)
      if (to < 0) continue
      out ??= []
      out.push({ from, to })
      if (out.length >= most) break
      from = to - 1
    }
    return out ?? NONE
  }

  #headsFor(node: number): ReadonlySet<number> | undefined {
    let heads = this.#heads[node]
    if (heads === undefined) {
      const list = headsOf(this.#book, node)
      heads = list ? new Set(list) : ANYTHING
      this.#heads[node] = heads
    }
    return heads === ANYTHING ? undefined : heads
  }

  #hasHead(heads: ReadonlySet<number>, at: number): boolean {
    const { words, slots } = this.#lattice
    for (let i = words.from[at] ?? 0; i < (words.from[at + 1] ?? 0); i++) if (heads.has(words.id[i] ?? 0)) return true
    const base = this.#book.vocabulary.size
    for (let i = slots.from[at] ?? 0; i < (slots.from[at + 1] ?? 0); i++)
      if (heads.has(base + (slots.id[i] ?? 0))) return true
    return false
  }

  #shortest(node: number, from: number): number {
    const base = top
    this.#ends(node, from)
    let to = -1
    for (let i = base; i < top; i++) {
      const end = stack[i] ?? 0
      if (end > from && (to < 0 || end < to)) to = end
    }
    top = base
    return to
  }

  /** Pushes where `node` can end when it begins at `at`. */
  #ends(node: number, at: number): void {
    this.looks++
    const { nodes } = this.#book
    const base = top
    switch (nodes.kind[node]) {
      case IDS:
        this.#words(nodes.a[node] ?? 0, at, base)
        return
      case WORD:
        this.#oneWord(nodes.a[node] ?? 0, at, base)
        return
      case SLOT:
        this.#slot(node, at, base)
        return
      case ALT:
        ;(nodes.count[node] ?? 0) < MANY ? this.#either(node, at, base) : this.#switch(node, at, base)
        return
      case SEQ:
        this.#sequence(node, at)
        return
      case OPT:
        put(base, at)
        this.#merge(nodes.kids[nodes.from[node] ?? 0] ?? 0, at, base)
        return
      case GAP:
        this.#gap(node, at)
        return
      case NOT:
        if (
          at < this.#lattice.tokens.count &&
          this.#lattice.tokens.kind[at] !== END &&
          !this.#isAt(nodes.kids[nodes.from[node] ?? 0] ?? 0, at)
        )
          put(base, at + 1)
        return
      case FIRST:
        if (at === 0) put(base, at)
        return
      case LAST:
        if (this.#isLast(at)) put(base, at)
    }
  }

  #either(node: number, at: number, base: number): void {
    const { nodes } = this.#book
    for (let i = nodes.from[node] ?? 0, stop = i + (nodes.count[node] ?? 0); i < stop; i++) {
      const kid = nodes.kids[i] ?? 0
      if (this.#mayBegin(kid, at)) this.#merge(kid, at, base)
    }
  }

  /** The same by the words and slots that the token has, for alternatives of many ways. */
  #switch(node: number, at: number, base: number): void {
    const { words, slots, tokens } = this.#lattice
    const { byHead, others } = this.#waysOf(node)
    if (at < tokens.count) {
      for (let i = words.from[at] ?? 0; i < (words.from[at + 1] ?? 0); i++)
        this.#each(byHead.get(words.id[i] ?? 0), at, base)
      for (let i = slots.from[at] ?? 0; i < (slots.from[at + 1] ?? 0); i++)
        this.#each(byHead.get(this.#book.vocabulary.size + (slots.id[i] ?? 0)), at, base)
    }
    for (const kid of others) this.#merge(kid, at, base)
  }

  #waysOf(node: number): Ways {
    let ways = this.#ways.get(node)
    if (!ways) {
      ways = makeWays(this.#book, node)
      this.#ways.set(node, ways)
    }
    return ways
  }

  #each(kids: readonly number[] | undefined, at: number, base: number): void {
    if (kids) for (const kid of kids) this.#merge(kid, at, base)
  }

  #mayBegin(node: number, at: number): boolean {
    const { one, two } = this.#book.nodes
    if (one[node] === -1) return true
    return (
      ((this.#lattice.one[at] ?? 0) & (one[node] ?? 0)) !== 0 && ((this.#lattice.two[at] ?? 0) & (two[node] ?? 0)) !== 0
    )
  }

  /** Ends of a further alternative, each once: what it pushed is taken off and put back where it is new. */
  #merge(node: number, at: number, base: number): void {
    const mark = top
    this.#ends(node, at)
    const end = top
    top = mark
    for (let i = mark; i < end; i++) put(base, stack[i] ?? 0)
  }

  #sequence(node: number, at: number): void {
    const { nodes } = this.#book
    const base = top
    stack[top] = at
    if (top >= stack.length - 1) return
    top++
    let low = base
    for (let i = nodes.from[node] ?? 0, stop = i + (nodes.count[node] ?? 0); i < stop; i++) {
      const kid = nodes.kids[i] ?? 0
      const high = top
      for (let s = low; s < high; s++) {
        const start = stack[s] ?? 0
        if (this.#mayBegin(kid, start)) this.#merge(kid, start, high)
      }
      low = high
      if (low === top) {
        top = base
        return
      }
    }
    const count = top - low
    stack.copyWithin(base, low, top)
    top = base + count
  }

  #words(set: number, at: number, base: number): void {
    const { words, tokens } = this.#lattice
    if (at >= tokens.count) return
    for (let i = words.from[at] ?? 0; i < (words.from[at + 1] ?? 0); i++)
      if (this.#isIn(set, words.id[i] ?? 0)) put(base, words.to[i] ?? 0)
  }

  #oneWord(entry: number, at: number, base: number): void {
    const { words, tokens } = this.#lattice
    if (at >= tokens.count) return
    for (let i = words.from[at] ?? 0; i < (words.from[at + 1] ?? 0); i++)
      if (words.id[i] === entry) put(base, words.to[i] ?? 0)
  }

  #isIn(set: number, id: number): boolean {
    const { setFrom, setIds } = this.#book.nodes
    let low = setFrom[set] ?? 0
    let high = (setFrom[set + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const value = setIds[middle] ?? 0
      if (value === id) return true
      if (value < id) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  #slot(node: number, at: number, base: number): void {
    const { a, b, low, high } = this.#book.nodes
    const { slots, tokens } = this.#lattice
    if (at >= tokens.count) return
    const wanted = a[node]
    if (wanted === WORD_SLOT) {
      if (tokens.kind[at] === WORD_TOKEN || tokens.kind[at] === SIGN) put(base, at + 1)
      return
    }
    const bounds = b[node] ?? 0
    const [least, most] = [low[bounds] ?? 0, high[bounds] ?? 0]
    for (let i = slots.from[at] ?? 0; i < (slots.from[at + 1] ?? 0); i++) {
      const value = slots.value[i] ?? 0
      if (slots.id[i] === wanted && value >= least && value <= most) put(base, slots.to[i] ?? 0)
    }
  }

  #gap(node: number, at: number): void {
    const { tokens } = this.#lattice
    const last = Math.min(at + (this.#book.nodes.a[node] ?? 0), tokens.count)
    const isAcross = this.#book.nodes.b[node] === 1
    for (let end = at; end <= last; end++) {
      if (top < stack.length) stack[top++] = end
      if (!isAcross && end < tokens.count && tokens.kind[end] === END) break
    }
  }

  #isAt(node: number, at: number): boolean {
    const base = top
    this.#ends(node, at)
    const isFound = top > base
    top = base
    return isFound
  }

  #isLast(at: number): boolean {
    const { tokens } = this.#lattice
    return at === tokens.count || (at === tokens.count - 1 && tokens.kind[at] === END)
  }
}

const NONE: readonly Span[] = []
const ANYTHING: ReadonlySet<number> = new Set()
