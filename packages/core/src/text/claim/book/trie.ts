import { enlarged } from './enlarged.ts'

const LEAST = 1 << 7

/** Words with a number each, walked one UTF-16 unit at a time. Nodes are numbers, 0 is the root and also "no such way". */
export class Trie {
  /** The first unit is looked up in a table, further ones in short sibling lists. */
  #roots: Int32Array = new Int32Array(LEAST)
  #unit: Int32Array = new Int32Array(LEAST)
  #child: Int32Array = new Int32Array(LEAST)
  #sibling: Int32Array = new Int32Array(LEAST)
  /** One more than the last word that ends at a node. */
  #value: Int32Array = new Int32Array(LEAST)
  readonly #same: number[] = []
  #size = 1

  constructor(words: readonly string[] = []) {
    for (const word of words) this.add(word)
  }

  /** Gives the word the next number, from 0 on. */
  add(word: string): void {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      const next = this.step(node, code)
      node = next === 0 ? this.#grow(node, code) : next
    }
    this.#same.push(this.first(node))
    if (node !== 0) this.#value[node] = this.#same.length
  }

  /** The node after `unit`, or 0. */
  step(node: number, unit: number): number {
    if (node === 0) return this.#roots[unit] ?? 0
    let at = this.#child[node] ?? 0
    while (at !== 0 && this.#unit[at] !== unit) at = this.#sibling[at] ?? 0
    return at
  }

  /** The last word that ends at a node, or -1; those before by `next`. */
  first(node: number): number {
    return (this.#value[node] ?? 0) - 1
  }
  next(id: number): number {
    return this.#same[id] ?? -1
  }

  #grow(node: number, code: number): number {
    const next = this.#size++
    this.#unit = enlarged(this.#unit, next + 1)
    this.#child = enlarged(this.#child, next + 1)
    this.#sibling = enlarged(this.#sibling, next + 1)
    this.#value = enlarged(this.#value, next + 1)
    this.#unit[next] = code
    if (node === 0) {
      this.#roots = enlarged(this.#roots, code + 1)
      this.#roots[code] = next
    } else {
      this.#sibling[next] = this.#child[node] ?? 0
      this.#child[node] = next
    }
    return next
  }
}
