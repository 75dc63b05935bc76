import type { ClaimHit, Lexicon } from '../../contracts/index.ts'
import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
import { type Book, createBook, type Pattern } from './book.ts'
import { createLattice, type Lattice } from './lattice.ts'
import { findAll, type Span } from './match.ts'

export interface ClaimReading {
  readonly claims: readonly ClaimHit[]
  /** UTF-16 units of the original text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  /** False where no lexicon for the language is loaded. */
  readonly claimsRead: boolean
}

export interface ClaimReader {
  /** `language` is a BCP 47 primary language, or `und`. */
  read(text: string, language: string): ClaimReading
}

const NEAR = 6
/** Places told of one text; strong ones first, for what is beyond repeats what is told. */
const MOST = 200
const LATIN = /\p{Script=Latin}/u

/** A short text in Latin letters may be in any language written so; each is tried, for their offers share few words. */
function isLatin(language: string): boolean {
  return language !== 'und' && new Intl.Locale(language).maximize().script === 'Latn'
}

/** Reads claims with the lexicons given; each language is parsed when its first text comes. */
export function createClaimReader(lexicons: readonly Lexicon[]): ClaimReader {
  const books = new Map<string, Book>()
  const bookOf = (language: string): Book | undefined => {
    const own = lexicons.filter((lexicon) => lexicon.language === language)
    let book = books.get(language)
    if (!book && own.length) {
      book = createBook(language, [...new Set(own.flatMap((lexicon) => lexicon.claims.split('\n')))])
      books.set(language, book)
    }
    return book
  }
  const latin = [...new Set(lexicons.map((lexicon) => lexicon.language))].filter(isLatin)
  return {
    read(text, language) {
      const folded = fold(text)
      const claims: ClaimHit[] = []
      const own = (language === 'und' ? (LATIN.test(text) ? latin : []) : [language]).flatMap(
        (one) => bookOf(one) ?? [],
      )
      const lattices = [...own, bookOf('und')].flatMap((book) =>
        book ? [{ book, lattice: createLattice(folded, text, book.vocabulary) }] : [],
      )
      for (const { book, lattice } of lattices) claims.push(...readWith(book, { folded, text, lattice }))
      const lattice = lattices[0]?.lattice ?? createLattice(folded, text, NO_WORDS)
      claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
      return { claims, sentences: sentencesOf(lattice, folded, text), claimsRead: own.length > 0 }
    },
  }
}

const NO_WORDS = createBook('und', []).vocabulary

interface Doc {
  readonly folded: Folded
  readonly text: string
  readonly lattice: Lattice
}

function readWith(book: Book, doc: Doc): readonly ClaimHit[] {
  const met = new Set<number>()
  const count = new Map<number, number>()
  for (const id of doc.lattice.places.keys())
    for (const group of book.groups.get(id) ?? []) {
      if (met.has(group)) continue
      met.add(group)
      const owner = book.owners[group] ?? 0
      count.set(owner, (count.get(owner) ?? 0) + 1)
    }
  const found: { pattern: Pattern; span: Span }[] = []
  book.patterns.forEach((pattern, i) => {
    if ((count.get(i) ?? 0) < (book.needs[i] ?? 0)) return
    for (const span of placesOf(pattern, doc.lattice).slice(0, MOST)) found.push({ pattern, span })
  })
  const rank = (pattern: Pattern): number => (pattern.strength === 'strong' ? 0 : 1)
  if (found.length > MOST) found.sort((a, b) => rank(a.pattern) - rank(b.pattern) || a.span.from - b.span.from)
  return found.slice(0, MOST).map(({ pattern, span }) => hitOf(pattern, span, doc))
}

/** Token positions near something that cancels a match, in the same sentence. */
function cancelled(pattern: Pattern, { tokens, ...rest }: Lattice): ReadonlySet<number> {
  const out = new Set<number>()
  for (const node of pattern.unless)
    for (const { from } of findAll(node, { tokens, ...rest }))
      for (let i = Math.max(0, from - NEAR); i <= from + NEAR; i++)
        if (tokens[i]?.sentence === tokens[from]?.sentence) out.add(i)
  return out
}

