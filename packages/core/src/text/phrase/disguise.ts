import { foldAll } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
import { listIn, takeFrom } from '../lists.ts'
import { coarseWord, standsFor } from './coarse.ts'
import { DIGIT, isWordKind, kindAt, LETTER, LONE, SIGN, SPACE } from './kinds.ts'

export interface DisguisedWord {
  /** UTF-16 units of the folded text. */
  readonly start: number
  readonly end: number
  /** As given to the reader. */
  readonly word: string
}

/** Finds single words that are written so that a machine would not read them. For readers of claims; phrases have `loadPhrases`. */
export interface DisguiseReader {
  /**
   * Words with signs for letters, stretched, spaced out, with signs between or over their letters. Neither plain words nor slips, and no
   * word twice at one place. Ordered by start; linear in the text.
   */
  find(folded: Folded): readonly DisguisedWord[]
}

/** Shorter words could be anything once signs are letters. */
const SHORTEST = 4
const LONGEST = 40
/** Pieces of one word: single letters, mostly. */
const MOST_PIECES = 28
const MASKS = '*#_•●'
const EDGES = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 2],
] as const

interface Piece {
  readonly start: number
  readonly end: number
}

/** Words by their number, each with the forms it is looked for in; these begin with the same letter. */
export interface Words {
  readonly words: readonly string[]
  formsOf(i: number): readonly string[]
}

/** Words are asked for when the first suspicious text comes, so a reader costs nothing until then. */
export function createDisguiseReader(words: readonly string[] | (() => Words)): DisguiseReader {
  let book: Book | undefined
  return {
    find({ text }) {
      const out: DisguisedWord[] = []
      for (const chain of chainsOf(text)) {
        book ??= new Book(typeof words === 'function' ? words() : { words, formsOf: (i) => [words[i] ?? ''] })
        readChain(text, chain, book, out)
      }
      return out
    },
  }
}

interface Form {
  readonly word: string
  readonly folded: string
  /** In the order of the words. */
  readonly rank: number
}

/** Words by their coarse spelling; those that begin alike are taken in when one of them is asked for. */
class Book {
  readonly #source: Words
  /** One or two coarse first letters → numbers of words. */
  readonly #sleeping = new Map<string, number[]>()
  readonly #byCoarse = new Map<string, Form[]>()
  readonly #known = new Set<string>()
  /** Per length, the forms of it; made when the first mask comes. */
  #byLength: Map<number, Form[]> | undefined

  constructor(source: Words) {
    this.#source = source
    foldAll(source.words).forEach((folded, i) => {
      // Forms of a short word may differ after its first letter.
      listIn(
        this.#sleeping,
        coarseWord(folded.slice(0, folded.length > 2 ? 2 : 1)) || coarseWord(folded).charAt(0),
      ).push(i)
    })
  }

