import { SLOTS } from '../source/syntax.ts'
import { ProgramError, type Reader } from './codec.ts'

/** Kinds of nodes, as a program numbers them. `CLASS` occurs in programs only: a class is resolved when it is read. */
export const KINDS = ['ids', 'slot', 'seq', 'alt', 'opt', 'gap', 'not', 'first', 'last'] as const
export const IDS = 0
export const SLOT = 1
export const SEQ = 2
export const ALT = 3
export const OPT = 4
export const GAP = 5
export const NOT = 6
export const FIRST = 7
export const LAST = 8
export const WORD = 9
const CLASS = 10

/**
 * Nodes as parallel arrays. `a` and `b` are arguments: the set of `IDS`, the entry of `WORD`, slot and bounds of `SLOT`, length of `GAP`
 * and whether it runs across sentence ends. Children lie at `kids[from[i]] ... kids[from[i] + count[i] - 1]`.
 */
export interface Nodes {
  readonly kind: Uint8Array
  readonly a: Int32Array
  readonly b: Int32Array
  readonly from: Int32Array
  readonly count: Int32Array
  readonly kids: Int32Array
  /** Lowest and highest value of each pair of bounds a `SLOT` names in `b`. */
  readonly low: number[]
  readonly high: number[]
  /** Two small filters of what the first token must be: a token whose filters miss either cannot begin a match. -1 lets all pass. */
  readonly one: Int32Array
  readonly two: Int32Array
  readonly isNullable: Uint8Array
  /** Members of the sets that `IDS` nodes name, ascending: `setIds[setFrom[s]] ... setIds[setFrom[s + 1] - 1]`. */
  readonly setFrom: Int32Array
  readonly setIds: Int32Array
}

const MAX = 1 << 20
const MAX_DEPTH = 40
const MAX_TREE = 100_000
const MAX_GAP = 61
const BOUND = 2 ** 50
const THOUSANDTHS = 1000
const WORD_SLOT = SLOTS.indexOf('word')

/** Two bits of an entry or slot, from different parts of its number. */
export function bitOne(entry: number): number {
  return 1 << (Math.imul(entry + 1, 0x9e3779b1) >>> 27)
}
export function bitTwo(entry: number): number {
  return 1 << (Math.imul(entry + 7, 0x85ebca6b) >>> 27)
}

/**
 * Reads trees one after another and gives the number of each root. Everything is checked: throws `ProgramError` where a number cannot
 * be, a tree is too large or a word is not in the list. Arrays are as long as the program, which has at least one sign for each node.
 */
export class TreeReader {
  readonly nodes: Nodes
  private readonly read: Reader
  private readonly words: number
  private readonly slotBase: number
  private readonly depth: Uint8Array
  private readonly weight: Float64Array
  private readonly classes: number[] = []
  private readonly waiting: number[] = []
  private size = 0
  private kidCount = 0
  private setCount = 0
  private idCount = 0
  private frequent = 0
  private met = 0

  constructor(read: Reader, room: number, limits: { readonly words: number; readonly slotBase: number }) {
    this.read = read
    this.words = limits.words
    this.slotBase = limits.slotBase
    const size = room + 1
    const ints = (): Int32Array => new Int32Array(size)
    this.nodes = {
      kind: new Uint8Array(size),
      a: ints(),
      b: ints(),
      from: ints(),
      count: ints(),
      kids: ints(),
      low: [],
      high: [],
      one: ints(),
      two: ints(),
      isNullable: new Uint8Array(size),
      setFrom: ints(),
      setIds: ints(),
    }
    this.depth = new Uint8Array(size)
    this.weight = new Float64Array(size)
  }

  readClasses(): void {
    this.frequent = this.read.next(this.words + 1)
    this.met = this.frequent
    for (let n = this.read.next(MAX); n > 0; n--) this.classes.push(this.tree(0))
  }

  root(): number {
    return this.tree(0)
  }

  private tree(level: number): number {
    if (level > MAX_DEPTH) throw new ProgramError('a pattern too deep')
    const kind = this.read.next(CLASS + 1)
    switch (kind) {
      case CLASS: {
        const node = this.classes[this.read.next(this.classes.length)]
        if (node === undefined) throw new ProgramError('a class that is not there')
        return node
      }
      case WORD:
        return this.leaf(WORD, this.single(), 0)
      case IDS:
        return this.set()
      case SLOT:
        return this.slot()
      case GAP:
        return this.leaf(GAP, this.read.next(MAX_GAP), this.read.next(2))
      case SEQ:
      case ALT:
        return this.branch(kind, this.read.next(MAX), level)
      case OPT:
      case NOT:
        return this.branch(kind, 1, level)
      default:
        return this.leaf(kind, 0, 0)
    }
  }

