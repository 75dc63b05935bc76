/** Words with a number each, walked one UTF-16 unit at a time. Nodes are numbers, 0 is the root and also "no such way". */
export interface Trie {
  /** The node after `unit`, or 0. */
  step(node: number, unit: number): number
  /** The first value stored at a node, or -1; further ones by `next`. */
  first(node: number): number
  next(value: number): number
}

const GROW = 2

/**
 * A trie over typed arrays: the first unit is looked up in a table, further ones in short sibling lists. Built by insertion, linear in
 * the words, so that loading a language costs milliseconds. `values[i]` is what word `i` stands for is `i` itself.
 */
export function createTrie(words: readonly string[]): Trie {
  const total = words.reduce((sum, word) => sum + word.length, GROW)
  const roots = new Int32Array(65_536)
  const unit = new Uint16Array(total)
  const child = new Int32Array(total)
  const sibling = new Int32Array(total)
  const value = new Int32Array(total).fill(-1)
  const same = new Int32Array(words.length).fill(-1)
  let used = 1
  const step = (node: number, code: number): number => {
    if (node === 0) return roots[code] ?? 0
    let at = child[node] ?? 0
    while (at !== 0 && unit[at] !== code) at = sibling[at] ?? 0
    return at
  }
  words.forEach((word, id) => {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let next = step(node, code)
      if (next === 0) {
        next = used++
        unit[next] = code
        if (node === 0) roots[code] = next
        else {
          sibling[next] = child[node] ?? 0
          child[node] = next
        }
      }
      node = next
    }
    if (node === 0) return
    same[id] = value[node] ?? -1
    value[node] = id
  })
  return { step, first: (node) => value[node] ?? -1, next: (id) => same[id] ?? -1 }
}
