import { mayStandBetween } from './numbers.ts'

/** What the plain automaton reports: a text of the set, or a part that several of them may share and where its clue is looked for. */
export const WHOLE = 0
export const ANCHOR = 1
export const LONE_HEAD = 2
export const LONE_TAIL = 3
export const HEAD = 4
export const TAIL = 5
/** Which letters a clue is about; after the first ones of a word come its last ones. */
const [BEFORE_FIRST, BEHIND_FIRST, NEXT] = [0, 2, 4] as const
/** Words this long are told by three letters at their ends, shorter ones by two: one slip leaves one of the ends alone. */
const LONG = 6

/** One to three letters that should stand at a place beside a part, for a closer look to be worth it. */
export interface Clue {
  readonly place: number
  readonly letters: string
}

/** Clues as a hash table: tag and list in turn, and lists of texts of the set, each ending in the complement of its last text. */
export interface ClueTable {
  readonly table: Int32Array
  readonly owners: Int32Array
  /** A power of two of words; the bit of every tag is set. */
  readonly bits: Int32Array
}

/** A text as the plain reading saw it. */
export interface ReadText {
  readonly text: string
  /** Where words begin and end. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: number
  /** Class of the letter at a place, or 0. */
  labelAt(at: number): number
}

/** What stands beside a word of a phrase: the ends of the word before and of the word behind. */
export function anchorClues(before: string | undefined, behind: string | undefined): readonly Clue[] {
  const of = (word: string | undefined, first: number): readonly Clue[] => {
    const letters = (word?.length ?? 0) < LONG ? 2 : 3
    if (word === undefined || word.length < letters) return []
    return [
      { place: first, letters: word.slice(0, letters) },
      { place: first + 1, letters: word.slice(-letters) },
    ]
  }
  return [...of(before, BEFORE_FIRST), ...of(behind, BEHIND_FIRST)]
}

/** How a word goes on behind its first part, or before its last one. */
export function wordClues(word: string, length: number, isHead: boolean): readonly Clue[] {
  const at = isHead ? [length, length + 1] : [word.length - length - 1, word.length - length - 2]
  return at.flatMap((i) => (i >= 0 && i < word.length ? [{ place: NEXT, letters: word.charAt(i) }] : []))
}

/** Two letters that follow, within a few, on the first part of a phrase without spaces, or come before its last one. */
export function loneClues(word: string, length: number, isHead: boolean): readonly Clue[] {
  const letters = isHead ? word.slice(length, length + 2) : word.slice(0, word.length - length).slice(-2)
  return letters.length < 2 ? [] : [{ place: NEXT, letters }]
}

function tagOf(part: number, place: number, letters: number): number {
  let tag = Math.imul(part * 8 + place + 1, 0x9e3779b1) ^ Math.imul(letters, 0x85ebca6b)
  tag = Math.imul(tag ^ (tag >>> 15), 0x2c1b3c6d)
  tag ^= tag >>> 13
  return tag === 0 ? 1 : tag
}

/** Up to three labels as one number that is not 0. */
function mixed(first: number, second: number, third: number): number {
  return ((first << 16) | second) ^ Math.imul(third, 0x27d4eb2f) || 1
}

/** Collects clues. Texts whose clues share a tag by chance cost a closer look, no more. */
export class ClueSet {
  readonly #entries: { readonly part: number; readonly clues: readonly Clue[]; readonly text: number }[] = []

  add(part: number, clues: readonly Clue[], text: number): void {
    this.#entries.push({ part, clues, text })
  }
  /** `alphabet` numbers the letters, from 1. */
  build(alphabet: string): ClueTable {
    const labels = new Map(Array.from({ length: alphabet.length }, (_, i) => [alphabet.charCodeAt(i), i + 1]))
    const lists = new Map<number, number[]>()
    for (const { part, clues, text } of this.#entries)
      for (const { place, letters } of clues) {
        const [first = 0, second = 0, third = 0] = [0, 1, 2].map((i) => labels.get(letters.charCodeAt(i)) ?? 0)
        const tag = tagOf(part, place, mixed(first, second, third))
        const list = lists.get(tag)
        if (!list) lists.set(tag, [text])
        else if (list.at(-1) !== text) list.push(text)
      }
    return tableOf(lists)
  }
}

function tableOf(lists: ReadonlyMap<number, readonly number[]>): ClueTable {
  let size = 16
  while (size < lists.size * 2) size *= 2
  const table = new Int32Array(size * 2)
  const bits = new Int32Array(size >> 2)
  const owners: number[] = []
  for (const [tag, list] of lists) {
    let at = (tag >>> 1) & (size - 1)
    while (table[at * 2] !== 0) at = (at + 1) & (size - 1)
    table[at * 2] = tag
    table[at * 2 + 1] = owners.length
    const bit = (tag >>> 5) & (bits.length - 1)
    bits[bit] = (bits[bit] ?? 0) | (1 << (tag & 31))
    list.forEach((text, i) => {
      owners.push(i === list.length - 1 ? ~text : text)
    })
  }
  return { table, owners: Int32Array.from(owners), bits }
}

const MOST_PROBES = 64
/** Letters between the parts of a phrase without spaces. */
const LONE_REACH = 5

/** Follows clues beside parts that were found in one text. Places must ascend. */
export class ClueReader {
  /** Pairs of text of the set and end of the part that led to it. */
  readonly found: number[] = []
  readonly #clues: ClueTable
  #word = 0
  #part = 0
  #end = 0
  #left = 0