  /** Forms of a coarse spelling, the last one first. */
  spelt(coarse: string): readonly Form[] {
    this.#wakeFor(coarse)
    return this.#byCoarse.get(coarse) ?? []
  }
  has(folded: string): boolean {
    this.#wakeFor(coarseWord(folded))
    return this.#known.has(folded)
  }
  ofLength(length: number): readonly Form[] {
    if (!this.#byLength) {
      for (const first of [...this.#sleeping.keys()]) this.#wake(first)
      this.#byLength = new Map()
      for (const form of [...this.#byCoarse.values()].flat().sort((a, b) => a.rank - b.rank))
        listIn(this.#byLength, form.folded.length).push(form)
    }
    return this.#byLength.get(length) ?? []
  }

  #wakeFor(coarse: string): void {
    for (const length of [1, 2]) this.#wake(coarse.slice(0, length))
  }
  #wake(first: string): void {
    const forms = new Map<string, number>()
    for (const i of takeFrom(this.#sleeping, first))
      this.#source.formsOf(i).forEach((form, k) => {
        if (!forms.has(form)) forms.set(form, i + k / 64)
      })
    const folded = foldAll([...forms.keys()])
    let i = 0
    for (const [word, rank] of forms) this.#add({ word, folded: folded[i++] ?? '', rank })
  }

  #add(form: Form): void {
    this.#known.add(form.folded)
    if (form.folded.length < SHORTEST || form.folded.length > LONGEST) return
    listIn(this.#byCoarse, coarseWord(form.folded)).unshift(form)
  }
}

/** Stretches of pieces that may belong together, where something about them is odd. */
function chainsOf(text: string): readonly (readonly Piece[])[] {
  const out: Piece[][] = []
  let chain: Piece[] = []
  let isOdd = false
  let [start, same] = [-1, 0]
  const close = (): void => {
    if (isOdd) out.push(chain)
    chain = []
    isOdd = false
  }
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindAt(text, i) : SPACE
    if (kind >= LETTER && kind !== LONE) {
      const before = i > 0 ? kindAt(text, i - 1) : SPACE
      if (start < 0) {
        start = i
        same = 0
        if (before === SIGN || (before !== SPACE && '!|('.includes(text.charAt(i - 1)))) isOdd = true
        continue
      }
      same = kind === LETTER && text.charCodeAt(i) === text.charCodeAt(i - 1) ? same + 1 : 0
      if (same === 2 || kind !== before) isOdd = true
      continue
    }
    if (start < 0) continue
    if (kind === SPACE && i - start > 2 && chain.length === 0 && !isOdd) {
      // A word and a space: nearly always.
      start = -1
      continue
    }
    chain.push({ start, end: i })
    start = -1
    const next = nextPiece(text, i)
    const joint = jointOf(text, chain, next)
    if (kind === SIGN && joint === 0) isOdd = true
    if (joint === 2 || (joint === 1 && chain.length >= 2 && isLoose(chain))) isOdd = true
    if (joint === 0) close()
  }
  return out
}

function nextPiece(text: string, from: number): Piece | undefined {
  let at = from
  while (at < text.length && at - from < 4 && !isWordKind(kindAt(text, at))) at++
  if (at >= text.length || !isWordKind(kindAt(text, at))) return undefined
  let end = at
  while (end < text.length && end - at < 4 && isWordKind(kindAt(text, end))) end++
  return { start: at, end }
}

/** 0: what comes next is another word; 1: single letters apart; 2: signs without a space between. */
function jointOf(text: string, chain: readonly Piece[], next: Piece | undefined): 0 | 1 | 2 {
  const last = chain.at(-1)
  if (!last || !next) return 0
  const gap = text.slice(last.end, next.start)
  const isShort = last.end - last.start <= 2 && next.end - next.start <= 2
  const isSingle = last.end - last.start === 1 && next.end - next.start === 1
  if (/\s/.test(gap)) return isSingle || (isShort && gap.trim() === '') ? 1 : /^-\n/.test(gap) ? 2 : 0
  // Words are joined by these every day; only letter by letter they hide one.
  if (gap === '-' || gap === '/' || gap === "'" || gap === '&' || gap === ':') return isShort ? 1 : 0
  return 2
}

function isLoose(chain: readonly Piece[]): boolean {
  return chain.slice(-2).every(({ start, end }) => end - start <= 2)
}

function readChain(text: string, chain: readonly Piece[], book: Book, out: DisguisedWord[]): void {
  for (let a = 0; a < chain.length; ) {
    const found = longestFrom(text, chain, a, book)
    if (found) out.push(found.hit)
    a = found ? found.next : a + 1
  }
}

/** The longest run of pieces from `a` on that reads as a word, with a sign before or behind where that makes it one. */
function longestFrom(
  text: string,
  chain: readonly Piece[],
  a: number,
  book: Book,
): { readonly hit: DisguisedWord; readonly next: number } | undefined {
  const first = chain[a]
  if (!first) return undefined
  let best: { readonly hit: DisguisedWord; readonly next: number } | undefined
  for (let b = a; b < Math.min(chain.length, a + MOST_PIECES); b++) {
    const end = chain[b]?.end ?? first.end
    if (end - first.start > LONGEST * 4) break
    // A sign may be its first letter, and one or two its last.
    for (const [before, after] of EDGES) {
      const [from, to] = [first.start - before, end + after]
      if ((before && !isSign(text, from)) || (after && !isSign(text, end)) || (after > 1 && !isSign(text, end + 1)))
        continue
      const word = wordAt(text, from, to, book)
      if (word !== undefined && !areWords(text, chain.slice(a, b + 1), book))
        best = { hit: { start: from, end: to, word }, next: b + 1 }
    }
  }
  return best
}

/** Whether the pieces are words with nothing but spaces between: where syllables stand apart, as in Vietnamese, that hides nothing. */
function areWords(text: string, pieces: readonly Piece[], book: Book): boolean {
  if (pieces.length < 2 || pieces.every(({ start, end }) => end - start === 1)) return false
  return pieces.every(({ start, end }, i) => {
    const next = pieces[i + 1]
    return book.has(text.slice(start, end)) && (!next || text.slice(end, next.start).trim() === '')
  })
}

function isSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindAt(text, at) === SIGN || '!|('.includes(text.charAt(at)))
}

function wordAt(text: string, from: number, to: number, book: Book): string | undefined {
  const written = text.slice(from, to)
  const spelt = book.spelt(coarseWord(written)).find(({ folded }) => spells(written, folded))
  if (spelt) return spelt.word
  let masked = 0
  for (const unit of written) if (MASKS.includes(unit)) masked++
  if (masked === 0 || masked * 2 > written.length || written.length < 5 || written.length > LONGEST) return undefined
  return book.ofLength(written.length).find(({ folded }) => masks(written, folded))?.word
}

/** Run by run: as it is, by a sign for it, three times or more, with signs or spaces between. At least half are letters. */
function spells(written: string, word: string): boolean {
  let [at, letters] = [0, 0]
  for (let i = 0; i < word.length; ) {
    const want = word.charAt(i)
    let need = 1
    while (word.charAt(i + need) === want) need++
    let [have, end] = [0, at]
    const next = word.charAt(i + need)
    for (let to = at; to < written.length; to++) {
      const unit = written.charAt(to)
      // In `onl1ne` the digit is the next letter, though it may stand for this one too.
      if (have >= need && unit !== want && next !== '' && standsFor(unit, next)) break
      if (unit === want || standsFor(unit, want)) {
        have++
        end = to + 1
        if (unit === want && kindAt(written, to) !== DIGIT) letters++
      } else if (isWordKind(kindAt(written, to))) break
    }
    if (have < need || (have > need && have < 3)) return false
    at = end
    i += need
  }
  while (at < written.length && !isWordKind(kindAt(written, at))) at++
  return at >= written.length && written !== word && letters * 2 >= word.length
}

function masks(written: string, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = written.charAt(i)
    if (unit !== word.charAt(i) && !MASKS.includes(unit) && !standsFor(unit, word.charAt(i))) return false
  }
  return true
}
