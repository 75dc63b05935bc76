import { buildDoubleArray, type DoubleArray } from './double-array.ts'

/** An automaton over the units of `alphabet`: unit `i` of it is class `i + 1`. */
export interface Automaton extends DoubleArray {
  readonly alphabet: string
}

/** Collects keys with the values they report, then builds one automaton; frequent units get low classes, which packs cells densely. */
export class KeySet {
  readonly #values = new Map<string, number[]>()

  /** Adds a key; `value` must not be negative. */
  add(key: string, value: number): void {
    const known = this.#values.get(key)
    if (!known) this.#values.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  /** How many values a key has so far. */
  count(key: string): number {
    return this.#values.get(key)?.length ?? 0
  }
  /** `lead` comes first in the alphabet, whatever its frequency. */
  build(lead: string): Automaton {
    const counts = new Uint32Array(0x10000)
    for (const key of this.#values.keys())
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i)
        counts[unit] = (counts[unit] ?? 0) + 1
      }
    const used = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
      (unit) => counts[unit] && !lead.includes(String.fromCharCode(unit)),
    )
    used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    const alphabet = lead + used.map((unit) => String.fromCharCode(unit)).join('')
    const classOf = new Uint16Array(0x10000)
    for (let i = 0; i < alphabet.length; i++) classOf[alphabet.charCodeAt(i)] = i + 1
    const spell = (key: string): string => {
      let out = ''
      for (let i = 0; i < key.length; i++) out += String.fromCharCode(classOf[key.charCodeAt(i)] ?? 0)
      return out
    }
    const entries = [...this.#values].map(([key, values]) => ({ spelt: spell(key), values }))
    entries.sort((a, b) => (a.spelt < b.spelt ? -1 : a.spelt > b.spelt ? 1 : 0))
    const keys = entries.map(({ spelt }) => Uint16Array.from({ length: spelt.length }, (_, i) => spelt.charCodeAt(i)))
    return {
      alphabet,
      ...buildDoubleArray(
        keys,
        entries.map(({ values }) => values),
      ),
    }
  }
}
