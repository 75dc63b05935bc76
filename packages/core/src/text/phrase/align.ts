import { standsFor } from './coarse.ts'
import { isInflection } from './endings.ts'
import { DIGIT, isEdge, kindAt, LETTER, LONE, SIGN, SPACE } from './kinds.ts'
import { isPercent, mayStandBetween, numberAt, wordEnd } from './numbers.ts'
import type { Wanted } from './wanted.ts'

/** What a match needed beside the phrase itself. */
export const SLIP = 1
export const MASK = 2
export const LEET = 4
export const STRETCH = 8
/** Something between the letters of a word: white space only, or signs. */
export const SPACED = 16
export const BROKEN = 32
export const GLUED = 64
export const FILLER = 128
export const INFLECTED = 256
export const NUMBER = 512
/** Within the word at hand there was a slip: two would be another word. */
const SLIPPED = 1024
/** What nobody does by writing differently: someone hides something. */
export const DISGUISE: number = SLIP | MASK | LEET | STRETCH | SPACED | BROKEN | GLUED

export interface Alignment {
  /** Units of the folded text. */
  readonly start: number
  readonly end: number
  readonly how: number
  readonly cost: number
}

const NO = 255
const COST = { slip: 4, doubled: 2, filler: 3, mask: 2, form: 1, lookalike: 1 }
export const ARTICLE = 'ال'
/** Cells of the table: letters of the phrase times units of the window. */
const MOST_CELLS = 1 << 16

/**
 * Finds one phrase in a window of the text, however it is written there: the cheapest way from its first letter to its last through a
 * table of letters and units. Every letter costs what it took to read it; beyond a budget that grows with the phrase nothing is found.
 */
export class Aligner {
  /** Cells visited so far, for tests of linearity. */
  cells = 0
  readonly #cost: Uint8Array = new Uint8Array(MOST_CELLS)
  readonly #from: Uint16Array = new Uint16Array(MOST_CELLS)
  readonly #how: Uint16Array = new Uint16Array(MOST_CELLS)
  /** Letters read as they are, and gaps within words. */
  readonly #exact: Uint8Array = new Uint8Array(MOST_CELLS)
  readonly #gaps: Uint8Array = new Uint8Array(MOST_CELLS)
  #text = ''
  #low = 0
  #width = 0
  #budget = 0
  #slips = true
  #wanted: Wanted = { text: '', starts: new Uint8Array(1), lengths: new Uint8Array(0), words: 0, isLone: false }
  /** The cell that is being left. */
  #at = 0
  /** The last row that a way has reached, and per row its first and last cell. */
  #reached = -1
  readonly #first: Int32Array = new Int32Array(256)
  readonly #last: Int32Array = new Int32Array(256)

