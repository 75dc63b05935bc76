import type { Folded } from '../../fold/units.ts'
import type { Book } from '../book/book.ts'
import { bitOne, bitTwo } from '../book/trees.ts'
import { EXACT, INFLECTED, isSilent, PREFIX, RUN, type Vocabulary } from '../book/vocabulary.ts'
import { accentsOf } from '../source/words.ts'
import { tokenise } from './scanner.ts'
import { createTokens, SIGN, type Tokens } from './tokens.ts'

/** A growing list of readings, each from a token to the one after what was read; those of token `i` lie at `from[i] ... from[i + 1] - 1`. */
export interface Edges {
  from: Int32Array
  count: number
  id: Int32Array
  to: Int32Array
  value: Float64Array
}

/** The tokens of a text and every way to read them. Reused from text to text. */
export interface Lattice {
  readonly tokens: Tokens
  /** Words of patterns and units, by entry. */
  readonly words: Edges
  /** Slots, by their number in `SLOTS`. */
  readonly slots: Edges
  /** Filters of everything that can begin at a token. */
  one: Int32Array
  two: Int32Array
  /** 1 where a word of a unit, a number word or a pronoun begins. */
  unit: Uint8Array
  /** Readings of disguised words by the token they begin at. */
  readings: ReadonlyMap<number, Reading>
}

export interface Reading {
  readonly to: number
  readonly word: string
}

function createEdges(): Edges {
  return {
    from: new Int32Array(257),
    count: 0,
    id: new Int32Array(512),
    to: new Int32Array(512),
    value: new Float64Array(512),
  }
}

export function createLattice(): Lattice {
  return {
    tokens: createTokens(),
    words: createEdges(),
    slots: createEdges(),
    one: new Int32Array(256),
    two: new Int32Array(256),
    unit: new Uint8Array(256),
    readings: NO_READINGS,
  }
}
const NO_READINGS: ReadonlyMap<number, Reading> = new Map()

export function addEdge(edges: Edges, id: number, to: number, value: number): void {
  const i = edges.count++
  if (i >= edges.id.length) {
    edges.id = doubled(edges.id)
    edges.to = doubled(edges.to)
    const next = new Float64Array(edges.value.length * 2)
    next.set(edges.value)
    edges.value = next
  }
  edges.id[i] = id
  edges.to[i] = to
  edges.value[i] = value
}

function doubled(old: Int32Array, least = 0): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(old.length * 2, least))
  next.set(old)
  return next
}

/** Cuts the text and finds every word the book asks for, at each token, in one pass. */
export function readWords(
  lattice: Lattice,
  book: Book,
  source: { readonly folded: Folded; readonly original: string },
  decipher: (tokens: Tokens) => ReadonlyMap<number, Reading>,
): void {
  const { words, slots, tokens } = lattice
  tokenise(source.folded, source.original, tokens)
  const size = tokens.count + 2
  if (words.from.length < size) words.from = doubled(words.from, size)
  if (slots.from.length < size) slots.from = doubled(slots.from, size)
  if (lattice.one.length < size) {
    lattice.one = doubled(lattice.one, size)
    lattice.two = doubled(lattice.two, size)
    lattice.unit = new Uint8Array(lattice.one.length)
  }
  words.count = 0
  lattice.readings = decipher(tokens)
  const walker = new Walker(book.vocabulary, source.folded.text, lattice)
  if (book.vocabulary.morphology.keepsAccents && ACCENT.test(source.original.normalize('NFD'))) walker.accented = source
  for (let i = 0; i < tokens.count; i++) {
    words.from[i] = words.count
    lattice.unit[i] = 0
    walker.token(i)
    const reading = lattice.readings.get(i)
    if (reading) new Walker(book.vocabulary, reading.word, lattice, i).word(0, reading.word.length, reading.to)
  }
  words.from[tokens.count] = words.count
}

/** Fills the filters once words and slots are known. `slotBase` is where slots begin in the number space of entries. */
export function fillTokenFilters(lattice: Lattice, slotBase: number): void {
  const { tokens, words, slots, one, two } = lattice
  for (let i = 0; i < tokens.count; i++) {
    let [first, second] = [0, 0]
    for (let at = words.from[i] ?? 0; at < (words.from[i + 1] ?? 0); at++) {
      first |= bitOne(words.id[at] ?? 0)
      second |= bitTwo(words.id[at] ?? 0)
    }
    for (let at = slots.from[i] ?? 0; at < (slots.from[i + 1] ?? 0); at++) {
      first |= bitOne(slotBase + (slots.id[at] ?? 0))
      second |= bitTwo(slotBase + (slots.id[at] ?? 0))
    }
    one[i] = first
    two[i] = second
  }
}

const ACCENT = /\p{M}|đ/u

