import { standsFor } from './coarse.ts'
import { isInflection } from './endings.ts'
import { BROKEN, FILLER, GLUED, INFLECTED, LEET, MASK, NUMBER, SLIP, SLIPPED, SPACED, STRETCH } from './how.ts'
import { DIGIT, isEdge, kindAt, LETTER, LONE, SIGN, SPACE } from './kinds.ts'
import { isPercent, mayStandBetween, numberAt, wordEnd } from './numbers.ts'
import { shortestAround, type Wanted } from './wanted.ts'
import { wantedNumber } from './wanted-number.ts'
import { Ways } from './ways.ts'

export interface Alignment {
  /** Units of the folded text. */
  readonly start: number
  readonly end: number
  readonly how: number
  readonly cost: number
}

const COST = { slip: 4, doubled: 2, filler: 3, mask: 2, form: 1, lookalike: 1 }
export const ARTICLE = 'ال'

/**
 * Finds one phrase in a window of the text, however it is written there: the cheapest way from its first letter to its last through a
 * table of letters and units. Every letter costs what it took to read it; beyond a budget that grows with the phrase nothing is found.
 */
export class Aligner {
  /** Cells visited so far, for tests of linearity. */
  cells = 0
  readonly #ways = new Ways()
  #text = ''
  #low = 0
  #slips = true
  /** Shortest phrase without spaces in which a word may stand. */
  #around = 0
  #wanted: Wanted = { text: '', starts: new Uint8Array(1), lengths: new Uint8Array(0), words: 0, isLone: false }

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
    this.#slips = slips
    this.#around = wanted.isLone ? shortestAround(wanted.text) : 0
    const ways = this.#ways
    ways.restart(wanted, window.to - window.from + 1, size < 10 ? 4 : size < 14 ? 6 : 8)
    const last = ways.width - 1
    const first = Math.min(last, window.through - window.from + 1)
    for (let j = 0; j < first; j++) if (this.#mayBegin(j)) ways.seed(j)
    for (let i = 0; i < size && i <= ways.reached; i++)
      // A row grows to the right while it is left.
      for (let j = ways.first[i] ?? 0; j <= (ways.last[i] ?? 0); j++) if (ways.turn(i, j)) this.#leave(i, j)
    if (ways.reached < size) return undefined
    for (let j = ways.first[size] ?? 0; j <= (ways.last[size] ?? 0) && j < last; j++) {
      if (!ways.turn(size, j) || isEdge(text, this.#low + j)) continue
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

  /** All steps from the cell of letter `i` and unit `j`. */
  #leave(i: number, j: number): void {
    this.cells++
    const at = this.#low + j
    const isBreak = i > 0 && this.#wanted.starts[i] === 1
    if (j + 1 >= this.#ways.width) return
    const kind = kindAt(this.#text, at)
    if (kind < LETTER) this.#overSign(i, j, kind, isBreak)
    else {
      this.#overLetter(i, j, isBreak)
      if (isBreak && isEdge(this.#text, at)) this.#overFiller(i, j)
      if (this.#slips) this.#slip(i, j)
    }
    if (this.#wanted.starts[i] === 1) {
      this.#overNumber(i, j)
      if (this.#isArticle(at, i)) this.#ways.step(i, j + ARTICLE.length, COST.form, INFLECTED, 0)
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
      this.#ways.step(i, j + width, 0, isBreak ? 0 : kind === SPACE ? SPACED : BROKEN, isBreak || !isFirst ? 0 : 256)
    }
    if (standsFor(this.#text.charAt(at), text.charAt(i))) this.#ways.step(i + 1, j + 1, 0, LEET, 0)
    const isMaskable = kind !== SPACE && kindAt(text, i) === LETTER && this.#wanted.lengths[i] !== 1
    // A full stop behind a word is no mask of a last letter; a star may be.
    const isSure = kindAt(this.#text, at + width) >= LETTER || (kind === SIGN && !this.#wanted.starts[i])
    if (isMaskable && isSure && i > 0) this.#ways.step(i + 1, j + width, COST.mask, MASK, 0)
  }

  #overLetter(i: number, j: number, isBreak: boolean): void {
    const { text } = this.#wanted
    const at = this.#low + j
    const [unit, want] = [this.#text.charAt(at), text.charAt(i)]
    const isWithin = isBreak && kindAt(this.#text, at - 1) >= LETTER && !isEdge(this.#text, at)
    const glued = isWithin && !this.#text.startsWith(ARTICLE, at - ARTICLE.length) ? GLUED : 0
    if (unit === want) this.#ways.step(i + 1, j + 1, 0, glued, 1)
    else if (standsFor(unit, want))
      this.#ways.step(i + 1, j + 1, kindAt(this.#text, at) === DIGIT ? 0 : COST.lookalike, LEET | glued, 0)
    else if (this.#isForeign(at, i)) this.#ways.step(i + 1, j + 1, COST.mask, MASK | glued, 0)
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
    if (isRun || (this.#slips && text.length >= 8)) this.#ways.step(i, j + 1, isRun ? 0 : COST.doubled, STRETCH, 0)
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
    if (this.#ways.how() & FILLER || kindAt(this.#text, at) !== LETTER) return
    const end = wordEnd(this.#text, at)
    const isPercentSign = kindAt(this.#wanted.text, i - 1) === DIGIT && isPercent(this.#text.slice(at, end))
    if (isPercentSign) this.#ways.step(i, end - this.#low, 0, NUMBER, 0)
    else if (mayStandBetween(this.#text, at, end)) this.#ways.step(i, end - this.#low, COST.filler, FILLER, 0)
  }

  #slip(i: number, j: number): void {
    const { text, lengths, starts, words } = this.#wanted
    const at = this.#low + j
    const size = text.length
    if (kindAt(text, i) === LONE) {
      if (size < this.#around || i < 2 || i > size - 2 || this.#ways.how() & FILLER) return
      for (let n = 1; n <= (this.#around < 5 ? 1 : 4) && kindAt(this.#text, at + n - 1) === LONE; n++)
        this.#ways.step(i, j + n, COST.filler, FILLER, 0)
      return
    }
    const length = lengths[i] ?? 0
    if (this.#ways.how() & SLIPPED || kindAt(text, i) !== LETTER) return
    if (!(length >= 5 || (length === 4 && words >= 3 && size >= 10))) return
    if (this.#isSwapped(at, i)) this.#ways.step(i + 2, j + 2, COST.slip, SLIP | SLIPPED, 0)
    if (starts[i] === 1) {
      if (length >= 7 && words > 1 && this.#text.charAt(at) === text.charAt(i + 1))
        this.#ways.step(i + 1, j, COST.slip, SLIP | SLIPPED, 0)
      return
    }
    const isLetter = kindAt(this.#text, at) === LETTER
    const isLast = starts[i + 1] === 1
    if (isLetter && this.#text.charAt(at) !== text.charAt(i)) {
      if (!isLast || !isEdge(this.#text, at + 1)) this.#ways.step(i + 1, j + 1, COST.slip, SLIP | SLIPPED, 0)
      this.#ways.step(i, j + 1, COST.slip, SLIP | SLIPPED, 0)
    }
    if (!isLast) this.#ways.step(i + 1, j, COST.slip, SLIP | SLIPPED, 0)
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
      this.#ways.step(wanted.end, read.end - this.#low, 0, NUMBER, 0)
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
    if (isInflection(stem, wanted, read, words === 1)) this.#ways.step(stop, end - this.#low, COST.form, INFLECTED, 0)
  }

  #best(size: number, through: number): Alignment | undefined {
    const ways = this.#ways
    let best: Alignment | undefined
    for (let j = ways.first[size] ?? 0; j <= (ways.last[size] ?? 0); j++) {
      if (!ways.turn(size, j)) continue
      const [start, end] = [this.#low + ways.from(), this.#low + j]
      if (start > through || end <= through || (best && ways.cost() >= best.cost) || !this.#isSound(end)) continue
      best = { start, end, how: ways.how(), cost: ways.cost() }
    }
    return best
  }

  /** Of the way turned to: it ends where a word does, and enough of it is sure. */
  #isSound(end: number): boolean {
    const { text, isLone } = this.#wanted
    const how = this.#ways.how()
    const size = text.length
    if (!isLone && !isEdge(this.#text, end)) return false
    if (how & (LEET | MASK) && this.#ways.exact() * 4 < size && !isLone) return false
    // Spaces alone cut a word in odd places only where they stand between most letters, or where the rest is beyond doubt.
    if (how & SPACED && !(how & BROKEN) && !isLone && this.#ways.gaps() * 3 < size)
      return size >= 8 && this.#ways.cost() === 0
    return true
  }
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 97 && unit <= 122
}
