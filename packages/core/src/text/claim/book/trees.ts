import { SLOTS } from '../source/syntax.ts'
import { ProgramError, Reader } from './codec.ts'
import { enlarged } from './enlarged.ts'

/** Kinds of nodes, as a program numbers them. */
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
/** In programs only: the next of the line's own words. */
export const OWN = 10
/** In programs only: the tree of another line. */
export const CLASS = 11

/**
 * Nodes as parallel arrays. `a` and `b` are arguments: the set of `IDS`, the entry of `WORD`, slot and bounds of `SLOT`, length of `GAP`
 * and whether it runs across sentence ends. Children lie at `kids[from[i]] ... kids[from[i] + count[i] - 1]`.
 */
export interface Nodes extends Record<(typeof ARRAYS)[number], Int32Array> {
  /** Lowest and highest value of each pair of bounds a `SLOT` names in `b`. */
  readonly low: number[]
  readonly high: number[]
}
/**
 * `one` and `two` are small filters of what the first token must be: a token whose filters miss either cannot begin a match. -1 lets all
 * pass. Members of the sets that `IDS` nodes name ascend: `setIds[setFrom[s]] ... setIds[setFrom[s + 1] - 1]`.
 */
const ARRAYS = [
  'kind',
  'a',
  'b',
  'from',
  'count',
  'kids',
  'one',
  'two',
  'isNullable',
  'setFrom',
  'setIds',
  'depth',
  'weight',
] as const

const MAX = 1 << 20
const MORE = 'more than its pattern'
const TOO_LARGE = 'a pattern too large'
const LEAST_ROOM = 1 << 13
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

/** Takes the frequent words of a set, and gives how many of the line's own it has besides. */
export function readSet(read: Reader, frequent: number, take: (id: number) => void): number {
  const count = read.next(MAX)
  const own = read.next(MAX)
  let id = -1
  for (let n = 0; n < count; n++) {
    id += 1 + read.next(frequent - id - 1)
    take(id)
  }
  return own
}

/** One class or pattern of a program, which has the entries [own, end) for itself. */
export interface Line {
  readonly text: string
  readonly own: number
  readonly end: number
}
export interface Limits {
  /** Words that many lines have come first among all, slots begin at `slotBase`, and the first lines are classes. */
  readonly frequent: number
  readonly words: number
  readonly slotBase: number
  readonly classes: number
}

/**
 * Reads lines when they are asked for, and gives the number of each root. Everything is checked: throws `ProgramError` where a number
 * cannot be, a tree is too large or a word is not in the list.
 */
export class TreeReader {
  readonly nodes: Nodes
  readonly #lines: readonly Line[]
  readonly #limits: Limits
  readonly #classes: number[] = []
  readonly #waiting: number[] = []
  #read: Reader = new Reader('')
  #number = 0
  #met = 0
  /** That arrays must have for all lines begun. */
  #room = 1
  #size = 0
  #kidCount = 0
  #setCount = 0
  #idCount = 0

  constructor(lines: readonly Line[], limits: Limits) {
    this.#lines = lines
    this.#limits = limits
    const none = Object.fromEntries(ARRAYS.map((name) => [name, new Int32Array(LEAST_ROOM)]))
    this.nodes = { ...(none as Record<(typeof ARRAYS)[number], Int32Array>), low: [], high: [] }
  }

  /** Begins a pattern; what is read next lies behind what wakes it. */
  open(number: number): Reader {
    this.#waiting.length = 0
    return this.#begin(number)
  }
  end(): void {
    if (!this.#read.isDone()) throw new ProgramError(MORE)
  }
  root(): number {
    return this.#tree(0)
  }

  #begin(number: number): Reader {
    const { text = '', own = 0, end = 0 } = this.#lines[number] ?? {}
    const { nodes } = this
    // A sign makes one node at the most, and a word of its own is in one set.
    this.#room += text.length + end - own + 1
    for (const name of ARRAYS) nodes[name] = enlarged(nodes[name], this.#room)
    this.#number = number
    this.#met = own
    this.#read = new Reader(text)
    for (let n = this.#read.next(MAX); n > 1; n--) this.#read.next(MAX)
    return this.#read
  }

  #tree(level: number): number {
    if (level > MAX_DEPTH) throw new ProgramError(TOO_LARGE)
    const read = this.#read
    const kind = read.next(CLASS + 1)
    switch (kind) {
      case CLASS:
        return this.#classOf(read.next(Math.min(this.#limits.classes, this.#number)), level)
      case WORD:
        return this.#leaf(WORD, read.next(this.#limits.frequent), 0)
      case OWN:
        return this.#leaf(WORD, this.#own(1), 0)
      case IDS:
        return this.#set()
      case SLOT:
        return this.#slot()
      case GAP:
        return this.#leaf(GAP, read.next(MAX_GAP), read.next(2))
      case SEQ:
      case ALT:
        return this.#branch(kind, read.next(MAX), level)
      case OPT:
      case NOT:
        return this.#branch(kind, 1, level)
      default:
        return this.#leaf(kind, 0, 0)
    }
  }

  #classOf(number: number, level: number): number {
    let node = this.#classes[number]
    if (node === undefined) {
      const read = this.#read
      const met = this.#met
      const outer = this.#number
      this.#begin(number)
      node = this.#tree(level + 1)
      this.end()
      this.#classes[number] = node
      this.#read = read
      this.#met = met
      this.#number = outer
    }
    return node
  }

