import { astralFold, COMPLEX, DROPPED, ITSELF, isAmongItsOwn } from '../fold/simple.ts'
import type { ReadText } from './clues.ts'
import { kindOf, LETTER, LONE, SPACE } from './kinds.ts'
import { isOddGap } from './odd-gap.ts'
import { CONTEXTUAL, entryOf, HALF, SKIPPED } from './scan-entry.ts'
import type { Automaton } from './sorted-keys.ts'

/** Class of the gap between words. */
const GAP = 1
/** A letter of another script within a Latin word, unknown to all phrases, may be one of theirs dressed up. */
const LATIN_END = 0x24f
const MOST_FLAGS = 256

/**
 * Reads a text once for all phrases of an automaton, straight from the original: folding is part of the table of classes. Words are
 * separated by one gap whatever stands between them. On the way it notes places that look as if more were hidden there.
 */
export class PlainScan implements ReadText {
  /** Pairs of value and end (UTF-16 units of the text that was read). */
  readonly found: number[] = []
  /** Places worth another reading, ascending. Beyond the limit the whole text is. */
  readonly flags: Int32Array = new Int32Array(MOST_FLAGS)
  flagCount = 0
  text = ''
  starts: Int32Array = new Int32Array(64)
  ends: Int32Array = new Int32Array(64)
  words = 0
  /** Characters that folding drops stand in the text. */
  hasHidden = false
  #table: Int32Array = new Int32Array(0)
  readonly #cells: Int32Array
  readonly #lists: Int32Array
  readonly #classes = new Map<number, number>()
  /** Per unit: class and kind, of original and of folded text; filled as units are met. */
  readonly #tables: [Int32Array | undefined, Int32Array | undefined] = [undefined, undefined]
  #fails = 0
  #most = 0
  /** What is still told of one text: far more than phrases can end in it, unless the bytes were tampered with. */
  #reports = 0
  #state = 0
  #before = SPACE
  #end = 0
  #gap = 0
  #length = 0
  #short = 0
  #same = 0
  #last = 0
  /** The state after a gap alone. */
  #gapState = 0
  /** The word before the gap was the beginning of another one. */
  #isCut = false

  constructor({ alphabet, cells, lists }: Automaton) {
    this.#cells = cells
    this.#lists = lists
    for (let i = 0; i < alphabet.length; i++) this.#classes.set(alphabet.charCodeAt(i), i + 1)
  }

  /** False where the text needs folding first; then only `read(folded, true)` can read it. */
  read(text: string, isFolded: boolean): boolean {
    const which = isFolded ? 1 : 0
    const table = this.#tables[which] ?? new Int32Array(0x10000)
    this.#tables[which] = table
    this.#table = table
    this.text = text
    this.#restart(text.length)
    for (let i = 0; i < text.length; ) {
      const unit = text.charCodeAt(i)
      const entry = table[unit] || this.#learn(table, unit, isFolded)
      const kind = entry & 15
      if (kind === LETTER && this.#before === LETTER) i = this.#word(text, i, table, isFolded)
      else if (kind < LETTER) {
        if (this.#before >= LETTER) this.#endWord(i)
        this.#before = kind
        i++
      } else if (kind <= LONE) this.#letter(text, i++, entry)
      else if (kind === SKIPPED) {
        this.hasHidden = true
        i++
      } else if (kind === HALF) {
        const width = this.#astral(text, i, isFolded)
        if (width === 0) return false
        i += width
      } else if (kind !== CONTEXTUAL || !isAmongItsOwn(text, i)) return false
      else {
        const own = entryOf(unit, true, this.#classes)
        if ((own & 15) < LETTER) return false
        this.#letter(text, i++, own)
      }
    }
    if (this.#before >= LETTER) this.#endWord(text.length)
    return true
  }

  /** The letters that follow a first one, where most of a text is. Returns where they end. */
  #word(text: string, from: number, table: Int32Array, isFolded: boolean): number {
    const cells = this.#cells
    let state = this.#state
    let last = this.#last
    let i = from
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const entry = table[unit] || this.#learn(table, unit, isFolded)
      if ((entry & 15) !== LETTER) break
      const label = entry >>> 4
      if (label === 0 && unit > LATIN_END && last <= LATIN_END && !(isFolded && unit >= 0x370 && unit < 0x530))
        this.#flag(i)
      if (unit !== last) {
        this.#same = 0
        last = unit
      } else if (++this.#same === 2) this.#flag(i)
      if (label === 0) {
        state = 0
        continue
      }
      for (;;) {
        const to = (cells[state] ?? 0) + label * 4
        if (cells[to + 1] === state + 1) {
          state = to
          break
        }
        if (state === 0 || this.#fails-- < 0) {
          state = 0
          break
        }
        state = cells[state + 2] ?? 0
      }
      const list = cells[state + 3] ?? 0
      if (list !== 0) {
        this.#end = i + 1
        this.#report(list)
      }
    }
    this.#state = state
    this.#last = last
    this.#end = i
    this.#length += i - from
    return i
  }

  #restart(length: number): void {
    this.found.length = 0
    this.flagCount = 0
    this.words = 0
    this.hasHidden = false
    // An intact automaton falls back at most once per step it took; one that was tampered with must not loop.
    this.#most = length * 3 + 64
    this.#fails = this.#most
    this.#reports = length * 32 + 4096
    this.#state = 0
    this.#before = SPACE
    this.#gap = -1
    this.#end = 0
    this.#length = 0
    this.#short = 0
    this.#same = 0
    this.#last = 0
    this.#step(GAP)
    this.#gapState = this.#state
    this.#isCut = false
  }

  #step(label: number): void {
    const cells = this.#cells
    let state = this.#state
    for (;;) {
      const to = (cells[state] ?? 0) + label * 4
      if (cells[to + 1] === state + 1) {
        this.#state = to
        const list = cells[to + 3] ?? 0
        if (list !== 0) this.#report(list)
        return
      }
      if (state === 0 || this.#fails-- < 0) {
        this.#state = 0
        return
      }
      state = cells[state + 2] ?? 0
    }
  }

  #report(from: number): void {
    // Suffixes of a key are fewer than its units.
    for (let list = from, links = 0; list > 0 && links < 1024; links++) {
      for (let i = list + 1; i < this.#lists.length; i++) {
        const value = this.#lists[i] ?? 0
        if (this.#reports-- < 0) return
        this.found.push(value < 0 ? ~value : value, this.#end)
        if (value < 0) break
      }
      list = this.#lists[list] ?? 0
    }
  }

  #endWord(at: number): void {
    const before = this.#state
    this.#step(GAP)
    this.#isCut = before !== 0 && this.#state === this.#gapState
    this.#short = this.#length <= 2 ? this.#short + 1 : 0
    if (this.#short > 2) this.#flag(this.#end - 1)
    this.#closeWord()
    this.#length = 0
    this.#gap = at
  }

  #openWord(at: number): void {
    if (this.words === this.starts.length) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
    }
    this.starts[this.words] = at
  }

