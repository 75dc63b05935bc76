import { SLIPPED } from './how.ts'
import type { Wanted } from './wanted.ts'

/** Cells of the table: letters of the phrase times units of the window. */
export const MOST_CELLS: number = 1 << 16
const NO = 255

/**
 * The cheapest way to every cell of a table whose rows are the letters of a phrase and whose columns are the units of a window of the
 * text. Rows are emptied when the first way gets to them, for most ways end after a few letters.
 */
export class Ways {
  /** The cell that is being left. */
  at = 0
  /** The last row that a way has reached, and per row its first and last cell. */
  reached = -1
  readonly first: Int32Array = new Int32Array(256)
  readonly last: Int32Array = new Int32Array(256)
  width = 0
  readonly #cost: Uint8Array = new Uint8Array(MOST_CELLS)
  readonly #from: Uint16Array = new Uint16Array(MOST_CELLS)
  readonly #how: Uint16Array = new Uint16Array(MOST_CELLS)
  /** Letters read as they are, and gaps within words. */
  readonly #exact: Uint8Array = new Uint8Array(MOST_CELLS)
  readonly #gaps: Uint8Array = new Uint8Array(MOST_CELLS)
  #starts: Uint8Array = new Uint8Array(1)
  #size = 0
  #budget = 0

  /** `width` units; nothing that costs more than `budget` is a way. */
  restart({ text, starts }: Wanted, width: number, budget: number): void {
    this.#size = text.length
    this.#starts = starts
    this.width = Math.min(width, Math.floor(MOST_CELLS / (text.length + 3)))
    this.#budget = budget
    this.reached = -1
  }

  /** A way begins at unit `j`. */
  seed(j: number): void {
    this.#open(0, j)
    this.#cost[j] = 0
    this.#from[j] = j
    this.#how[j] = 0
    this.#exact[j] = 0
    this.#gaps[j] = 0
  }

  /** Turns to a cell; false where no way leads. */
  turn(i: number, j: number): boolean {
    this.at = i * this.width + j
    return this.#cost[this.at] !== NO
  }

  /** Of the cell turned to. */
  cost(): number {
    return this.#cost[this.at] ?? NO
  }
  how(): number {
    return this.#how[this.at] ?? 0
  }
  from(): number {
    return this.#from[this.at] ?? 0
  }
  exact(): number {
    return this.#exact[this.at] ?? 0
  }
  gaps(): number {
    return this.#gaps[this.at] ?? 0
  }

  #open(i: number, j: number): void {
    while (this.reached < i) {
      const row = ++this.reached
      this.#cost.fill(NO, row * this.width, (row + 1) * this.width)
      this.first[row] = this.width
      this.last[row] = -1
    }
    if (j < (this.first[i] ?? 0)) this.first[i] = j
    if (j > (this.last[i] ?? 0)) this.last[i] = j
  }

  /** Reaches a cell from the one turned to, if that is cheaper. `more` adds letters read as they are, and 256 a gap within a word. */
  step(i: number, j: number, cost: number, how: number, more: number): void {
    if (j >= this.width || i > this.#size) return
    const from = this.at
    const to = i * this.width + j
    const total = (this.#cost[from] ?? 0) + cost
    if (total > this.#budget) return
    this.#open(i, j)
    if (total >= (this.#cost[to] ?? 0)) return
    this.#cost[to] = total
    this.#from[to] = this.#from[from] ?? 0
    const all = (this.#how[from] ?? 0) | how
    this.#how[to] = this.#starts[i] === 1 ? all & ~SLIPPED : all
    this.#exact[to] = (this.#exact[from] ?? 0) + (more & 255)
    this.#gaps[to] = Math.min(255, (this.#gaps[from] ?? 0) + (more >>> 8))
  }
}
