import type { ClaimEvidence, ClaimHit, Lexicon } from '../../contracts/index.ts'
import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
import { createDisguiseReader, type DisguisedWord, type DisguiseReader } from '../phrase/disguise.ts'
import { type Book, loadBook, type Pattern } from './book/book.ts'
import { Alarm } from './match/awake.ts'
import { isDisguised, readable } from './match/disguised.ts'
import { evidenceOf } from './match/evidence.ts'
import { Matcher, type Span } from './match/match.ts'
import { MOST, placesOf } from './match/places.ts'
import { createLattice, fillTokenFilters, type Lattice, type Reading, readWords } from './reading/lattice.ts'
import { respellFolded } from './reading/respell.ts'
import { tokenise } from './reading/scanner.ts'
import { readSlots } from './reading/slots.ts'
import { createTokens, END, type Tokens } from './reading/tokens.ts'

export interface ClaimReading {
  readonly claims: readonly ClaimHit[]
  /** UTF-16 units of the original text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  /** False where no lexicon for the language is loaded. */
  readonly claimsRead: boolean
}

export interface ClaimReader {
  /**
   * `language` is a BCP 47 primary language, or `und`; `hints` are further ones the ad may be in, by its audience.
   * Throws `ProgramError` for a lexicon that is broken.
   */
  read(text: string, language: string, hints?: readonly string[]): ClaimReading
}

const LATIN = /\p{Script=Latin}/u
const LATIN_WORDS = /[a-z]{3,}/gi
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** A short text in Latin letters may be in any language written so; each is tried, for their offers share few words. */
function isLatin(language: string): boolean {
  return language !== 'und' && new Intl.Locale(language).maximize().script === 'Latn'
}

/** English words amid another script: offers to write, to join and to bet are often in both. */
function isMixed(text: string): boolean {
  return OTHER_SCRIPT.test(text) && (text.match(LATIN_WORDS)?.length ?? 0) >= 3
}

/** Reads claims with the lexicons given; each language is loaded when its first text comes. */
export function createClaimReader(lexicons: readonly Lexicon[]): ClaimReader {
  const loaded = new Map<string, readonly BookReader[]>()
  const readersOf = (language: string): readonly BookReader[] => {
    let readers = loaded.get(language)
    if (!readers) {
      const own = lexicons.filter((lexicon) => lexicon.language === language)
      // Two packs may bring the same lexicon.
      const distinct = own.filter((one, i) => own.findIndex(({ program }) => program === one.program) === i)
      readers = distinct.map((lexicon) => new BookReader(loadBook(language, lexicon)))
      loaded.set(language, readers)
    }
    return readers
  }
  let latin: readonly string[] | undefined
  const allLatin = (): readonly string[] => {
    latin ??= [...new Set(lexicons.map((lexicon) => lexicon.language))].filter(isLatin)
    return latin
  }
  return {
    read(text, language, hints = []) {
      // A few words may be in any language written so, unless we know where the ad is to run.
      const any = (): readonly string[] => (hints.length > 0 ? ['en'] : allLatin())
      const own = language === 'und' ? (LATIN.test(text) ? any() : []) : [language]
      const readers = [...new Set([...own, ...hints])].flatMap(readersOf)
      const more = readers.length > 0 && isMixed(text) && !own.includes('en') ? readersOf('en') : []
      const folded = fold(text)
      const claims = [...new Set([...readers, ...more])].flatMap((reader) => reader.read(folded, text))
      claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
      const sentences = readers[0]?.sentences(text) ?? sentencesOf(tokenise(folded, text, cut), folded, text)
      return { claims, sentences, claimsRead: readers.length > 0 }
    },
  }
}

interface Doc {
  readonly folded: Folded
  readonly text: string
}

/** One book with the room it reads in. */
class BookReader {
  readonly #book: Book
  readonly #lattice: Lattice = createLattice()
  readonly #alarm: Alarm
  readonly #matcher: Matcher
  readonly #disguised: DisguiseReader
  #folded: Folded | undefined

  constructor(book: Book) {
    this.#book = book
    this.#alarm = new Alarm(book)
    this.#matcher = new Matcher(book, this.#lattice)
    this.#disguised = createDisguiseReader(() => book.vocabulary.plain())
  }

