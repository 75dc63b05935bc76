import { fold } from '../fold/fold.ts'
import { type Folded, isUnmoved } from '../fold/units.ts'
import { Aligner, type Alignment } from './align.ts'
import { ClueReader, WHOLE } from './clues.ts'
import { type Coarse, CoarseScan, coarseOf, coarseWord } from './coarse.ts'
import type { PhraseSet } from './file.ts'
import type { PhraseHit } from './hits.ts'
import { BROKEN, DISGUISE, GLUED, LEET, MASK, SPACED, STRETCH } from './how.ts'
import { isWordKind, kindAt } from './kinds.ts'
import { crossesSentence, isOrdinary, isPlain } from './looks.ts'
import { coarseCuts, SHORTEST_HIDDEN, wordsOf } from './parts.ts'
import { reversedReading } from './reversed.ts'
import { PlainScan } from './scan.ts'
import { halvesOf, hasMost, isAmid } from './support.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** Units around a suspicious place that are read again. */
const AROUND = 64
const VISIBLE = LEET | MASK | STRETCH | SPACED | BROKEN | GLUED

/** One table for all readers: nothing is kept in it between two phrases. */
let shared: Aligner | undefined

interface Doc {
  readonly original: string
  readonly folded: Folded
  readonly isReversed: boolean
}

interface CoarseText {
  readonly whole: string
  readonly length: number
  readonly starts: readonly number[]
}

/** Reads texts for the phrases of one set: plainly first, and again where the text gives a reason. */
export class PhraseReader {
  readonly #set: PhraseSet
  #aligner: Aligner | undefined
  readonly #plain: PlainScan
  readonly #coarse: CoarseScan
  readonly #wanted: (Wanted | undefined)[] = []
  readonly #clues: ClueReader
  readonly #halves: (readonly string[] | undefined)[] = []
  readonly #wholes: (CoarseText | undefined)[] = []
  #hits: PhraseHit[] = []
  /** Per text of the set: ends of the plain places, ascending, each after its start. */
  readonly #whole = new Map<number, number[]>()
  /** Per text of the set: where the last closer look ended. */
  readonly #looked = new Map<number, number>()

  constructor(set: PhraseSet, aligner?: Aligner) {
    this.#set = set
    this.#aligner = aligner
    this.#clues = new ClueReader(set.clues)
    this.#plain = new PlainScan(set.plain)
    this.#coarse = new CoarseScan(set.coarse)
  }

  read(text: string): PhraseHit[] {
    this.#hits = []
    if (this.#plain.read(text, false)) {
      if (this.#plain.found.length > 0 || this.#plain.flagCount > 0) this.#readOn(text)
      return this.#hits
    }
    const folded = fold(text)
    this.#readFolded({ original: text, folded, isReversed: false })
    const reversed = reversedReading(text)
    if (reversed) this.#readFolded({ original: text, folded: reversed, isReversed: true })
    return this.#hits
  }

  #readFolded(doc: Doc): void {
    this.#plain.read(doc.folded.text, true)
    this.#followParts()
    this.#look(doc)
  }