  #closeWord(): void {
    this.ends[this.words++] = this.#end
  }

  /** How often the last reading fell back to a shorter beginning; for tests of linearity. */
  get fails(): number {
    return this.#most - this.#fails
  }

  labelAt(at: number): number {
    return (this.#table[this.text.charCodeAt(at)] ?? 0) >>> 4
  }

  /** A first letter, a digit, or a letter of a script without spaces. */
  #letter(text: string, at: number, entry: number): void {
    const kind = entry & 15
    if (this.#before < LETTER) {
      if (isOddGap(text, this.#gap, at, this.#isCut)) this.#flag(at)
      this.#openWord(at)
    } else if (kind !== this.#before) {
      this.#step(GAP)
      if (kind !== LONE && this.#before !== LONE) this.#flag(at)
      this.#closeWord()
      this.#openWord(at)
    }
    this.#before = kind
    this.#end = at + 1
    this.#length++
    this.#same = 0
    this.#last = text.charCodeAt(at)
    if (entry < 16) this.#state = 0
    else this.#step(entry >>> 4)
  }

  /** An astral character: its width, or 0 where it needs folding. Letters that stay what they are take two steps. */
  #astral(text: string, at: number, isFolded: boolean): number {
    const code = text.codePointAt(at) ?? 0
    if (code < 0x10000) return isFolded ? 1 : 0
    const folded = isFolded ? ITSELF : astralFold(code)
    if (folded === COMPLEX) return 0
    if (folded === DROPPED) return 2
    const kind = folded === ITSELF ? kindOf(String.fromCodePoint(code)) : kindOf(String.fromCharCode(folded))
    if (kind < LETTER) {
      if (this.#before >= LETTER) this.#endWord(at)
      this.#before = kind
      return 2
    }
    const first = folded === ITSELF ? text.charCodeAt(at) : folded
    this.#letter(text, at, ((this.#classes.get(first) ?? 0) << 4) | kind)
    this.#last = first
    if (folded === ITSELF && this.#state !== 0) {
      const second = this.#classes.get(text.charCodeAt(at + 1)) ?? 0
      this.#end = at + 2
      if (second === 0) this.#state = 0
      else this.#step(second)
    }
    this.#end = at + 2
    return 2
  }

  #flag(at: number): void {
    if (this.flagCount < MOST_FLAGS) this.flags[this.flagCount] = at
    this.flagCount++
  }

  #learn(table: Int32Array, unit: number, isFolded: boolean): number {
    const entry = entryOf(unit, isFolded, this.#classes)
    table[unit] = entry
    return entry
  }
}

function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