class Walker {
  /** The text as it was written, where its accents count. */
  accented: { readonly folded: Folded; readonly original: string } | undefined
  readonly #vocabulary: Vocabulary
  readonly #text: string
  readonly #lattice: Lattice
  #at: number

  constructor(vocabulary: Vocabulary, text: string, lattice: Lattice, at = 0) {
    this.#at = at
    this.#vocabulary = vocabulary
    this.#text = text
    this.#lattice = lattice
  }

  token(i: number): void {
    this.#at = i
    const { tokens } = this.#lattice
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0]
    const kind = tokens.kind[i]
    if (kind === SIGN) this.#run(i)
    else if (this.#text[start] === '/' && end - start === 1) this.#literal('per', i + 1)
    else this.word(start, end, i + 1)
  }

  /** Words that begin here, those that may follow a prefix, and parts anywhere inside. */
  word(start: number, end: number, to: number): void {
    const { prefixes, parts, partEntries } = this.#vocabulary
    this.#whole(start, end, to, false)
    let node = 0
    for (let at = start; at < end; at++) {
      node = prefixes.step(node, this.#text.charCodeAt(at))
      if (node === 0) break
      if (prefixes.first(node) >= 0) this.#whole(at + 1, end, to, true)
    }
    if (!partEntries.length) return
    for (let from = start; from < end; from++) {
      let part = 0
      for (let at = from; at < end; at++) {
        part = parts.step(part, this.#text.charCodeAt(at))
        if (part === 0) break
        for (let id = parts.first(part); id >= 0; id = parts.next(id)) this.#add(partEntries[id] ?? 0, to)
      }
    }
  }

  #literal(word: string, to: number): void {
    new Walker(this.#vocabulary, word, this.#lattice, this.#at).word(0, word.length, to)
  }

  #whole(start: number, end: number, to: number, isAfterPrefix: boolean): void {
    const { whole, entries, modes } = this.#vocabulary
    this.#vocabulary.meet(this.#text, start)
    let node = 0
    for (let at = start; at < end; at++) {
      const unit = this.#text.charCodeAt(at)
      if (isSilent(unit) && at > start && node !== 0) continue
      node = whole.step(node, unit)
      if (node === 0) return
      for (let id = whole.first(node); id >= 0; id = whole.next(id)) {
        const mode = modes[id]
        const isWhole = this.#isEnd(at + 1, end)
        if (
          (mode === EXACT && isWhole && !isAfterPrefix) ||
          (mode === PREFIX && !isAfterPrefix) ||
          (mode === INFLECTED && (isWhole || this.#isEnding(at + 1, end)))
        )
          if (this.#agrees(entries[id] ?? 0, start, at + 1)) this.#add(entries[id] ?? 0, to)
      }
    }
  }

  /** Whether the accents of a word in the text are those of the entry; always so where they do not count. */
  #agrees(entry: number, start: number, end: number): boolean {
    if (!this.accented) return true
    const { folded, original } = this.accented
    return accentsOf(original.slice(folded.start[start], folded.end[end - 1])) === this.#vocabulary.accents[entry]
  }

  #isEnd(at: number, end: number): boolean {
    return at === end || (at === end - 1 && (this.#text.charCodeAt(at) === 46 || this.#text.charCodeAt(at) === 39))
  }

  /** Whether what is left of the word is an ending of the language. */
  #isEnding(start: number, end: number): boolean {
    const { endings } = this.#vocabulary
    let node = 0
    for (let at = start; at < end; at++) {
      const unit = this.#text.charCodeAt(at)
      if (unit === 39) continue
      node = endings.step(node, unit)
      if (node === 0) return false
    }
    return endings.first(node) >= 0
  }

  /** Runs of a script without spaces begin at any of its signs. */
  #run(i: number): void {
    const { whole, entries, modes } = this.#vocabulary
    const { tokens } = this.#lattice
    this.#vocabulary.meet(this.#text, tokens.start[i] ?? 0)
    let node = 0
    for (let token = i; token < tokens.count && tokens.kind[token] === SIGN; token++) {
      if (token > i && tokens.start[token] !== tokens.end[token - 1]) return
      for (let at = tokens.start[token] ?? 0; at < (tokens.end[token] ?? 0); at++) {
        node = whole.step(node, this.#text.charCodeAt(at))
        if (node === 0) return
      }
      for (let id = whole.first(node); id >= 0; id = whole.next(id))
        if (modes[id] === RUN) this.#add(entries[id] ?? 0, token + 1)
    }
  }

  #add(entry: number, to: number): void {
    if (entry >= this.#vocabulary.units) this.#lattice.unit[this.#at] = 1
    addEdge(this.#lattice.words, entry, to, 0)
  }
}
