import { listIn, takeFrom } from '../../lists.ts'
import { SLOTS } from '../source/syntax.ts'
import { Reader } from './codec.ts'
import { CLASS, type Limits, type Line, readSet, SLOT, WORD } from './trees.ts'

const MAX = 1 << 20

/**
 * Which lines a text could need. A pattern is read when something that it cannot do without is met, for a text has to do with few of them.
 * Slots are numbered after the frequent words here, and classes after the slots.
 */
export class Sleepers {
  readonly #lines: readonly Line[]
  readonly #limits: Limits
  /** Entry of a word that one line has → that line. */
  readonly #owner: Int32Array
  /** Number → the lines that it wakes, while they sleep. */
  readonly #wakes = new Map<number, number[]>()
  readonly #isAwake: Uint8Array
  /** Patterns that can match without any word. */
  readonly always: number[] = []
  readonly #take: (pattern: number) => void

  constructor(lines: readonly Line[], limits: Limits, take: (pattern: number) => void) {
    this.#lines = lines
    this.#limits = limits
    this.#take = take
    this.#owner = new Int32Array(limits.words).fill(-1)
    this.#isAwake = new Uint8Array(lines.length)
    for (const [number, line] of lines.entries()) this.#listen(line, number)
  }

  /** Something stands in a text: an entry, or `slotBase` + slot. */
  meet(entry: number): void {
    const { frequent, slotBase } = this.#limits
    if (entry < frequent) this.#call(entry)
    else if (entry >= slotBase) this.#call(entry - slotBase + frequent)
    else this.#wake(this.#owner[entry] ?? -1)
  }

  #call(number: number): void {
    for (const line of takeFrom(this.#wakes, number)) this.#wake(line)
  }

  #wake(line: number): void {
    if (line < 0 || this.#isAwake[line] === 1) return
    this.#isAwake[line] = 1
    const { classes, frequent } = this.#limits
    if (line < classes) this.#call(frequent + SLOTS.length + line)
    else this.#take(line - classes)
  }

  #listen({ text, own, end }: Line, number: number): void {
    this.#owner.fill(number, own, end)
    const read = new Reader(text)
    const count = read.next(MAX)
    if (count === 0 && number >= this.#limits.classes) this.always.push(number - this.#limits.classes)
    const places: number[] = []
    while (places.length < count - 1) places.push(read.next(MAX))
    let place = read.at
    for (const further of places) {
      place += further
      read.at = place
      this.#leaf(read, number)
    }
  }

  /** Lets what stands at a place wake a line. */
  #leaf(read: Reader, line: number): void {
    const { frequent, classes } = this.#limits
    const add = (number: number): unknown => listIn(this.#wakes, number).push(line)
    const kind = read.next(CLASS + 1)
    if (kind === SLOT) add(frequent + read.next(SLOTS.length))
    else if (kind === CLASS) add(frequent + SLOTS.length + read.next(Math.min(classes, line)))
    else if (kind === WORD) add(read.next(frequent))
    else readSet(read, frequent, add)
  }
}
