import type { Folded } from '../../fold/units.ts'
import type { Vocabulary } from '../book/vocabulary.ts'
import type { UnitKind } from '../source/directives.ts'
import { SLOTS } from '../source/syntax.ts'
import { wordOf } from '../source/words.ts'
import { addEdge, type Lattice } from './lattice.ts'
import { END, HANDLE, isQuestion, MONEY, MORE, NUMBER, PHONE, SHARE, type Tokens, URL, WORD } from './tokens.ts'

const slot = (name: string): number => SLOTS.indexOf(name)
const [NUMBERS, MONIES, PERCENT, DURATION, WEIGHT, LENGTH, YEAR, AGE, TIMES] = [
  'number',
  'money',
  'percent',
  'duration',
  'weight',
  'length',
  'year',
  'age',
  'times',
].map(slot) as [number, number, number, number, number, number, number, number, number]
const MEASURES = [
  ['duration', DURATION],
  ['weight', WEIGHT],
  ['length', LENGTH],
] as const
const YEAR_OF_DAYS = 365

interface Source {
  readonly folded: Folded
  readonly original: string
}

/** Finds what begins at each token besides words: numbers with their units, money either way round, and the kind of the token itself. */
export function readSlots(lattice: Lattice, vocabulary: Vocabulary, source: Source): void {
  const { tokens, slots } = lattice
  slots.count = 0
  const reader = new SlotReader(lattice, vocabulary, source)
  for (let i = 0; i < tokens.count; i++) {
    slots.from[i] = slots.count
    reader.token(i)
  }
  slots.from[tokens.count] = slots.count
}

interface Amount {
  readonly to: number
  readonly value: number
}

class SlotReader {
  readonly #lattice: Lattice
  readonly #tokens: Tokens
  readonly #vocabulary: Vocabulary
  readonly #source: Source

  constructor(lattice: Lattice, vocabulary: Vocabulary, source: Source) {
    this.#lattice = lattice
    this.#tokens = lattice.tokens
    this.#vocabulary = vocabulary
    this.#source = source
  }

