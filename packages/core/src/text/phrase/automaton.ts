/** Aho-Corasick over UTF-16 units in typed arrays: children as sibling lists, failure and output links. */
export interface Automaton {
  /** Calls `hit(key, end)` for every key that ends at `end` (exclusive). Linear in the text and the hits. */
  scan(text: string, hit: (key: number, end: number) => void): void
}

export function createAutomaton(keys: readonly string[]): Automaton {
  const size = keys.reduce((sum, key) => sum + key.length, 1)
  const child = new Int32Array(size)
  const sibling = new Int32Array(size)
  const unit = new Uint16Array(size)
  const fail = new Int32Array(size)
  const output = new Int32Array(size)
  const link = new Int32Array(size)
  const same = new Int32Array(keys.length)
  let used = 1
  const step = (state: number, code: number): number => {
    let next = child[state] ?? 0
    while (next !== 0 && unit[next] !== code) next = sibling[next] ?? 0
    return next
  }
  keys.forEach((key, id) => {
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i)
      let next = step(state, code)
      if (next === 0) {
        next = used++
        unit[next] = code
        sibling[next] = child[state] ?? 0
        child[state] = next
      }
      state = next
    }
    if (state === 0) return
    same[id] = output[state] ?? 0
    output[state] = id + 1
  })
  const follow = (from: number, code: number): number => {
    let state = from
    for (;;) {
      const next = step(state, code)
      if (next !== 0 || state === 0) return next
      state = fail[state] ?? 0
    }
  }
  const queue = [0]
  for (const state of queue) {
    for (let next = child[state] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      const back = state === 0 ? 0 : follow(fail[state] ?? 0, unit[next] ?? 0)
      fail[next] = back
      link[next] = output[back] ? back : (link[back] ?? 0)
      queue.push(next)
    }
  }
  return {
    scan(text, hit) {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        state = follow(state, text.charCodeAt(i))
        for (let s = output[state] ? state : (link[state] ?? 0); s !== 0; s = link[s] ?? 0)
          for (let id = output[s] ?? 0; id !== 0; id = same[id - 1] ?? 0) hit(id - 1, i + 1)
      }
    },
  }
}
