import { isWordKind, kindAt } from './kinds.ts'
import type { WantedWord } from './parts.ts'
import type { Wanted } from './wanted.ts'

/** Two letters as one number; 0 where there are none. */
function pair(text: string, at: number): number {
  return at < 0 || at + 1 >= text.length ? 0 : (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** Numbers per part of a phrase: first and last two letters of the word before it and of the one behind. */
export const BESIDE = 4

/** The words of a text, and the ends of those around one place: first and last two letters, of two words behind and two before. */
export class Neighbours {
  readonly #pairs = new Int32Array(8)
  #text = ''
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #count = 0
  #at = 0
  #place = -1

  read(text: string): void {
    this.#text = text
    this.#place = -1
    this.#at = 0
    this.#count = 0
    let before = 0
    for (let i = 0; i < text.length; i++) {
      const kind = kindAt(text, i)
      if (kind !== before || !isWordKind(kind)) {
        if (isWordKind(before)) this.#close(i)
        if (isWordKind(kind)) this.#starts[this.#count] = i
        before = kind
      }
    }
    if (isWordKind(before)) this.#close(text.length)
  }

  #close(at: number): void {
    this.#ends[this.#count++] = at
    if (this.#count < this.#starts.length) return
    const [starts, ends] = [new Int32Array(this.#count * 2), new Int32Array(this.#count * 2)]
    starts.set(this.#starts)
    ends.set(this.#ends)
    this.#starts = starts
    this.#ends = ends
  }

  /** Turns to the word that ends at or goes on behind `end`; places must ascend. */
  turn(end: number): void {
    if (end === this.#place) return
    this.#place = end
    while (this.#at < this.#count - 1 && (this.#ends[this.#at] ?? 0) < end) this.#at++
    for (let i = 0; i < 2; i++) {
      this.#put(i * 2, this.#at + 1 + i)
      this.#put(4 + i * 2, this.#at - 1 - i)
    }
  }

  #put(into: number, word: number): void {
    const isThere = word >= 0 && word < this.#count
    this.#pairs[into] = isThere ? pair(this.#text, this.#starts[word] ?? 0) : 0
    this.#pairs[into + 1] = isThere ? pair(this.#text, (this.#ends[word] ?? 0) - 2) : 0
  }

  /** One of the words that should stand beside has an end of its own there. Whatever one slip, ending or short word does, one is left. */
  has(beside: Int32Array, from: number): boolean {
    const pairs = this.#pairs
    for (let i = 0; i < 2; i++) {
      const before = beside[from + i] ?? 0
      if (before !== 0 && (pairs[4 + i] === before || pairs[6 + i] === before)) return true
      const behind = beside[from + 2 + i] ?? 0
      if (behind !== 0 && (pairs[i] === behind || pairs[2 + i] === behind)) return true
    }
    return false
  }
}

/** Fills in what should stand beside word `index` of a phrase. */
export function putBeside(into: Int32Array, at: number, words: readonly WantedWord[], index: number): void {
  ;[words[index - 1]?.word, words[index + 1]?.word].forEach((word, i) => {
    into[at + i * 2] = word === undefined ? 0 : pair(word, 0)
    into[at + i * 2 + 1] = word === undefined ? 0 : pair(word, word.length - 2)
  })
}

/** All words of a longer phrase but one have a half of themselves around. */
export function hasMost(text: string, end: number, size: number, words: readonly WantedWord[]): boolean {
  if (words.length < 3) return true
  const near = text.slice(Math.max(0, end - size - 24), end + size + 24)
  let missing = 0
  for (const { word } of words) {
    const half = Math.max(2, word.length >> 1)
    if (!near.includes(word.slice(0, half)) && !near.includes(word.slice(-half)) && ++missing > 1) return false
  }
  return true
}

/** The first or the second half of a single word was read; one slip away its rest goes on. */
export function goesOn(text: string, end: number, { text: word, isLone }: Wanted, isFirst: boolean): boolean {
  const half = halfOf(word, isLone)
  if (isLone) {
    const rest = isFirst ? word.slice(half) : word.slice(0, half)
    const [from, to] = isFirst ? [end, end + rest.length + 4] : [Math.max(0, end - word.length - 5), end - 1]
    return holds(text, from, to, pair(rest, 0)) && holds(text, from, to, pair(rest, rest.length - 2))
  }
  const [one, two] = isFirst
    ? [word.charAt(half), word.charAt(half + 1)]
    : [word.charAt(word.length - half - 1), word.charAt(word.length - half - 2)]
  const at = isFirst ? end : end - half - 1
  const step = isFirst ? 1 : -1
  const [read, next] = [text.charAt(at), text.charAt(at + step)]
  return read === one || read === two || next === one || next === two || !isWordKind(kindAt(text, at))
}

function holds(text: string, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (pair(text, at) === wanted) return true
  return false
}

export function halfOf(word: string, isLone: boolean): number {
  return isLone ? word.length >> 1 : Math.max(3, (word.length >> 1) - (word.length >= 8 ? 1 : 0))
}

const REACH = 6

/** In coarse text, half of the letters around a part that was read are where they should be, give or take one. */
export function isAmid(text: string, end: number, whole: string, partEnd: number, partLength: number): boolean {
  const right = matching(text, end, whole, partEnd, 1)
  const left = matching(text, end - partLength - 1, whole, partEnd - partLength - 1, -1)
  const wanted = Math.min(REACH, whole.length - partEnd) + Math.min(REACH, partEnd - partLength)
  return (right + left) * 2 >= wanted
}

function matching(text: string, at: number, whole: string, from: number, step: 1 | -1): number {
  let best = 0
  for (let shift = -1; shift <= 1; shift++) {
    let count = 0
    for (let k = 0; k < REACH; k++) {
      const want = whole.charCodeAt(from + k * step)
      if (Number.isNaN(want)) break
      if (text.charCodeAt(at + k * step + shift) === want) count++
    }
    best = Math.max(best, count)
  }
  return best
}
