import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
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

/** Words are taken in when the first suspicious text comes, so a reader costs nothing until then. */
export function createDisguiseReader(words: readonly string[]): DisguiseReader {
  let book: Book | undefined
  return {
    find({ text }) {
      const out: DisguisedWord[] = []
      for (const chain of chainsOf(text)) {
        book ??= bookOf(words)
        readChain(text, chain, book, out)
      }
      return out
    },
  }
}

interface Book {
  readonly words: readonly string[]
  readonly folded: readonly string[]
  readonly known: ReadonlySet<string>
  /** Coarse spelling → the last word that has it; `before` leads to the others, -1 to none. */
  readonly byCoarse: ReadonlyMap<string, number>
  readonly before: Int32Array
  /** Per length, the words of it; made when the first mask comes. */
  byLength: Map<number, number[]> | undefined
}

function bookOf(words: readonly string[]): Book {
  // One long text folds faster than thousands of words.
  const joined = fold(words.join('\n')).text.split('\n')
  const folded = joined.length === words.length ? joined : words.map((word) => fold(word).text)
  const byCoarse = new Map<string, number>()
  const before = new Int32Array(words.length)
  folded.forEach((text, id) => {
    if (text.length < SHORTEST || text.length > LONGEST) return
    const coarse = coarseWord(text)
    before[id] = byCoarse.get(coarse) ?? -1
    byCoarse.set(coarse, id)
  })
  return { words, folded, known: new Set(folded), byCoarse, before, byLength: undefined }
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
function areWords(text: string, pieces: readonly Piece[], { known }: Book): boolean {
  if (pieces.length < 2 || pieces.every(({ start, end }) => end - start === 1)) return false
  return pieces.every(({ start, end }, i) => {
    const next = pieces[i + 1]
    return known.has(text.slice(start, end)) && (!next || text.slice(end, next.start).trim() === '')
  })
}

function isSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindAt(text, at) === SIGN || '!|('.includes(text.charAt(at)))
}

function wordAt(text: string, from: number, to: number, book: Book): string | undefined {
  const { words, folded, byCoarse, before } = book
  const written = text.slice(from, to)
  for (let id = byCoarse.get(coarseWord(written)) ?? -1; id >= 0; id = before[id] ?? -1)
    if (spells(written, folded[id] ?? '')) return words[id]
  let masked = 0
  for (const unit of written) if (MASKS.includes(unit)) masked++
  if (masked === 0 || masked * 2 > written.length || written.length < 5 || written.length > LONGEST) return undefined
  book.byLength ??= byLengthOf(folded)
  const id = book.byLength.get(written.length)?.find((one) => masks(written, folded[one] ?? ''))
  return id === undefined ? undefined : words[id]
}

function byLengthOf(folded: readonly string[]): Map<number, number[]> {
  const out = new Map<number, number[]>()
  folded.forEach(({ length }, id) => {
    const known = out.get(length)
    if (known) known.push(id)
    else out.set(length, [id])
  })
  return out
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