  read(plain: Folded, text: string): readonly ClaimHit[] {
    const book = this.#book
    const lattice = this.#lattice
    const matcher = this.#matcher
    const { vocabulary, patterns } = book
    const folded = respellFolded(plain, text, vocabulary.morphology.letters)
    this.#folded = folded
    const disguises = this.#disguised.find(folded)
    readWords(lattice, book, { folded, original: text }, (tokens) => readingsOf(disguises, tokens))
    readSlots(lattice, vocabulary, { folded, original: text })
    fillTokenFilters(lattice, vocabulary.size)
    const found: { pattern: Pattern; span: Span }[] = []
    this.#alarm.ring(lattice, (number, range, byPart) => {
      const pattern = patterns[number]
      if (!pattern) return
      for (const span of placesOf(pattern, { range, byPart }, { book, matcher, tokens: lattice.tokens }))
        found.push({ pattern, span })
    })
    return mostTelling(found).map(({ pattern, span }) => hitOf(pattern, span, { folded, text }, lattice))
  }

  /** Of the text read last. */
  sentences(text: string): ClaimReading['sentences'] | undefined {
    return this.#folded && sentencesOf(this.#lattice.tokens, this.#folded, text)
  }
}

/** Strong ones first, for what is beyond `MOST` repeats what is told. */
function mostTelling(
  found: { readonly pattern: Pattern; readonly span: Span }[],
): readonly { readonly pattern: Pattern; readonly span: Span }[] {
  if (found.length <= MOST) return found
  const rank = ({ pattern }: { pattern: Pattern }): number => (pattern.strength === 'strong' ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b) || a.span.from - b.span.from).slice(0, MOST)
}

const NO_READINGS: ReadonlyMap<number, Reading> = new Map()

/** Disguises that cover whole tokens, by the token they begin at. */
function readingsOf(disguises: readonly DisguisedWord[], tokens: Tokens): ReadonlyMap<number, Reading> {
  if (!disguises.length) return NO_READINGS
  const out = new Map<number, Reading>()
  let i = 0
  for (const { start, end, word } of [...disguises].sort((a, b) => a.start - b.start)) {
    while (i < tokens.count && (tokens.start[i] ?? 0) < start) i++
    let to = i
    while (to < tokens.count && (tokens.end[to] ?? 0) <= end) to++
    if (to > i && tokens.start[i] === start) out.set(i, { to, word })
  }
  return out
}

function hitOf(pattern: Pattern, span: Span, { folded, text }: Doc, lattice: Lattice): ClaimHit {
  const { tokens } = lattice
  const from = tokens.start[span.from] ?? 0
  const to = tokens.end[span.to - 1] ?? from
  const start = folded.start[from] ?? 0
  const end = folded.end[to - 1] ?? text.length
  let reads = folded.text.slice(from, to)
  let isDeciphered = false
  for (let at = span.from; at < span.to; at++) {
    const reading = lattice.readings.get(at)
    if (!reading || reading.to > span.to) continue
    const written = folded.text.slice(tokens.start[at], tokens.end[reading.to - 1])
    isDeciphered ||= written !== reading.word
    reads = reads.replace(written, () => reading.word)
  }
  const written = text.slice(start, end)
  const { id, topic, strength } = pattern
  const evidence: ClaimEvidence = evidenceOf(lattice, span)
  const hit = { id, topic, strength, start, end, ...(Object.keys(evidence).length > 0 ? { evidence } : {}) }
  return isDeciphered || isDisguised(written) ? { ...hit, readsAs: readable(written, reads) } : hit
}

const cut = createTokens()

function sentencesOf(tokens: Tokens, folded: Folded, text: string): ClaimReading['sentences'] {
  const out: { start: number; end: number }[] = []
  let from = -1
  for (let i = 0; i < tokens.count; i++) {
    if (from < 0) from = tokens.start[i] ?? 0
    if (tokens.kind[i] !== END && i < tokens.count - 1) continue
    const start = folded.start[from] ?? 0
    const end = folded.end[(tokens.end[i] ?? 1) - 1] ?? text.length
    const trimmed = text.slice(start, end).trimEnd().length
    if (trimmed > 0) out.push({ start, end: start + trimmed })
    from = -1
  }
  return out
}
