import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
import { type Automaton, createAutomaton } from './automaton.ts'
import { type Key, keyOf, placeOf } from './key.ts'
import { reversedReading } from './reversed.ts'
import { streamOf } from './stream.ts'
import { distance, neighbours, wordsOf } from './words.ts'

export interface PhraseHit {
  /** Index into the phrases the matcher was made from. */
  readonly phrase: number
  /** UTF-16 units of the original text. */
  readonly start: number
  readonly end: number
  /** Written so that a machine would not read it: look-alikes, hidden signs, separators, leet, masks, slips, reversal. */
  readonly disguised: boolean
  readonly readsAs: string
}

export interface PhraseMatcher {
  find(text: string): PhraseHit[]
}

export interface PhraseOptions {
  /** Also find words with one slip or masked letters; default true. */
  readonly slips?: boolean
}

/** Shortest phrase (letters) that is looked for inside glued, spaced or leet text; shorter ones only as they are. */
const SHORTEST_HIDDEN = 5

/** Finds phrases however they are disguised. Time is linear in the text. */
export function createPhraseMatcher(phrases: readonly string[], options: PhraseOptions = {}): PhraseMatcher {
  const plain = readerOf(phrases, false)
  const leet = readerOf(phrases, true)
  const slips = options.slips === false ? undefined : slipReaderOf(phrases, plain.keys)
  const search = (text: string, folded: Folded, reversed: boolean): PhraseHit[] => {
    const hits: PhraseHit[] = []
    const report = (phrase: number, start: number, end: number): void => {
      const [key, wanted] = [plain.keys[phrase], phrases[phrase]]
      const span = spanOf(folded, start, end)
      const slice = text.slice(span.start, span.end)
      const disguised = reversed || !isPlain(slice, wanted ?? '')
      const letters = key?.words.join('').length ?? 0
      if (disguised ? letters < SHORTEST_HIDDEN && !key?.spaceless : crossesSentence(slice)) return
      hits.push({ phrase, ...span, disguised, readsAs: wanted ?? '' })
    }
    plain.read(folded.text, report)
    leet.read(folded.text, report)
    slips?.(folded.text, report)
    return hits
  }
  return {
    find(text) {
      const hits = search(text, fold(text), false)
      const reversed = reversedReading(text)
      return distinct(reversed ? [...hits, ...search(text, reversed, true)] : hits)
    },
  }
}

type Report = (phrase: number, start: number, end: number) => void

function readerOf(
  phrases: readonly string[],
  leet: boolean,
): { readonly keys: readonly Key[]; read(folded: string, report: Report): void } {
  const keys = phrases.map((phrase) => keyOf(phrase, leet))
  const automaton: Automaton = createAutomaton(keys.map((key) => key.stream.text))
  return {
    keys,
    read(folded, report) {
      const stream = streamOf(folded, leet)
      automaton.scan(stream.text, (id, end) => {
        const key = keys[id]
        const place = key && placeOf(key, folded, stream, end)
        // A number read as letters is only a disguise among letters.
        if (place && (!leet || /\p{L}/u.test(folded.slice(place.start, place.end)))) report(id, place.start, place.end)
      })
    },
  }
}

function slipReaderOf(phrases: readonly string[], keys: readonly Key[]): (folded: string, report: Report) => void {
  const byFirst = new Map<string, number[]>()
  const byLength = new Map<number, number[]>()
  phrases.forEach((_, id) => {
    const first = keys[id]?.words[0]
    if (!first || keys[id]?.spaceless) return
    for (const near of neighbours(first)) byFirst.set(near, [...(byFirst.get(near) ?? []), id])
    byLength.set(first.length, [...(byLength.get(first.length) ?? []), id])
  })
  return (folded, report) => {
    const words = wordsOf(folded)
    words.forEach((word, at) => {
      const masked = /[*#]/.test(word.text)
      const near = masked ? byLength.get(word.text.length) : neighbours(word.text).flatMap((w) => byFirst.get(w) ?? [])
      for (const id of new Set(near)) {
        const wanted = keys[id]?.words ?? []
        let slips = 0
        for (let i = 0; i < wanted.length; i++) slips += distance(words[at + i]?.text ?? '', wanted[i] ?? '') ?? 9
        const last = words[at + wanted.length - 1]
        if (last && slips > 0 && slips <= Math.max(1, Math.min(2, wanted.length))) report(id, word.start, last.end)
      }
    })
  }
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

function isPlain(slice: string, phrase: string): boolean {
  const bare = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim()
  // A dropped or added accent is spelling; many of them are a disguise.
  const marks = (text: string): number => text.normalize('NFD').match(/[\u0300-\u036f]/g)?.length ?? 0
  return bare(slice) === bare(phrase) && Math.abs(marks(slice) - marks(phrase)) <= 2
}

function crossesSentence(slice: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(slice)
}

/** One hit per phrase and place; of overlapping ones the first found. */
function distinct(hits: readonly PhraseHit[]): PhraseHit[] {
  const last = new Map<number, PhraseHit>()
  return [...hits]
    .sort((a, b) => a.start - b.start || Number(a.disguised) - Number(b.disguised) || a.phrase - b.phrase)
    .filter((hit) => {
      const before = last.get(hit.phrase)
      if (before && hit.start < before.end) return false
      last.set(hit.phrase, hit)
      return true
    })
}
