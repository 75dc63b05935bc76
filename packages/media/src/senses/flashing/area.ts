/** Share of the window that must flash together: WCAG 2.3.1 allows up to a quarter of any 10 degree field of view. */
const SHARE = 0.25

/** Finds where many cells of a small picture are set close together. Windows are a third of its width by a third of its height. */
export class Area {
  readonly #width: number
  readonly #height: number
  readonly #across: number
  readonly #down: number
  readonly #limit: number
  readonly #sums: Int32Array
  readonly #cover: Int32Array

  constructor(width: number, height: number) {
    this.#width = width
    this.#height = height
    this.#across = Math.max(1, Math.round(width / 3))
    this.#down = Math.max(1, Math.round(height / 3))
    this.#limit = this.#across * this.#down * SHARE
    this.#sums = new Int32Array((width + 1) * (height + 1))
    this.#cover = new Int32Array((width + 1) * (height + 1))
  }

  /** True: in some window more than a quarter of the cells are set. */
  isLarge(isSet: (cell: number) => boolean): boolean {
    if (!this.#sum(isSet)) return false
    for (let y = 0; y + this.#down <= this.#height; y++)
      for (let x = 0; x + this.#across <= this.#width; x++) if (this.#inWindow(x, y) > this.#limit) return true
    return false
  }

  /** Calls back with every set cell that lies in such a window. */
  within(isSet: (cell: number) => boolean, visit: (cell: number) => void): void {
    if (!this.#sum(isSet)) return
    const stride = this.#width + 1
    const cover = this.#cover.fill(0)
    const add = (x: number, y: number, by: number): void => {
      cover[y * stride + x] = (cover[y * stride + x] ?? 0) + by
    }
    for (let y = 0; y + this.#down <= this.#height; y++) {
      for (let x = 0; x + this.#across <= this.#width; x++) {
        if (this.#inWindow(x, y) <= this.#limit) continue
        add(x, y, 1)
        add(x + this.#across, y, -1)
        add(x, y + this.#down, -1)
        add(x + this.#across, y + this.#down, 1)
      }
    }
    for (let y = 0; y < this.#height; y++) {
      let row = 0
      for (let x = 0; x < this.#width; x++) {
        const i = y * stride + x
        row += cover[i] ?? 0
        cover[i] = row + (y > 0 ? (cover[i - stride] ?? 0) : 0)
        const cell = y * this.#width + x
        if ((cover[i] ?? 0) > 0 && isSet(cell)) visit(cell)
      }
    }
  }

  /** False where too few cells are set for any window. */
  #sum(isSet: (cell: number) => boolean): boolean {
    const stride = this.#width + 1
    let total = 0
    for (let y = 0; y < this.#height; y++) {
      let row = 0
      for (let x = 0; x < this.#width; x++) {
        if (isSet(y * this.#width + x)) row++
        const i = (y + 1) * stride + x + 1
        this.#sums[i] = row + (this.#sums[i - stride] ?? 0)
      }
      total += row
    }
    return total > this.#limit
  }

  #inWindow(x: number, y: number): number {
    const stride = this.#width + 1
    const top = y * stride + x
    const bottom = (y + this.#down) * stride + x
    const s = this.#sums
    return (s[bottom + this.#across] ?? 0) - (s[bottom] ?? 0) - (s[top + this.#across] ?? 0) + (s[top] ?? 0)
  }
}