  token(i: number): void {
    const tokens = this.#tokens
    switch (tokens.kind[i]) {
      case NUMBER:
        this.#number(i, tokens.value[i] ?? 0, i + 1)
        return
      case MONEY:
        this.#money(i, i + 1)
        return
      case SHARE:
        if (tokens.kind[i + 1] === NUMBER && i + 1 < tokens.count) this.#add(PERCENT, i + 2, tokens.value[i + 1] ?? 0)
        return
      case URL:
        this.#add(slot('url'), i + 1)
        return
      case PHONE:
        this.#add(slot('phone'), i + 1)
        return
      case HANDLE:
        this.#add(slot('handle'), i + 1)
        return
      case END:
        if (isQuestion(this.#source.folded.text, tokens, i)) this.#add(slot('q'), i + 1)
        return
      default:
        this.#word(i)
    }
  }

  #add(id: number, to: number, value = 1): void {
    addEdge(this.#lattice.slots, id, to, value)
  }

  /** The unit that begins at token `i`, and where it ends; the longest where several do. */
  #unit(i: number, kind: UnitKind): Amount | undefined {
    const { words } = this.#lattice
    const { units, uses } = this.#vocabulary
    let best: Amount | undefined
    if (i >= this.#tokens.count || this.#lattice.unit[i] === 0) return best
    for (let at = words.from[i] ?? 0; at < (words.from[i + 1] ?? 0); at++) {
      const use = uses[(words.id[at] ?? 0) - units]
      if (use?.kind !== kind) continue
      let to = words.to[at] ?? 0
      if (use.rest.length > 0 && !use.rest.every((word) => this.#textOf(to++) === word)) continue
      if (!best || to > best.to) best = { to, value: use.value }
    }
    return best
  }

  #isNumber(i: number): boolean {
    return i < this.#tokens.count && this.#tokens.kind[i] === NUMBER
  }

  #textOf(i: number): string {
    return i < this.#tokens.count
      ? wordOf(this.#source.folded.text, this.#tokens.start[i] ?? 0, this.#tokens.end[i] ?? 0)
      : ''
  }

  #word(i: number): void {
    const tokens = this.#tokens
    if (this.#lattice.unit[i] === 1 && this.#unitWord(i)) {
      this.#letters(i)
      return
    }
    // US$ 50, R$ 100, Rp.
    if (tokens.kind[i + 1] === MONEY && !tokens.spaced[i + 1] && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 3)
      this.#money(i, i + 2)
    this.#letters(i)
  }

  /** True where the word is a currency before its number. */
  #unitWord(i: number): boolean {
    if (this.#unit(i, 'you')) this.#add(slot('you'), i + 1)
    const figure = this.#unit(i, 'number')
    if (figure) this.#number(i, figure.value, figure.to)
    const share = this.#unit(i, 'percent')
    if (share && this.#isNumber(share.to)) this.#add(PERCENT, share.to + 1, this.#tokens.value[share.to] ?? 0)
    const currency = this.#unit(i, 'currency')
    if (currency) this.#money(i, currency.to)
    return currency !== undefined
  }

  #letters(i: number): void {
    if (this.#tokens.kind[i] !== WORD) return
    const { folded, original } = this.#source
    const [start, end] = [this.#tokens.start[i] ?? 0, this.#tokens.end[i] ?? 0]
    const from = folded.start[start] ?? 0
    const first = original.charCodeAt(from)
    // Most words begin with a small Latin letter and are ASCII: nothing to see.
    if (
      first >= 97 &&
      first <= 122 &&
      (folded.end[end - 1] ?? 0) - from === end - start &&
      isAscii(original, from, end - start)
    )
      return
    const written = original.slice(from, folded.end[end - 1])
    if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
      this.#add(slot('caps'), i + 1)
    if (
      /[^\0-\x7f]/.test(written) &&
      /\p{Script=Latin}/u.test(written) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written)
    )
      this.#add(slot('mixed'), i + 1)
  }

  /** A currency before its number. */
  #money(i: number, next: number): void {
    const tokens = this.#tokens
    if (next >= tokens.count || tokens.kind[next] !== NUMBER) return
    const { to, value } = this.#amount(tokens.value[next] ?? 0, next + 1)
    const factor = tokens.kind[i] === MONEY ? 1 : (this.#unit(i, 'currency')?.value ?? 1)
    this.#add(MONIES, to, value * factor)
  }

  /** A number with what multiplies it: `10k`, `5 juta`, `1,5 млн`, `3,000+`. */
  #amount(value: number, to: number): Amount {
    const tokens = this.#tokens
    let [end, total] = [to, value]
    for (let round = 0; round < 2; round++) {
      const factor = this.#unit(end, 'multiplier')
      if (!factor) break
      total *= factor.value
      end = factor.to
    }
    if (end < tokens.count && tokens.kind[end] === MORE) end++
    return { to: end, value: total }
  }

  #number(i: number, own: number, next: number): void {
    const tokens = this.#tokens
    this.#add(NUMBERS, next, own)
    let { to, value } = this.#amount(own, next)
    if (to > next) this.#add(NUMBERS, to, value)
    const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)
    if (tokens.kind[i] === NUMBER && length === 4 && own >= 1800 && own < 2100) this.#add(YEAR, next, own)
    // The second of two joined numbers carries the unit: `1-2 hours`.
    if (to < tokens.count && tokens.kind[to] === NUMBER && !tokens.spaced[to] && (tokens.value[to] ?? 0) >= value)
      ({ to, value } = this.#amount(tokens.value[to] ?? 0, to + 1))
    if (to < tokens.count) this.#measured(i, to, value)
    // `thousands of dollars`, `3 millones de pesos`
    const link = this.#unit(to, 'link')
    if (link) this.#measured(i, link.to, value)
  }

  #measured(i: number, at: number, value: number): void {
    const tokens = this.#tokens
    const isAfterCurrency = i > 0 && tokens.kind[i - 1] === MONEY
    if (tokens.kind[at] === MONEY && at < tokens.count && !isAfterCurrency) this.#add(MONIES, at + 1, value)
    if (tokens.kind[at] === SHARE && at < tokens.count) this.#add(PERCENT, at + 1, value)
    const share = this.#unit(at, 'percent')
    if (share) this.#add(PERCENT, share.to, value * share.value)
    if (/^[xх×]$/.test(this.#textOf(at)) && !tokens.spaced[at]) this.#add(TIMES, at + 1, value)
    if (isAfterCurrency) return
    const currency = this.#unit(at, 'currency')
    if (currency) this.#add(MONIES, currency.to, value * currency.value)
    for (const [kind, id] of MEASURES) {
      const unit = this.#unit(at, kind)
      if (!unit) continue
      this.#add(id, unit.to, value * unit.value)
      if (kind === 'duration' && unit.value === YEAR_OF_DAYS) this.#add(AGE, unit.to, value)
    }
  }
}

function isAscii(text: string, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