  /** What was read from the original without folding: whole phrases and parts without a clue need no folding either. */
  #readOn(text: string): void {
    const { found, flags, flagCount, hasHidden } = this.#plain
    // Hidden characters would part the letters that clues are made of.
    if (hasHidden) {
      this.#readFolded({ original: text, folded: fold(text), isReversed: false })
      return
    }
    const hasWhole = this.#followParts()
    const clues = this.#clues.found
    if (flagCount === 0 && clues.length === 0) {
      if (!hasWhole) return
      for (let i = 0; i < found.length; i += 2)
        if (((found[i] ?? 0) & 7) === WHOLE) this.#plainHit(text, (found[i] ?? 0) >> 3, found[i + 1] ?? 0)
      return
    }
    const folded = fold(text)
    if (!isUnmoved(folded)) {
      for (let i = 1; i < found.length; i += 2) found[i] = foldedEnd(folded, found[i] ?? 0)
      for (let i = 1; i < clues.length; i += 2) clues[i] = foldedEnd(folded, clues[i] ?? 0)
      for (let i = 0; i < Math.min(flagCount, flags.length); i++) flags[i] = foldedEnd(folded, flags[i] ?? 0)
    }
    this.#look({ original: text, folded, isReversed: false })
  }

  /** Looks beside the parts that were found for more of their phrases; true where whole phrases were found too. */
  #followParts(): boolean {
    const { found } = this.#plain
    let hasWhole = false
    this.#clues.restart(this.#plain.text.length)
    for (let i = 0; i < found.length; i += 2) {
      const [value = 0, end = 0] = [found[i], found[i + 1]]
      if ((value & 7) === WHOLE) hasWhole = true
      else this.#clues.follow(this.#plain, value & 7, value >> 3, end, this.#set.lengths[value >> 3] ?? 0)
    }
    return hasWhole
  }

  #wantedOf(id: number): Wanted {
    const known = this.#wanted[id] ?? wantedOf(this.#set.texts[id] ?? '')
    this.#wanted[id] = known
    return known
  }

  #coarseOf(id: number): CoarseText {
    const known = this.#wholes[id]
    if (known) return known
    const whole = coarseWord(this.#wantedOf(id).text)
    const made = { whole, ...coarseCuts(whole.length) }
    this.#wholes[id] = made
    return made
  }

  #plainHit(text: string, id: number, end: number): void {
    if (!this.#isText(id)) return
    const start = startOf(text, end, this.#wantedOf(id).text.length)
    const slice = text.slice(start, end)
    const disguised = !isPlain(slice, this.#set.texts[id] ?? '')
    if (!crossesSentence(slice)) this.#add(id, { start, end }, disguised)
  }

  #add(id: number, span: { readonly start: number; readonly end: number }, disguised: boolean): void {
    const phrase = this.#set.phraseOf[id] ?? 0
    this.#hits.push({ phrase, ...span, disguised, readsAs: this.#set.texts[phrase] ?? '' })
  }

  #look(doc: Doc): void {
    const { found, flags, flagCount } = this.#plain
    const { text } = doc.folded
    this.#looked.clear()
    this.#whole.clear()
    for (let i = 0; i < found.length; i += 2) {
      const value = found[i] ?? 0
      if ((value & 7) === WHOLE) this.#wholeHit(doc, value >> 3, found[i + 1] ?? 0)
    }
    const clues = this.#clues.found
    for (let i = 0; i < clues.length; i += 2) this.#beside(doc, clues[i] ?? 0, clues[i + 1] ?? 0)
    if (flagCount === 0) return
    const places = flagCount > flags.length ? undefined : flags.subarray(0, flagCount)
    for (const [from, to] of windows(text.length, places)) {
      const coarse = coarseOf(text, from, to)
      this.#coarse.read(coarse.text, (value, end) => this.#amid(doc, coarse, value, end))
    }
  }

  /** A part was read in coarse text: the rest of the phrase may be around it. */
  #amid(doc: Doc, { text, at }: Coarse, value: number, end: number): void {
    const id = value >> 2
    const place = at[end - 1] ?? 0
    if (!this.#isText(id) || this.#isTold(id, place)) return
    const { whole, length, starts } = this.#coarseOf(id)
    if (isAmid(text, end, whole, (starts[value & 3] ?? 0) + length, length)) this.#closer(doc, id, place, 3)
  }

  #wholeHit(doc: Doc, id: number, end: number): void {
    if (!this.#isText(id)) return
    const wanted = this.#wantedOf(id)
    const start = startOf(doc.folded.text, end, wanted.text.length)
    const span = spanOf(doc.folded, start, end)
    const slice = doc.original.slice(span.start, span.end)
    const disguised = doc.isReversed || !isPlain(slice, this.#set.texts[id] ?? '')
    const isTooShort = disguised && wanted.text.length < 3 && !wanted.isLone
    if (isTooShort || (!disguised && crossesSentence(slice))) return
    const known = this.#whole.get(id)
    if (known) known.push(start, end)
    else this.#whole.set(id, [start, end])
    this.#add(id, span, disguised)
  }

  /** More of a phrase stands beside a part of it: worth a closer look, if the rest is around and nothing was told of the place yet. */
  #beside(doc: Doc, id: number, end: number): void {
    if (!this.#isText(id) || this.#isTold(id, end - 1)) return
    const wanted = this.#wantedOf(id)
    const halves = this.#halves[id] ?? halvesOf(wanted, wordsOf(wanted))
    this.#halves[id] = halves
    if (hasMost(doc.folded.text, end, wanted.text.length, halves)) this.#closer(doc, id, end - 1, 1)
  }

  /** Numbers in tampered bytes may be anything. */
  #isText(id: number): boolean {
    return id < this.#set.texts.length
  }

  /** Looked at already, or within a place that was read plainly. */
  #isTold(id: number, at: number): boolean {
    if (this.#looked.size > 0 && at < (this.#looked.get(id) ?? -1)) return true
    if (this.#whole.size === 0) return false
    const spans = this.#whole.get(id)
    if (!spans) return false
    let [low, high] = [0, spans.length >> 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle * 2 + 1] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return (spans[low * 2] ?? Infinity) <= at
  }

  #closer(doc: Doc, id: number, at: number, spread: number): void {
    if (this.#isTold(id, at)) return
    const wanted = this.#wantedOf(id)
    const size = wanted.text.length
    const { text } = doc.folded
    const window = {
      from: Math.max(0, at - size * spread - 28),
      to: Math.min(text.length, at + size * spread + 28),
      through: at,
    }
    this.#aligner ??= sharedAligner()
    const best = this.#aligner.find(text, wanted, window, this.#set.slips)
    this.#looked.set(id, best ? Math.max(at + 1, best.end) : at + 1)
    if (best) this.#aligned(doc, id, best)
  }

  #aligned(doc: Doc, id: number, { start, end, how }: Alignment): void {
    const span = spanOf(doc.folded, start, end)
    const slice = doc.original.slice(span.start, span.end)
    const wanted = this.#wantedOf(id)
    if (!(how & VISIBLE) && !doc.isReversed && crossesSentence(slice)) return
    if (wanted.text.length < SHORTEST_HIDDEN && !wanted.isLone) return
    const disguised =
      doc.isReversed ||
      (how & DISGUISE) !== 0 ||
      !(how === 0 ? isPlain(slice, this.#set.texts[id] ?? '') : isOrdinary(slice))
    this.#add(id, span, disguised)
  }
}

function sharedAligner(): Aligner {
  shared ??= new Aligner()
  return shared
}

/** Where a phrase of so many letters that ends at `end` begins: what stands between letters does not count. */
function startOf(text: string, end: number, letters: number): number {
  let at = end
  for (let left = letters; left > 0 && at > 0; ) {
    at--
    if (!isWordKind(kindAt(text, at))) continue
    left--
  }
  return at
}

function spanOf(folded: Folded, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = folded.start[from] ?? 0
  let end = folded.end[from] ?? 0
  for (let i = from; i < to; i++) {
    start = Math.min(start, folded.start[i] ?? start)
    end = Math.max(end, folded.end[i] ?? end)
  }
  return { start, end }
}

/** The first unit of folded text that begins at or after `end` of the original. */
function foldedEnd({ start }: Folded, end: number): number {
  let [low, high] = [0, start.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < end) low = middle + 1
    else high = middle
  }
  return low
}

function windows(length: number, places: Int32Array | undefined): readonly (readonly [number, number])[] {
  if (!places) return [[0, length]]
  const out: [number, number][] = []
  for (const place of places) {
    const [from, to] = [Math.max(0, place - AROUND), Math.min(length, place + AROUND)]
    const last = out.at(-1)
    if (last && from <= last[1]) last[1] = to
    else out.push([from, to])
  }
  return out
}