  private single(): number {
    if (this.met >= this.words) throw new ProgramError('more words than its list')
    return this.met++
  }

  private word(): number {
    const number = this.read.next(this.frequent + 1)
    return number > 0 ? number - 1 : this.single()
  }

  private leaf(kind: number, a: number, b: number): number {
    const { nodes } = this
    const i = this.size++
    nodes.kind[i] = kind
    nodes.a[i] = a
    nodes.b[i] = b
    this.depth[i] = 1
    this.weight[i] = 1
    const entry = kind === WORD ? a : kind === SLOT && a !== WORD_SLOT ? this.slotBase + a : -1
    nodes.one[i] = entry < 0 ? -1 : bitOne(entry)
    nodes.two[i] = entry < 0 ? -1 : bitTwo(entry)
    nodes.isNullable[i] = kind === GAP || kind === FIRST || kind === LAST ? 1 : 0
    return i
  }

  private slot(): number {
    const { low, high } = this.nodes
    const [slot, from, to] = [this.read.next(SLOTS.length), this.read.next(BOUND), this.read.next(BOUND)]
    low.push(from === 0 ? Number.NEGATIVE_INFINITY : (from - 1) / THOUSANDTHS)
    high.push(to === 0 ? Number.POSITIVE_INFINITY : (to - 1) / THOUSANDTHS)
    return this.leaf(SLOT, slot, low.length - 1)
  }

  private set(): number {
    const { setFrom, setIds } = this.nodes
    const count = this.read.next(MAX)
    const begin = this.idCount
    for (let n = 0; n < count; n++) {
      const id = this.word()
      let at = this.idCount
      while (at > begin && (setIds[at - 1] ?? 0) > id) {
        setIds[at] = setIds[at - 1] ?? 0
        at--
      }
      if (at > begin && setIds[at - 1] === id) throw new ProgramError('a word twice in a set')
      setIds[at] = id
      this.idCount++
    }
    if (count === 1) {
      this.idCount = begin
      return this.leaf(WORD, setIds[begin] ?? 0, 0)
    }
    const node = this.leaf(IDS, this.setCount++, 0)
    setFrom[this.setCount] = this.idCount
    let [one, two] = [0, 0]
    for (let at = begin; at < this.idCount; at++) {
      one |= bitOne(setIds[at] ?? 0)
      two |= bitTwo(setIds[at] ?? 0)
    }
    this.nodes.one[node] = one
    this.nodes.two[node] = two
    return node
  }

  private branch(kind: number, count: number, level: number): number {
    const { nodes, waiting } = this
    const mark = waiting.length
    for (let n = 0; n < count; n++) waiting.push(this.tree(level + 1))
    const i = this.size++
    nodes.kind[i] = kind
    nodes.from[i] = this.kidCount
    nodes.count[i] = count
    let [one, two, depth, weight] = [0, 0, 0, 1]
    let [all, any] = [true, false]
    for (let n = mark; n < waiting.length; n++) {
      const kid = waiting[n] ?? 0
      nodes.kids[this.kidCount++] = kid
      depth = Math.max(depth, this.depth[kid] ?? 0)
      weight += this.weight[kid] ?? 0
      if (kind === ALT || all) {
        one |= nodes.one[kid] ?? 0
        two |= nodes.two[kid] ?? 0
      }
      const isNullable = nodes.isNullable[kid] === 1
      all &&= isNullable
      any ||= isNullable
    }
    waiting.length = mark
    if (depth >= MAX_DEPTH || weight > MAX_TREE) throw new ProgramError('a pattern too large')
    this.depth[i] = depth + 1
    this.weight[i] = weight
    const isNullable = kind === SEQ ? all : kind === ALT ? any : kind === OPT
    nodes.isNullable[i] = Number(isNullable)
    nodes.one[i] = isNullable || kind === NOT ? -1 : one
    nodes.two[i] = isNullable || kind === NOT ? -1 : two
    return i
  }
}