function placesOf(pattern: Pattern, lattice: Lattice): readonly Span[] {
  const lists: Span[][] = []
  for (const part of pattern.parts) {
    const list = findAll(part, lattice)
    if (!list.length) return list
    lists.push([...list])
  }
  if (pattern.unlessField.some((node) => findAll(node, lattice).length)) return []
  const stop = cancelled(pattern, lattice)
  const isFree = ({ from, to }: Span): boolean => {
    for (let i = from; i < to; i++) if (stop.has(i)) return false
    return true
  }
  const [first = [], ...others] = lists.map((list) => list.filter(isFree))
  if (!others.length) return first
  return joined(first, others, { pattern, lattice })
}

/** The first span of `list` within `reach` tokens of `span`. Both lists ascend, so `from` only moves on. */
function nearTo(span: Span, list: readonly Span[], reach: number, from: number): number {
  let at = from
  while ((list[at]?.to ?? Infinity) < span.from - reach) at++
  return at
}

/** Joins each first part with the first others of its sentence, or with those within the scope's tokens. */
function joined(
  first: readonly Span[],
  others: readonly (readonly Span[])[],
  { pattern, lattice }: { pattern: Pattern; lattice: Lattice },
): readonly Span[] {
  const { scope } = pattern
  const sentenceOf = (span: Span): number => (scope === 'sentence' ? (lattice.tokens[span.from]?.sentence ?? 0) : 0)
  const bySentence = others.map((list) => {
    const map = new Map<number, Span>()
    for (const span of list) if (!map.has(sentenceOf(span))) map.set(sentenceOf(span), span)
    return map
  })
  const cursors = others.map(() => 0)
  const out: Span[] = []
  const done = new Set<number>()
  for (const span of first) {
    const sentence = sentenceOf(span)
    if (typeof scope !== 'number' && done.has(sentence)) continue
    const partners = others.flatMap((list, i) => {
      if (typeof scope !== 'number') return bySentence[i]?.get(sentence) ?? []
      const at = nearTo(span, list, scope, cursors[i] ?? 0)
      cursors[i] = at
      const near = list[at]
      return near && near.from - span.to <= scope ? near : []
    })
    if (partners.length < others.length) continue
    done.add(sentence)
    const all = [span, ...partners]
    out.push({ from: Math.min(...all.map((s) => s.from)), to: Math.max(...all.map((s) => s.to)) })
  }
  return out
}

function hitOf(pattern: Pattern, span: Span, { folded, text, lattice }: Doc): ClaimHit {
  const first = lattice.tokens[span.from]
  const last = lattice.tokens[span.to - 1]
  const from = first?.start ?? 0
  const to = last?.end ?? from
  const start = folded.start[from] ?? 0
  const end = folded.end[to - 1] ?? text.length
  let reads = folded.text.slice(from, to)
  let isDeciphered = false
  for (let at = span.from; at < span.to; at++) {
    const reading = lattice.readings.get(at)
    if (!reading || reading.to > span.to) continue
    const written = folded.text.slice(lattice.tokens[at]?.start, lattice.tokens[reading.to - 1]?.end)
    isDeciphered ||= written !== reading.word
    reads = reads.replace(written, () => reading.word)
  }
  const written = text.slice(start, end)
  const { id, topic, strength } = pattern
  const hit = { id, topic, strength, start, end }
  return isDeciphered || isDisguised(written) ? { ...hit, readsAs: readable(written, reads) } : hit
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}|&#?\w+;/u
/** Letters of two alphabets side by side in one word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]\p{Script=Latin}/u
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/** Folding reads every alphabet by its Latin look-alikes; that alone hides nothing. Hidden signs, styled letters and mixtures do. */
function isDisguised(written: string): boolean {
  return HIDDEN.test(written) || MIXED.test(written) || lettersOf(written.normalize('NFKC')) !== lettersOf(written)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The skeleton of a Cyrillic word is no word anybody can read: there the text itself is shown, without its tricks. */
function readable(written: string, reads: string): string {
  const others = written.match(OTHER_ALPHABET)?.length ?? 0
  return others * 2 > lettersOf(written).length
    ? written
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
    : reads
}

function sentencesOf({ tokens }: Lattice, folded: Folded, text: string): ClaimReading['sentences'] {
  const out: { start: number; end: number }[] = []
  let from = -1
  tokens.forEach((token, i) => {
    if (from < 0) from = token.start
    if (token.kind !== 'end' && i < tokens.length - 1) return
    const start = folded.start[from] ?? 0
    const end = folded.end[token.end - 1] ?? text.length
    const trimmed = text.slice(start, end).trimEnd().length
    if (trimmed > 0) out.push({ start, end: start + trimmed })
    from = -1
  })
  return out
}
