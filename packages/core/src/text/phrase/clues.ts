import { isWordKind, kindAt } from './kinds.ts'
import { mayStandBetween } from './numbers.ts'

/** How a part of a phrase was found, and so where its clue is looked for. */
export const [ANCHOR, LONE_HEAD, LONE_TAIL, HEAD, TAIL] = [1, 2, 3, 4, 5] as const
/** Which letters a clue is about; after the first ones of a word come its last ones. */
const [BEFORE_FIRST, BEHIND_FIRST, NEXT] = [0, 2, 4] as const

/** A letter or two that should stand at a place beside a part, for a closer look to be worth it. */
export interface Clue {
  readonly place: number
  readonly letters: number
}

/** Clues as a hash table: tag and list in turn, and lists of texts of the set, each ending in the complement of its last text. */
export interface ClueTable {
  readonly table: Int32Array
  readonly owners: Int32Array
  /** A power of two of words; the bit of every tag is set. */
  readonly bits: Int32Array
}

/** Two letters as one number; 0 where there are none. */
export function pair(text: string, at: number): number {
  return at < 0 || at + 1 >= text.length ? 0 : (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** Words this long are told by three letters at their ends, shorter ones by two: one slip leaves one of the ends alone. */
const LONG = 6

function triple(text: string, at: number): number {
  return at < 0 || at + 2 >= text.length ? 0 : pair(text, at) ^ Math.imul(text.charCodeAt(at + 2), 0x27d4eb2f)
}

/** What stands beside a word of a phrase: the ends of the word before and of the word behind. */
export function anchorClues(before: string | undefined, behind: string | undefined): readonly Clue[] {
  const clues: Clue[] = []
  const add = (word: string | undefined, first: number): void => {
    if (word === undefined) return
    const letters = word.length < LONG ? 2 : 3
    const read = letters === 2 ? pair : triple
    clues.push(
      { place: first, letters: read(word, 0) },
      { place: first + 1, letters: read(word, word.length - letters) },
    )
  }
  add(before, BEFORE_FIRST)
  add(behind, BEHIND_FIRST)
  return clues.filter(({ letters }) => letters !== 0)
}

/** How a word goes on behind its first part, or before its last one. */
export function wordClues(word: string, length: number, isHead: boolean): readonly Clue[] {
  const at = isHead ? [length, length + 1] : [word.length - length - 1, word.length - length - 2]
  return at.flatMap((i) => (i >= 0 && i < word.length ? [{ place: NEXT, letters: word.charCodeAt(i) }] : []))
}

/** Two letters that follow, within a few, on the first part of a phrase without spaces, or come before its last one. */
export function loneClues(word: string, length: number, isHead: boolean): readonly Clue[] {
  const letters = isHead ? pair(word, length) : pair(word, word.length - length - 2)
  return letters === 0 ? [] : [{ place: NEXT, letters }]
}

function tagOf(stem: number, place: number, letters: number): number {
  let tag = Math.imul(stem * 8 + place + 1, 0x9e3779b1) ^ Math.imul(letters, 0x85ebca6b)
  tag = Math.imul(tag ^ (tag >>> 15), 0x2c1b3c6d)
  tag ^= tag >>> 13
  return tag === 0 ? 1 : tag
}

/** Collects clues. Texts whose clues share a tag by chance cost a closer look, no more. */
export class ClueSet {
  readonly #lists = new Map<number, number[]>()

  add(stem: number, clues: readonly Clue[], text: number): void {
    for (const { place, letters } of clues) {
      const tag = tagOf(stem, place, letters)
      const list = this.#lists.get(tag)
      if (!list) this.#lists.set(tag, [text])
      else if (list.at(-1) !== text) list.push(text)
    }
  }
  build(): ClueTable {
    let size = 16
    while (size < this.#lists.size * 2) size *= 2
    const table = new Int32Array(size * 2)
    const bits = new Int32Array(size >> 2)
    const owners: number[] = []
    for (const [tag, list] of this.#lists) {
      let at = (tag >>> 1) & (size - 1)
      while (table[at * 2] !== 0) at = (at + 1) & (size - 1)
      table[at * 2] = tag
      const bit = (tag >>> 5) & (bits.length - 1)
      bits[bit] = (bits[bit] ?? 0) | (1 << (tag & 31))
      table[at * 2 + 1] = owners.length
      list.forEach((text, i) => {
        owners.push(i === list.length - 1 ? ~text : text)
      })
    }
    return { table, owners: Int32Array.from(owners), bits }
  }
}

const MOST_PROBES = 64
/** Letters between the parts of a phrase without spaces. */
const LONE_REACH = 5

/** Follows clues beside parts that were found in one text. Places must ascend. */
export class ClueReader {
  readonly #table: Int32Array
  readonly #owners: Int32Array
  /** One bit per tag, a few for each, because most letters are no clue and the table is far larger. */
  readonly #bits: Int32Array
  #text = ''
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #count = 0
  #at = 0

  constructor({ table, owners, bits }: ClueTable) {
    this.#table = table
    this.#owners = owners
    this.#bits = bits
  }

  /** Turns to a text: where its words are. */
  read(text: string): void {
    this.#text = text
    this.#at = 0
    this.#count = 0
    let before = 0
    for (let i = 0; i < text.length; i++) {
      const kind = kindAt(text, i)
      if (kind === before) continue
      if (isWordKind(before)) this.#close(i)
      if (isWordKind(kind)) this.#starts[this.#count] = i
      before = kind
    }
    if (isWordKind(before)) this.#close(text.length)
  }

  #close(at: number): void {
    this.#ends[this.#count++] = at
    if (this.#count < this.#starts.length) return
    const [starts, ends] = [new Int32Array(this.#count * 2), new Int32Array(this.#count * 2)]
    starts.set(this.#starts)
    ends.set(this.#ends)
    this.#starts = starts
    this.#ends = ends
  }

  /** Calls `hit` for every text of the set that has more of itself beside a part of kind `kind` and `length` letters that ends at `end`. */
  follow(kind: number, stem: number, end: number, length: number, hit: (text: number) => void): void {
    const text = this.#text
    if (kind === ANCHOR) this.#beside(stem, end, hit)
    else if (kind === LONE_HEAD) for (let k = 0; k < LONE_REACH; k++) this.#look(stem, NEXT, pair(text, end + k), hit)
    else if (kind === LONE_TAIL)
      for (let k = 0; k < LONE_REACH; k++) this.#look(stem, NEXT, pair(text, end - length - 2 - k), hit)
    else {
      const at = kind === HEAD ? end : end - length - 1
      const next = kind === HEAD ? at + 1 : at - 1
      this.#look(stem, NEXT, text.charCodeAt(at), hit)
      if (text.charCodeAt(next) !== text.charCodeAt(at)) this.#look(stem, NEXT, text.charCodeAt(next), hit)
    }
  }

  /** The words behind and before, and those beyond where they are short enough to stand between. */
  #beside(stem: number, end: number, hit: (text: number) => void): void {
    while (this.#at < this.#count - 1 && (this.#ends[this.#at] ?? 0) < end) this.#at++
    for (const step of [1, -1]) {
      const first = step > 0 ? BEHIND_FIRST : BEFORE_FIRST
      let word = this.#at + step
      if (word < 0 || word >= this.#count) continue
      this.#endsOf(stem, word, first, hit)
      const isFiller = mayStandBetween(this.#text, this.#starts[word] ?? 0, this.#ends[word] ?? 0)
      word += step
      if (isFiller && word >= 0 && word < this.#count) this.#endsOf(stem, word, first, hit)
    }
  }

  #endsOf(stem: number, word: number, first: number, hit: (text: number) => void): void {
    const [start, end] = [this.#starts[word] ?? 0, this.#ends[word] ?? 0]
    // A slip or an ending makes a word longer or shorter than the one it was meant for.
    if (end - start <= LONG + 3) {
      this.#look(stem, first, pair(this.#text, start), hit)
      this.#look(stem, first + 1, pair(this.#text, end - 2), hit)
    }
    if (end - start < LONG - 1) return
    this.#look(stem, first, triple(this.#text, start), hit)
    this.#look(stem, first + 1, triple(this.#text, end - 3), hit)
  }

  #look(stem: number, place: number, letters: number, hit: (text: number) => void): void {
    if (!letters) return
    const table = this.#table
    const mask = (table.length >> 1) - 1
    const tag = tagOf(stem, place, letters)
    if (((this.#bits[(tag >>> 5) & (this.#bits.length - 1)] ?? 0) & (1 << (tag & 31))) === 0) return
    let at = (tag >>> 1) & mask
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const known = table[at * 2] ?? 0
      if (known === 0) return
      if (known === tag) break
      at = (at + 1) & mask
      if (probes === MOST_PROBES - 1) return
    }
    for (let i = table[at * 2 + 1] ?? 0; i < this.#owners.length; i++) {
      const text = this.#owners[i] ?? 0
      hit(text < 0 ? ~text : text)
      if (text < 0) return
    }
  }
}