  /** The first of so many further words of the line. */
  #own(count: number): number {
    const first = this.#met
    this.#met += count
    if (this.#met > (this.#lines[this.#number]?.end ?? 0)) throw new ProgramError(MORE)
    return first
  }

  #leaf(kind: number, a: number, b: number): number {
    const { nodes } = this
    const i = this.#size++
    nodes.kind[i] = kind
    nodes.a[i] = a
    nodes.b[i] = b
    nodes.depth[i] = 1
    nodes.weight[i] = 1
    const entry = kind === WORD ? a : kind === SLOT && a !== WORD_SLOT ? this.#limits.slotBase + a : -1
    nodes.one[i] = entry < 0 ? -1 : bitOne(entry)
    nodes.two[i] = entry < 0 ? -1 : bitTwo(entry)
    nodes.isNullable[i] = kind === GAP || kind === FIRST || kind === LAST ? 1 : 0
    return i
  }

  #slot(): number {
    const { low, high } = this.nodes
    const [slot, from, to] = [this.#read.next(SLOTS.length), this.#read.next(BOUND), this.#read.next(BOUND)]
    low.push(from === 0 ? Number.NEGATIVE_INFINITY : (from - 1) / THOUSANDTHS)
    high.push(to === 0 ? Number.POSITIVE_INFINITY : (to - 1) / THOUSANDTHS)
    return this.#leaf(SLOT, slot, low.length - 1)
  }

  #set(): number {
    const { nodes } = this
    const read = this.#read
    const begin = this.#idCount
    const { setFrom, setIds } = nodes
    let own = readSet(read, this.#limits.frequent, (id) => {
      setIds[this.#idCount++] = id
    })
    for (let id = this.#own(own); own > 0; own--) setIds[this.#idCount++] = id++
    const node = this.#leaf(IDS, this.#setCount++, 0)
    setFrom[this.#setCount] = this.#idCount
    let [one, two] = [0, 0]
    for (let at = begin; at < this.#idCount; at++) {
      one |= bitOne(setIds[at] ?? 0)
      two |= bitTwo(setIds[at] ?? 0)
    }
    nodes.one[node] = one
    nodes.two[node] = two
    return node
  }

  #branch(kind: number, count: number, level: number): number {
    const { nodes } = this
    const waiting = this.#waiting
    const mark = waiting.length
    for (let n = 0; n < count; n++) waiting.push(this.#tree(level + 1))
    const i = this.#size++
    nodes.kind[i] = kind
    nodes.from[i] = this.#kidCount
    nodes.count[i] = count
    let [one, two, depth, weight] = [0, 0, 0, 1]
    let [all, any] = [true, false]
    for (let n = mark; n < waiting.length; n++) {
      const kid = waiting[n] ?? 0
      nodes.kids[this.#kidCount++] = kid
      depth = Math.max(depth, nodes.depth[kid] ?? 0)
      weight += nodes.weight[kid] ?? 0
      if (kind === ALT || all) {
        one |= nodes.one[kid] ?? 0
        two |= nodes.two[kid] ?? 0
      }
      const isNullable = nodes.isNullable[kid] === 1
      all &&= isNullable
      any ||= isNullable
    }
    waiting.length = mark
    if (depth >= MAX_DEPTH || weight > MAX_TREE) throw new ProgramError(TOO_LARGE)
    nodes.depth[i] = depth + 1
    nodes.weight[i] = weight
    const isNullable = kind === SEQ ? all : kind === ALT ? any : kind === OPT
    nodes.isNullable[i] = Number(isNullable)
    nodes.one[i] = isNullable || kind === NOT ? -1 : one
    nodes.two[i] = isNullable || kind === NOT ? -1 : two
    return i
  }
}