  /** The phrase between `from` and `to` of folded text, over the unit `through`; with `slips` off only signs and gaps may be in its way, not other letters. */
  find(
    text: string,
    wanted: Wanted,
    window: { readonly from: number; readonly to: number; readonly through: number },
    slips: boolean,
  ): Alignment | undefined {
    const size = wanted.text.length
    this.#text = text
    this.#wanted = wanted
    this.#low = window.from
    this.#width = Math.min(window.to - window.from + 1, Math.floor(MOST_CELLS / (size + 3)))
    this.#slips = slips
    this.#budget = size < 10 ? 4 : size < 14 ? 6 : 8
    this.#reached = -1
    const last = this.#width - 1
    const first = Math.min(last, window.through - window.from + 1)
    for (let j = 0; j < first; j++) if (this.#mayBegin(j)) this.#seed(j)
    for (let i = 0; i < size && i <= this.#reached; i++) {
      const [from, to] = [this.#first[i] ?? 0, this.#last[i] ?? 0]
      // A row grows to the right while it is left.
      for (let j = from; j <= Math.max(to, this.#last[i] ?? 0); j++)
        if (this.#cost[i * this.#width + j] !== NO) this.#leave(i, j)
    }
    if (this.#reached < size) return undefined
    for (let j = this.#first[size] ?? 0; j <= (this.#last[size] ?? 0) && j < last; j++) {
      this.#at = size * this.#width + j
      if (this.#cost[this.#at] === NO || isEdge(text, this.#low + j)) continue
      this.#inflect(size, j)
      this.#repeat(size, j)
    }
    return this.#best(size, window.through)
  }

  #mayBegin(j: number): boolean {
    const at = this.#low + j
    const kind = kindAt(this.#text, at)
    if (kind === SPACE || !(kind === LONE || isEdge(this.#text, at))) return false
    const unit = this.#text.charAt(at)
    const first = this.#wanted.text.charAt(0)
    return (
      unit === first ||
      standsFor(unit, first) ||
      this.#isForeign(at, 0) ||
      this.#isSwapped(at, 0) ||
      this.#isNumber(at) ||
      this.#isArticle(at, 0)
    )
  }

  /** Arabic writes its article and its noun as one word. */
  #isArticle(at: number, i: number): boolean {
    return this.#text.startsWith(this.#wanted.text.charAt(i), at + ARTICLE.length) && this.#text.startsWith(ARTICLE, at)
  }

  #isNumber(at: number): boolean {
    return kindAt(this.#wanted.text, 0) === DIGIT ? kindAt(this.#text, at) >= LETTER : kindAt(this.#text, at) === DIGIT
  }

  /** Empties rows up to `i` when the first way gets there. */
  #open(i: number, j: number): void {
    while (this.#reached < i) {
      const row = ++this.#reached
      this.#cost.fill(NO, row * this.#width, (row + 1) * this.#width)
      this.#first[row] = this.#width
      this.#last[row] = -1
    }
    if (j < (this.#first[i] ?? 0)) this.#first[i] = j
    if (j > (this.#last[i] ?? 0)) this.#last[i] = j
  }

  #seed(j: number): void {
    this.#open(0, j)
    this.#cost[j] = 0
    this.#from[j] = j
    this.#how[j] = 0
    this.#exact[j] = 0
    this.#gaps[j] = 0
  }

  /** All steps from the cell of letter `i` and unit `j`. */
  #leave(i: number, j: number): void {
    this.cells++
    this.#at = i * this.#width + j
    const at = this.#low + j
    const isBreak = i > 0 && this.#wanted.starts[i] === 1
    if (j + 1 >= this.#width) return
    const kind = kindAt(this.#text, at)
    if (kind < LETTER) this.#overSign(i, j, kind, isBreak)
    else {
      this.#overLetter(i, j, isBreak)
      if (isBreak && isEdge(this.#text, at)) this.#overFiller(i, j)
      if (this.#slips) this.#slip(i, j)
    }
    if (this.#wanted.starts[i] === 1) {
      this.#overNumber(i, j)
      if (this.#isArticle(at, i)) this.#step(i, j + ARTICLE.length, COST.form, INFLECTED, 0)
    }
    if (i > 0 && (kind >= LETTER || !isBreak)) this.#inflect(i, j)
  }

  #overSign(i: number, j: number, kind: number, isBreak: boolean): void {
    const { text } = this.#wanted
    const at = this.#low + j
    const unit = this.#text.charCodeAt(at)
    const width = unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
    if (i > 0) {
      const isFirst = kindAt(this.#text, at - 1) >= LETTER
      this.#step(i, j + width, 0, isBreak ? 0 : kind === SPACE ? SPACED : BROKEN, isBreak || !isFirst ? 0 : 256)
    }
    if (standsFor(this.#text.charAt(at), text.charAt(i))) this.#step(i + 1, j + 1, 0, LEET, 0)
    const isMaskable = kind !== SPACE && kindAt(text, i) === LETTER && this.#wanted.lengths[i] !== 1
    // A full stop behind a word is no mask of a last letter; a star may be.
    const isSure = kindAt(this.#text, at + width) >= LETTER || (kind === SIGN && !this.#wanted.starts[i])
    if (isMaskable && isSure && i > 0) this.#step(i + 1, j + width, COST.mask, MASK, 0)
  }

  #overLetter(i: number, j: number, isBreak: boolean): void {
    const { text } = this.#wanted
    const at = this.#low + j
    const [unit, want] = [this.#text.charAt(at), text.charAt(i)]
    const glued = isBreak && kindAt(this.#text, at - 1) >= LETTER && !isEdge(this.#text, at) ? GLUED : 0
    if (unit === want) this.#step(i + 1, j + 1, 0, glued, 1)
    else if (standsFor(unit, want))
      this.#step(i + 1, j + 1, kindAt(this.#text, at) === DIGIT ? 0 : COST.lookalike, LEET | glued, 0)
    else if (this.#isForeign(at, i)) this.#step(i + 1, j + 1, COST.mask, MASK | glued, 0)
    this.#repeat(i, j)
  }

  /** The letter before once more: three or more of it are a stretch, two a slip. */
  #repeat(i: number, j: number): void {
    const { text } = this.#wanted
    const at = this.#low + j
    const unit = this.#text.charAt(at)
    const before = i > 0 ? text.charAt(i - 1) : ''
    if (before === '' || this.#text.charAt(at - 1) !== unit || kindAt(text, i - 1) === DIGIT) return
    if (unit !== before && !standsFor(unit, before)) return
    const isRun = this.#text.charAt(at + 1) === unit || this.#text.charAt(at - 2) === unit
    if (isRun || (this.#slips && text.length >= 8)) this.#step(i, j + 1, isRun ? 0 : COST.doubled, STRETCH, 0)
  }

  /** A letter of an alphabet that the phrase is not written in, beside a Latin one: a look-alike that no table knows. */
  #isForeign(at: number, i: number): boolean {
    if (this.#text.charCodeAt(at) <= 0xff || this.#wanted.text.charCodeAt(i) >= 0x80) return false
    return kindAt(this.#wanted.text, i) === LETTER && (isLatin(this.#text, at - 1) || isLatin(this.#text, at + 1))
  }

  #isSwapped(at: number, i: number): boolean {
    const { text, starts } = this.#wanted
    return (
      this.#text.charAt(at) === text.charAt(i + 1) &&
      this.#text.charAt(at + 1) === text.charAt(i) &&
      starts[i + 1] === 0 &&
      text.charAt(i) !== text.charAt(i + 1)
    )
  }

  /** One short word, or an adverb, between two words of the phrase; in scripts without spaces a sign or short word within it. */
  #overFiller(i: number, j: number): void {
    const at = this.#low + j
    if ((this.#how[this.#at] ?? 0) & FILLER || kindAt(this.#text, at) !== LETTER) return
    const end = wordEnd(this.#text, at)
    const isPercentSign = kindAt(this.#wanted.text, i - 1) === DIGIT && isPercent(this.#text.slice(at, end))
    if (isPercentSign) this.#step(i, end - this.#low, 0, NUMBER, 0)
    else if (mayStandBetween(this.#text, at, end)) this.#step(i, end - this.#low, COST.filler, FILLER, 0)
  }

  #slip(i: number, j: number): void {
    const { text, lengths, starts, words } = this.#wanted
    const at = this.#low + j
    const size = text.length
    if (kindAt(text, i) === LONE) {
      // A particle of one Chinese or a few Thai letters within a longer phrase.
      const isHan = /\p{Script=Han}/u.test(text.charAt(i))
      for (let n = 1; n <= (isHan ? 1 : 4); n++)
        if (
          size >= (isHan ? 4 : 9) &&
          i >= 2 &&
          i <= size - 2 &&
          kindAt(this.#text, at + n - 1) === LONE &&
          !((this.#how[this.#at] ?? 0) & FILLER)
        )
          this.#step(i, j + n, COST.filler, FILLER, 0)
      return
    }
    const length = lengths[i] ?? 0
    if ((this.#how[this.#at] ?? 0) & SLIPPED || kindAt(text, i) !== LETTER) return
    if (!(length >= 5 || (length === 4 && words >= 3 && size >= 10))) return
    if (this.#isSwapped(at, i)) this.#step(i + 2, j + 2, COST.slip, SLIP | SLIPPED, 0)
    if (starts[i] === 1) {
      if (length >= 7 && words > 1 && this.#text.charAt(at) === text.charAt(i + 1))
        this.#step(i + 1, j, COST.slip, SLIP | SLIPPED, 0)
      return
    }
    const isLetter = kindAt(this.#text, at) === LETTER
    const isLast = starts[i + 1] === 1
    if (isLetter && this.#text.charAt(at) !== text.charAt(i)) {
      if (!isLast || !isEdge(this.#text, at + 1)) this.#step(i + 1, j + 1, COST.slip, SLIP | SLIPPED, 0)
      this.#step(i, j + 1, COST.slip, SLIP | SLIPPED, 0)
    }
    if (!isLast) this.#step(i + 1, j, COST.slip, SLIP | SLIPPED, 0)
  }

  /** `5000` for five thousand, `5k` for 5000. */
  #overNumber(i: number, j: number): void {
    const { text, starts } = this.#wanted
    const at = this.#low + j
    if (!isEdge(this.#text, at)) return
    const wanted = wantedNumber(this.#wanted, i)
    const read = wanted && numberAt(this.#text, at)
    if (!wanted || !read || read.value !== wanted.value || !starts[wanted.end]) return
    if (this.#text.slice(at, read.end) !== text.slice(i, wanted.end))
      this.#step(wanted.end, read.end - this.#low, 0, NUMBER, 0)
  }

  /** From within a word of the phrase to its end, where the text goes on as another form of the word. */
  #inflect(i: number, j: number): void {
    const { text, starts, words } = this.#wanted
    const at = this.#low + j
    let begin = i - 1
    while (starts[begin] !== 1) begin--
    let stop = i
    while (starts[stop] !== 1) stop++
    if (kindAt(text, i - 1) !== LETTER || stop - i > 4) return
    const isWithin = kindAt(this.#text, at) === LETTER && kindAt(this.#text, at - 1) === LETTER
    const end = isWithin ? wordEnd(this.#text, at) : at
    if (kindAt(this.#text, at - 1) !== LETTER || end - at > 5 || (end === at && stop === i)) return
    const [stem, wanted, read] = [text.slice(begin, i), text.slice(i, stop), this.#text.slice(at, end)]
    if (isInflection(stem, wanted, read, words === 1)) this.#step(stop, end - this.#low, COST.form, INFLECTED, 0)
  }

  /** Reaches a cell from the one being left, if that is cheaper. `more` adds letters read as they are, and 256 a gap within a word. */
  #step(i: number, j: number, cost: number, how: number, more: number): void {
    if (j >= this.#width || i > this.#wanted.text.length) return
    const from = this.#at
    const to = i * this.#width + j
    const total = (this.#cost[from] ?? 0) + cost
    if (total > this.#budget) return
    this.#open(i, j)
    if (total >= (this.#cost[to] ?? 0)) return
    this.#cost[to] = total
    this.#from[to] = this.#from[from] ?? 0
    const all = (this.#how[from] ?? 0) | how
    this.#how[to] = this.#wanted.starts[i] === 1 ? all & ~SLIPPED : all
    this.#exact[to] = (this.#exact[from] ?? 0) + (more & 255)
    this.#gaps[to] = Math.min(255, (this.#gaps[from] ?? 0) + (more >>> 8))
  }

  #best(size: number, through: number): Alignment | undefined {
    let best: Alignment | undefined
    for (let j = this.#first[size] ?? 0; j <= (this.#last[size] ?? 0); j++) {
      const at = size * this.#width + j
      const cost = this.#cost[at] ?? NO
      const start = this.#low + (this.#from[at] ?? 0)
      if (cost === NO || start > through || this.#low + j <= through) continue
      if ((best && cost >= best.cost) || !this.#isSound(at, this.#low + j)) continue
      best = { start, end: this.#low + j, how: this.#how[at] ?? 0, cost }
    }
    return best
  }

  #isSound(at: number, end: number): boolean {
    const { text, isLone } = this.#wanted
    const how = this.#how[at] ?? 0
    const size = text.length
    if (!isLone && !isEdge(this.#text, end)) return false
    if (how & (LEET | MASK) && (this.#exact[at] ?? 0) * 4 < size && !isLone) return false
    // Spaces alone cut a word in odd places only where they stand between most letters, or where the rest is beyond doubt.
    if (how & SPACED && !(how & BROKEN) && !isLone && (this.#gaps[at] ?? 0) * 3 < size)
      return size >= 8 && (this.#cost[at] ?? 0) === 0
    return true
  }
}

const numbers = new WeakMap<Wanted, Map<number, { readonly value: number; readonly end: number } | undefined>>()

/** The number a phrase has at a word's beginning. Words of a phrase stand without gaps, so it is read with one between them. */
function wantedNumber(wanted: Wanted, i: number): { readonly value: number; readonly end: number } | undefined {
  let known = numbers.get(wanted)
  if (!known) {
    known = new Map()
    numbers.set(wanted, known)
  }
  if (!known.has(i)) known.set(i, readWanted(wanted, i))
  return known.get(i)
}

function readWanted(
  { text, starts }: Wanted,
  from: number,
): { readonly value: number; readonly end: number } | undefined {
  let spread = ''
  const at: number[] = []
  for (let i = from; i < text.length; i++) {
    if (i > from && starts[i] === 1) {
      spread += ' '
      at.push(i)
    }
    spread += text.charAt(i)
    at.push(i)
  }
  at.push(text.length)
  const read = numberAt(spread, 0)
  return read && { value: read.value, end: at[read.end] ?? text.length }
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 97 && unit <= 122
}
