import type { Book } from '../book/book.ts'
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
  private readonly book: Book
  private readonly met: Float64Array
  private readonly partStamp: Float64Array
  private readonly partCount: Int32Array
  private readonly needs: Int32Array
  private readonly isAcross: Uint8Array
  private readonly patternStamp: Float64Array
  private readonly patternCount: Int32Array
  /** Where parts of patterns that look further have met their words, of the text with this stamp. */
  private readonly ranges: { stamp: number; readonly list: Range[] }[]
  private clock = 0
  private whole = 0
  private own = 0
  private at = 0
  private here: Range = { start: 0, stop: 0 }
  private all: Range = { start: 0, stop: 0 }
  private narrow: number[] = []
  private wide: number[] = []

  constructor(book: Book) {
    this.book = book
    this.met = new Float64Array(book.owner.length)
    this.partStamp = new Float64Array(book.parts.length)
    this.partCount = new Int32Array(book.parts.length)
    this.needs = Int32Array.from(book.parts, (part) => part.needs)
    this.isAcross = Uint8Array.from(book.parts, (part) => Number(part.isAcross))
    this.patternStamp = new Float64Array(book.patterns.length)
    this.patternCount = new Int32Array(book.patterns.length)
    this.ranges = book.parts.map(() => ({ stamp: 0, list: [] }))
  }

  /** Calls `wake` with each pattern and the tokens it may be tried on; part by part where these differ. */
  ring(
    lattice: Lattice,
    wake: (pattern: number, range: Range, byPart: readonly (readonly Range[])[] | undefined) => void,
  ): void {
    const { tokens } = lattice
    this.whole = ++this.clock
    this.all = { start: 0, stop: tokens.count }
    this.wide = []
    let start = 0
    while (start < tokens.count) {
      let stop = start + 1
      while (stop < tokens.count && tokens.sentence[stop] === tokens.sentence[start]) stop++
      this.own = ++this.clock
      this.here = { start, stop }
      this.narrow = []
      for (let i = start; i < stop; i++) this.token(lattice, i)
      for (const number of this.book.always) this.narrow.push(number)
      for (const number of this.narrow) wake(number, this.here, undefined)
      start = stop
    }
    for (const number of this.wide.concat(this.book.alwaysWide))
      wake(
        number,
        this.all,
        this.book.patterns[number]?.parts.map((part) => this.rangesOf(part)),
      )
  }

  private rangesOf(part: number): readonly Range[] {
    const ranges = this.ranges[part]
    return ranges?.stamp === this.whole ? ranges.list : [this.all]
  }

  private token({ words, slots }: Lattice, i: number): void {
    this.at = i
    for (let edge = words.from[i] ?? 0; edge < (words.from[i + 1] ?? 0); edge++) this.entry(words.id[edge] ?? 0)
    for (let edge = slots.from[i] ?? 0; edge < (slots.from[i + 1] ?? 0); edge++)
      this.entry(this.book.vocabulary.size + (slots.id[edge] ?? 0))
  }

  private entry(entry: number): void {
    const { groupFrom, groups, owner } = this.book
    const { met, partStamp, partCount, needs, isAcross } = this
    for (let at = groupFrom[entry] ?? 0, stop = groupFrom[entry + 1] ?? 0; at < stop; at++) {
      const group = groups[at] ?? 0
      const number = owner[group] ?? 0
      const across = isAcross[number] === 1
      if (across && group === this.book.parts[number]?.anchor) this.around(number)
      const now = across ? this.whole : this.own
      if (met[group] === now) continue
      met[group] = now
      const count = partStamp[number] === now ? (partCount[number] ?? 0) + 1 : 1
      partStamp[number] = now
      partCount[number] = count
      if (count === needs[number]) this.rung(number)
    }
  }

  private freshRanges(number: number): Range[] {
    const ranges = this.ranges[number]
    if (!ranges) return []
    if (ranges.stamp !== this.whole) {
      ranges.stamp = this.whole
      ranges.list.length = 0
    }
    return ranges.list
  }

  /** A part that runs across sentences may begin some way before its rarest word. */
  private around(number: number): void {
    const reach = this.book.parts[number]?.reach ?? 0
    const list = this.freshRanges(number)
    const last = list.at(-1)
    const start = Math.max(last?.stop ?? 0, this.at - reach)
    if (last && start <= last.stop) list[list.length - 1] = { start: last.start, stop: this.at + 1 }
    else list.push({ start, stop: this.at + 1 })
  }

  private rung(number: number): void {
    const part = this.book.parts[number]
    if (!part) return
    const { pattern, isWide, isAcross } = part
    if (isWide && !isAcross) {
      const list = this.freshRanges(number)
      list.push(this.here)
      if (list.length > 1) return
    }
    const now = isWide ? this.whole : this.own
    if (this.patternStamp[pattern] !== now) {
      this.patternStamp[pattern] = now
      this.patternCount[pattern] = 0
    }
    const count = (this.patternCount[pattern] ?? 0) + 1
    this.patternCount[pattern] = count
    if (count === this.book.patterns[pattern]?.needs) (isWide ? this.wide : this.narrow).push(pattern)
  }
}
