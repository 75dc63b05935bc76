import type { Book } from '../book/book.ts'
import { enlarged } from '../book/enlarged.ts'
import type { Lattice } from '../reading/lattice.ts'

/** Tokens [start, stop) in which a part may be. */
export interface Range {
  readonly start: number
  readonly stop: number
}

/**
 * Which patterns a text could match: those of which every part has met all its words, in one sentence, or anywhere for patterns that look
 * further. Counters are stamped instead of cleared, so a text costs what it holds and not what the lexicon holds.
 */
export class Alarm {
  readonly #book: Book
  #met: Int32Array = new Int32Array(0)
  #partStamp: Int32Array = new Int32Array(0)
  #partCount: Int32Array = new Int32Array(0)
  #needs: Int32Array = new Int32Array(0)
  #isAcross: Int32Array = new Int32Array(0)
  #patternStamp: Int32Array = new Int32Array(0)
  #patternCount: Int32Array = new Int32Array(0)
  /** Where parts of patterns that look further have met their words, of the text with this stamp. */
  readonly #ranges: { stamp: number; readonly list: Range[] }[] = []
  #clock = 0
  #whole = 0
  #own = 0
  #at = 0
  #here: Range = { start: 0, stop: 0 }
  #all: Range = { start: 0, stop: 0 }
  #narrow: number[] = []
  #wide: number[] = []

  constructor(book: Book) {
    this.#book = book
  }

  /** Reads what the text could need, and makes room for it. */
  #grow({ words, slots }: Lattice): void {
    const book = this.#book
    for (let edge = 0; edge < words.count; edge++) book.meet(words.id[edge] ?? 0)
    for (let edge = 0; edge < slots.count; edge++) book.meet(book.vocabulary.size + (slots.id[edge] ?? 0))
    if (this.#ranges.length === book.parts.length) return
    const { length } = book.parts
    this.#met = enlarged(this.#met, book.owner.length)
    this.#partStamp = enlarged(this.#partStamp, length)
    this.#partCount = enlarged(this.#partCount, length)
    this.#needs = enlarged(this.#needs, length)
    this.#isAcross = enlarged(this.#isAcross, length)
    this.#patternStamp = enlarged(this.#patternStamp, book.patterns.length)
    this.#patternCount = enlarged(this.#patternCount, book.patterns.length)
    for (const { needs, isAcross } of book.parts.slice(this.#ranges.length)) {
      const part = this.#ranges.push({ stamp: 0, list: [] }) - 1
      this.#needs[part] = needs
      this.#isAcross[part] = Number(isAcross)
    }
  }

  /** Calls `wake` with each pattern and the tokens it may be tried on; part by part where these differ. */
  ring(
    lattice: Lattice,
    wake: (pattern: number, range: Range, byPart: readonly (readonly Range[])[] | undefined) => void,
  ): void {
    const { tokens } = lattice
    const { always, alwaysWide, patterns } = this.#book
    this.#grow(lattice)
    this.#whole = ++this.#clock
    this.#all = { start: 0, stop: tokens.count }
    this.#wide = []
    let start = 0
    while (start < tokens.count) {
      let stop = start + 1
      while (stop < tokens.count && tokens.sentence[stop] === tokens.sentence[start]) stop++
      this.#own = ++this.#clock
      this.#here = { start, stop }
      this.#narrow = []
      for (let i = start; i < stop; i++) this.#token(lattice, i)
      for (const number of always) this.#narrow.push(number)
      for (const number of this.#inOrder(this.#narrow)) wake(number, this.#here, undefined)
      start = stop
    }
    for (const number of this.#inOrder(this.#wide.concat(alwaysWide)))
      wake(
        number,
        this.#all,
        patterns[number]?.parts.map((part) => this.#rangesOf(part)),
      )
  }

  /** The order of the lexicon, whatever was read before. */
  #inOrder(numbers: number[]): readonly number[] {
    const { patterns } = this.#book
    const placeOf = (number: number): number => patterns[number]?.number ?? 0
    return numbers.length < 2 ? numbers : numbers.sort((a, b) => placeOf(a) - placeOf(b) || a - b)
  }

  #rangesOf(part: number): readonly Range[] {
    const ranges = this.#ranges[part]
    return ranges?.stamp === this.#whole ? ranges.list : [this.#all]
  }

  #token({ words, slots }: Lattice, i: number): void {
    this.#at = i
    for (let edge = words.from[i] ?? 0; edge < (words.from[i + 1] ?? 0); edge++) this.#entry(words.id[edge] ?? 0)
    for (let edge = slots.from[i] ?? 0; edge < (slots.from[i + 1] ?? 0); edge++)
      this.#entry(this.#book.vocabulary.size + (slots.id[edge] ?? 0))
  }

  #entry(entry: number): void {
    const { groups, owner } = this.#book
    const own = groups[entry]
    if (!own) return
    const met = this.#met
    const partStamp = this.#partStamp
    const partCount = this.#partCount
    const needs = this.#needs
    const isAcross = this.#isAcross
    for (let at = 0; at < own.length; at++) {
      const group: number = own[at] ?? 0
      const number = owner[group] ?? 0
      const across = isAcross[number] === 1
      if (across && group === this.#book.parts[number]?.anchor) this.#around(number)
      const now = across ? this.#whole : this.#own
      if (met[group] === now) continue
      met[group] = now
      const count = partStamp[number] === now ? (partCount[number] ?? 0) + 1 : 1
      partStamp[number] = now
      partCount[number] = count
      if (count === needs[number]) this.#rung(number)
    }
  }

  #freshRanges(number: number): Range[] {
    const ranges = this.#ranges[number]
    if (!ranges) return []
    if (ranges.stamp !== this.#whole) {
      ranges.stamp = this.#whole
      ranges.list.length = 0
    }
    return ranges.list
  }

  /** A part that runs across sentences may begin some way before its rarest word. */
  #around(number: number): void {
    const reach = this.#book.parts[number]?.reach ?? 0
    const list = this.#freshRanges(number)
    const last = list.at(-1)
    const start = Math.max(last?.stop ?? 0, this.#at - reach)
    if (last && start <= last.stop) list[list.length - 1] = { start: last.start, stop: this.#at + 1 }
    else list.push({ start, stop: this.#at + 1 })
  }

  #rung(number: number): void {
    const part = this.#book.parts[number]
    if (!part) return
    const { pattern, isWide, isAcross } = part
    if (isWide && !isAcross) {
      const list = this.#freshRanges(number)
      list.push(this.#here)
      if (list.length > 1) return
    }
    const now = isWide ? this.#whole : this.#own
    if (this.#patternStamp[pattern] !== now) {
      this.#patternStamp[pattern] = now
      this.#patternCount[pattern] = 0
    }
    const count = (this.#patternCount[pattern] ?? 0) + 1
    this.#patternCount[pattern] = count
    if (count === this.#book.patterns[pattern]?.needs) (isWide ? this.#wide : this.#narrow).push(pattern)
  }
}
