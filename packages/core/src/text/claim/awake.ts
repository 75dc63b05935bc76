import type { Book } from './book.ts'
import type { Lattice } from './lattice.ts'

/**
 * Which patterns a text could match: those of which every group was met, in one sentence, or anywhere for patterns that look further.
 * Counters are stamped instead of cleared, so a text costs what it holds and not what the lexicon holds.
 */
export class Alarm {
  private readonly book: Book
  private readonly met: Float64Array
  private readonly stamp: Float64Array
  private readonly count: Int32Array
  private clock = 0

  constructor(book: Book) {
    this.book = book
    this.met = new Float64Array(book.owner.length)
    this.stamp = new Float64Array(book.patterns.length)
    this.count = new Int32Array(book.patterns.length)
  }

  /** Calls `wake` with each pattern and the tokens it may be tried on. */
  ring(lattice: Lattice, wake: (pattern: number, start: number, stop: number) => void): void {
    const { tokens } = lattice
    const whole = ++this.clock
    const wide: number[] = []
    let start = 0
    while (start < tokens.count) {
      let stop = start + 1
      while (stop < tokens.count && tokens.sentence[stop] === tokens.sentence[start]) stop++
      const narrow: number[] = []
      const own = ++this.clock
      for (let i = start; i < stop; i++) this.token(lattice, i, { own, whole, narrow, wide })
      for (const pattern of this.book.always) if (!this.book.patterns[pattern]?.isWide) narrow.push(pattern)
      for (const pattern of narrow.sort((a, b) => a - b)) wake(pattern, start, stop)
      start = stop
    }
    for (const pattern of this.book.always) if (this.book.patterns[pattern]?.isWide) wide.push(pattern)
    for (const pattern of wide.sort((a, b) => a - b)) wake(pattern, 0, tokens.count)
  }

  private token(lattice: Lattice, i: number, at: Watch): void {
    const { words, slots } = lattice
    for (let edge = words.from[i] ?? 0; edge < (words.from[i + 1] ?? 0); edge++) this.entry(words.id[edge] ?? 0, at)
    for (let edge = slots.from[i] ?? 0; edge < (slots.from[i + 1] ?? 0); edge++)
      this.entry(this.book.vocabulary.size + (slots.id[edge] ?? 0), at)
  }

  private entry(entry: number, { own, whole, narrow, wide }: Watch): void {
    const { groupFrom, groups, owner, patterns } = this.book
    for (let at = groupFrom[entry] ?? 0; at < (groupFrom[entry + 1] ?? 0); at++) {
      const group = groups[at] ?? 0
      const pattern = owner[group] ?? 0
      const isWide = patterns[pattern]?.isWide === true
      const now = isWide ? whole : own
      if (this.met[group] === now) continue
      this.met[group] = now
      if (this.stamp[pattern] !== now) {
        this.stamp[pattern] = now
        this.count[pattern] = 0
      }
      this.count[pattern] = (this.count[pattern] ?? 0) + 1
      if (this.count[pattern] === patterns[pattern]?.needs) (isWide ? wide : narrow).push(pattern)
    }
  }
}

interface Watch {
  readonly own: number
  readonly whole: number
  readonly narrow: number[]
  readonly wide: number[]
}
