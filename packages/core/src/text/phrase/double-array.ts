/**
 * An Aho-Corasick automaton as a double array: four numbers a cell, so that a step touches one line of the cache.
 * A cell's index times four is the state. `[base, check, fail, list]`: the child by class `c` is at `base + 4c` if its `check` is the
 * state plus 1; `list` is where its records begin in `lists`, or 0.
 */
export interface DoubleArray {
  readonly cells: Int32Array
  /** Records: `[list of a shorter suffix or 0, value, value, ... ~last value]`. Index 0 is unused. */
  readonly lists: Int32Array
}

interface Trie {
  readonly size: number
  readonly first: Int32Array
  readonly next: Int32Array
  readonly label: Int32Array
  /** Key that ends here plus 1, or 0. */
  readonly key: Int32Array
}

/** Sorted keys share their beginnings, so each key only adds what differs from the one before it. */
function trieOf(keys: readonly Uint16Array[]): Trie {
  const size = keys.reduce((sum, key) => sum + key.length, 1)
  const [first, next, label, key] = [0, 0, 0, 0].map(() => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const last = new Int32Array(size)
  const path: number[] = [0]
  let used = 1
  let before = new Uint16Array(0)
  keys.forEach((units, id) => {
    let depth = 0
    while (depth < units.length && depth < before.length && units[depth] === before[depth]) depth++
    for (; depth < units.length; depth++) {
      const parent = path[depth] ?? 0
      const node = used++
      label[node] = units[depth] ?? 0
      if (first[parent]) next[last[parent] ?? 0] = node
      else first[parent] = node
      last[parent] = node
      path[depth + 1] = node
    }
    key[path[units.length] ?? 0] = id + 1
    before = units as typeof before
  })
  return { size: used, first, next, label, key }
}

/** Cells handed out so far, with the free ones between them. */
class Cells {
  data: Int32Array
  /** Highest cell in use. */
  top = 1
  /** Per cell: itself if it is free, else a cell further on that may be; shortened whenever it is followed. */
  #free: Int32Array

  constructor(size: number) {
    this.data = new Int32Array(size * 4)
    this.#free = Int32Array.from({ length: size }, (_, i) => Math.max(i, 1))
  }
  #nextFree(from: number): number {
    let at = from
    while (at < this.#free.length && this.#free[at] !== at) at = this.#free[at] ?? at
    for (let i = from; i < at; ) {
      const next = this.#free[i] ?? at
      this.#free[i] = at
      i = next
    }
    return at
  }
  #isFree(cell: number): boolean {
    return cell >= this.#free.length || this.#free[cell] === cell
  }
  /** A base (in cells) under which all classes are free: a few tries among the gaps, else behind everything. */
  place(classes: readonly number[]): number {
    const low = classes[0] ?? 0
    const isSingle = classes.length === 1
    let at = isSingle ? low + 1 : Math.max(low + 1, this.top - 4096)
    for (let tries = 0; tries < 48; tries++, at++) {
      at = this.#nextFree(at)
      if (isSingle || at > this.top) break
      if (classes.every((c) => this.#isFree(at - low + c))) return at - low
    }
    return (isSingle ? at : Math.max(this.top + 1, low + 1)) - low
  }
  take(cell: number): void {
    if (cell >= this.#free.length) this.#grow(cell)
    this.#free[cell] = cell + 1
    this.top = Math.max(this.top, cell)
  }
  #grow(cell: number): void {
    const old = this.#free.length
    const size = Math.max(cell + 1, old * 2)
    const [data, free] = [new Int32Array(size * 4), new Int32Array(size)]
    data.set(this.data)
    free.set(this.#free)
    for (let i = old; i < size; i++) free[i] = i
    this.data = data
    this.#free = free
  }
}

/** `keys` are class strings (1 and up), sorted and distinct; `values[i]` are the numbers reported where key `i` ends. Deterministic. */
export function buildDoubleArray(keys: readonly Uint16Array[], values: readonly (readonly number[])[]): DoubleArray {
  const trie = trieOf(keys)
  const cells = new Cells(trie.size * 2 + 1024)
  const state = new Int32Array(trie.size)
  const order = new Int32Array(trie.size)
  let [head, tail] = [0, 1]
  while (head < tail) {
    const node = order[head++] ?? 0
    const kids: number[] = []
    for (let kid = trie.first[node] ?? 0; kid; kid = trie.next[kid] ?? 0) kids.push(kid)
    if (kids.length === 0) continue
    const base = cells.place(kids.map((kid) => trie.label[kid] ?? 0))
    const parent = state[node] ?? 0
    for (const kid of kids) {
      const cell = base + (trie.label[kid] ?? 0)
      cells.take(cell)
      state[kid] = cell * 4
      cells.data[cell * 4 + 1] = parent + 1
      order[tail++] = kid
    }
    cells.data[parent] = base * 4
  }
  const data = cells.data.slice(0, (cells.top + 1) * 4)
  return { cells: data, lists: linkSuffixes(trie, { data, state, order }, values) }
}

/** Failure links and record lists, shorter keys before longer ones. */
function linkSuffixes(
  trie: Trie,
  { data, state, order }: { readonly data: Int32Array; readonly state: Int32Array; readonly order: Int32Array },
  values: readonly (readonly number[])[],
): Int32Array {
  const lists: number[] = [0]
  for (let i = 0; i < trie.size; i++) {
    const node = order[i] ?? 0
    const parent = state[node] ?? 0
    for (let kid = trie.first[node] ?? 0; kid; kid = trie.next[kid] ?? 0) {
      const self = state[kid] ?? 0
      const fail = node === 0 ? 0 : follow(data, data[parent + 2] ?? 0, trie.label[kid] ?? 0)
      data[self + 2] = fail
      const key = trie.key[kid] ?? 0
      data[self + 3] = data[fail + 3] ?? 0
      if (key === 0) continue
      const own = values[key - 1] ?? []
      const at = lists.length
      lists.push(data[fail + 3] ?? 0, ...own.slice(0, -1), ~(own.at(-1) ?? 0))
      data[self + 3] = at
    }
  }
  return Int32Array.from(lists)
}

function follow(data: Int32Array, from: number, label: number): number {
  for (let state = from; ; state = data[state + 2] ?? 0) {
    const to = (data[state] ?? 0) + label * 4
    if (data[to + 1] === state + 1) return to
    if (state === 0) return 0
  }
}