  constructor(clues: ClueTable) {
    this.#clues = clues
  }

  restart(length: number): void {
    this.found.length = 0
    // Tampered lists need not end.
    this.#left = length * 32 + 1024
    this.#word = 0
  }

  /** Notes every text of the set that has more of itself beside a part of kind `kind` and `length` letters that ends at `end`. */
  follow(read: ReadText, kind: number, part: number, end: number, length: number): void {
    this.#part = part
    this.#end = end
    if (kind === ANCHOR) this.#beside(read)
    else if (kind === LONE_HEAD) for (let k = 0; k < LONE_REACH; k++) this.#letters(read, NEXT, end + k, 2)
    else if (kind === LONE_TAIL) for (let k = 0; k < LONE_REACH; k++) this.#letters(read, NEXT, end - length - 2 - k, 2)
    else {
      const at = kind === HEAD ? end : end - length - 1
      this.#letters(read, NEXT, at, 1)
      this.#letters(read, NEXT, kind === HEAD ? at + 1 : at - 1, 1)
    }
  }

  /** The words behind and before, and those beyond where they are short enough to stand between. */
  #beside(read: ReadText): void {
    while (this.#word < read.words - 1 && (read.ends[this.#word] ?? 0) < this.#end) this.#word++
    for (let step = 1; step >= -1; step -= 2) {
      const first = step > 0 ? BEHIND_FIRST : BEFORE_FIRST
      const word = this.#word + step
      if (word < 0 || word >= read.words) continue
      this.#endsOf(read, word, first)
      const beyond = word + step
      if (beyond < 0 || beyond >= read.words) continue
      if (mayStandBetween(read.text, read.starts[word] ?? 0, read.ends[word] ?? 0)) this.#endsOf(read, beyond, first)
    }
  }

  #endsOf(read: ReadText, word: number, first: number): void {
    const [start, end] = [read.starts[word] ?? 0, read.ends[word] ?? 0]
    // A slip or an ending makes a word longer or shorter than the one it was meant for.
    if (end - start <= LONG + 3) {
      this.#letters(read, first, start, 2)
      this.#letters(read, first + 1, end - 2, 2)
    }
    if (end - start < LONG - 1) return
    this.#letters(read, first, start, 3)
    this.#letters(read, first + 1, end - 3, 3)
  }

  #letters(read: ReadText, place: number, at: number, count: 1 | 2 | 3): void {
    const first = read.labelAt(at)
    const second = count > 1 ? read.labelAt(at + 1) : 0
    const third = count > 2 ? read.labelAt(at + 2) : 0
    if (first === 0 || (count > 1 && second === 0) || (count > 2 && third === 0)) return
    this.#look(tagOf(this.#part, place, mixed(first, second, third)))
  }

  #look(tag: number): void {
    const { table, owners, bits } = this.#clues
    if (((bits[(tag >>> 5) & (bits.length - 1)] ?? 0) & (1 << (tag & 31))) === 0) return
    const mask = (table.length >> 1) - 1
    let at = (tag >>> 1) & mask
    for (let probes = 0; table[at * 2] !== tag; probes++) {
      if ((table[at * 2] ?? 0) === 0 || probes > MOST_PROBES) return
      at = (at + 1) & mask
    }
    for (let i = table[at * 2 + 1] ?? 0; i < owners.length; i++) {
      const text = owners[i] ?? 0
      if (this.#left-- < 0) return
      this.found.push(text < 0 ? ~text : text, this.#end)
      if (text < 0) return
    }
  }
}
