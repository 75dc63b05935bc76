import { ARTICLE } from './align.ts'
import { coarseOf } from './coarse.ts'
import { writePhraseSet } from './file.ts'
import { formsOf } from './forms/forms.ts'
import { KeySet } from './sorted-keys.ts'
import { patternOf, type Wanted, wantedOf } from './wanted.ts'

export interface PhraseOptions {
  /** Also find words with one slip, masked letters, other endings and a short word between; default true. */
  readonly slips?: boolean
  /** Also find phrases in the letters their readers also write them in (`pohudet`, `pakka munafa`); default true. */
  readonly forms?: boolean
}

/** What an automaton reports: the text, and which part of it was read. */
export const [WHOLE, HEAD, TAIL, WORD] = [0, 1, 2, 3] as const
/** Shortest phrase (letters) that is looked for inside glued, spaced or leet text; shorter ones only as they are. */
export const SHORTEST_HIDDEN = 5
/** Longest phrase (letters) that is looked for in disguise. */
const LONGEST_HIDDEN = 96
/** Parts that more texts than this have in common say too little; longer parts are used. */
const MOST_SHARING = 48

interface Part {
  readonly key: string
  /** Used where too many share the key. */
  readonly longer: string
  readonly value: number
}

/** Phrases as bytes that `loadPhrases` reads in a moment. The same phrases and options give the same bytes. */
export function compilePhrases(phrases: readonly string[], options: PhraseOptions = {}): Uint8Array {
  const slips = options.slips !== false
  const texts = [...phrases]
  const phraseOf = phrases.map((_, id) => id)
  if (options.forms !== false)
    phrases.forEach((phrase, id) => {
      for (const form of formsOf(phrase).slice(1)) {
        texts.push(form)
        phraseOf.push(id)
      }
    })
  const [plain, coarse] = [new KeySet(), new KeySet()]
  const plainParts: Part[] = []
  const coarseParts: Part[] = []
  texts.forEach((text, id) => {
    const wanted = wantedOf(text)
    for (const pattern of patternsOf(text, wanted)) plain.add(pattern, (id << 2) | WHOLE)
    const letters = wanted.text.length
    const least = wanted.isLone ? 3 : SHORTEST_HIDDEN
    if (letters < least || letters > LONGEST_HIDDEN) return
    if (slips) plainParts.push(...plainPartsOf(wanted, id))
    coarseParts.push(...coarsePartsOf(wanted, id))
  })
  addParts(plain, plainParts)
  addParts(coarse, coarseParts)
  return writePhraseSet({
    slips,
    texts,
    phrases: phrases.length,
    phraseOf: Int32Array.from(phraseOf),
    plain: plain.build(' '),
    coarse: coarse.build(''),
  })
}

function addParts(keys: KeySet, parts: readonly Part[]): void {
  const counts = new Map<string, number>()
  for (const { key } of parts) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { key, longer, value } of parts) keys.add((counts.get(key) ?? 0) > MOST_SHARING ? longer : key, value)
}

/** As written; without apostrophes; the words of a longer phrase run together. */
function patternsOf(text: string, wanted: Wanted): readonly string[] {
  const all = new Set([patternOf(text), patternOf(text.replace(/['’ʼ]/g, ''))])
  if (wanted.words > 1 && (wanted.text.length >= 8 || wanted.isLone)) all.add(patternOf(wanted.text))
  all.delete('')
  return [...all]
}

/** Parts of the plain reading of which one stays whole when a slip, an ending or a short word comes in between. */
function plainPartsOf(wanted: Wanted, id: number): readonly Part[] {
  const { text, words, isLone } = wanted
  const value = (part: number): number => (id << 2) | part
  if (isLone && words === 1) {
    const half = text.length >> 1
    if (half < 2) return []
    return [
      { key: text.slice(0, half), longer: text.slice(0, -1), value: value(HEAD) },
      { key: text.slice(half), longer: text.slice(1), value: value(TAIL) },
    ]
  }
  const list = wordsOf(wanted)
  const long = list.filter(({ word }) => word.length >= 3)
  if (long.length < 2) {
    const [only] = long
    if (!only || only.word.length < SHORTEST_HIDDEN) return []
    const half = Math.max(3, (only.word.length >> 1) - (only.word.length >= 8 ? 1 : 0))
    return [
      { key: ` ${only.word.slice(0, half)}`, longer: ` ${only.word.slice(0, -2)}`, value: value(HEAD) },
      { key: `${only.word.slice(-half)} `, longer: `${only.word.slice(2)} `, value: value(TAIL) },
    ]
  }
  return [...long]
    .sort((a, b) => b.word.length - a.word.length || a.index - b.index)
    .slice(0, 2)
    .flatMap(({ word, index }) => {
      const next = list[index + 1]
      const longer = next ? ` ${word} ${next.word.slice(0, 2)}` : ` ${list[index - 1]?.word ?? ''} ${word.slice(0, 2)}`
      const part = { key: ` ${stemOf(word)}`, longer, value: value(WORD) }
      return /\p{Script=Arabic}/u.test(word) ? [part, { ...part, key: ` ${ARTICLE}${stemOf(word)}` }] : [part]
    })
}

/** The part of a word that its endings leave alone. */
export function stemOf(word: string): string {
  return word.slice(0, word.length - (word.length >= 8 ? 3 : word.length >= 5 ? 1 : 0))
}

export function wordsOf({ text, starts }: Wanted): readonly { readonly word: string; readonly index: number }[] {
  const out: { word: string; index: number }[] = []
  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (starts[to] !== 1) to++
    out.push({ word: text.slice(from, to), index: out.length })
    from = to
  }
  return out
}

/** Halves, thirds or quarters, by length, in coarse letters: whatever is done to one of them, another may be whole. */
function coarsePartsOf(wanted: Wanted, id: number): readonly Part[] {
  const { text: whole } = coarseOf(wanted.text, 0, wanted.text.length)
  const size = whole.length
  const value = (part: number): number => (id << 2) | part
  if (size < 5) return size < 2 ? [] : [{ key: whole, longer: whole, value: value(HEAD) }]
  const count = size >= 20 ? 4 : size >= 12 ? 3 : 2
  const part = Math.max(3, Math.floor(size / count) - (count === 2 && size >= 10 ? 1 : 0))
  const starts = Array.from({ length: count }, (_, i) => Math.round((i * (size - part)) / (count - 1)))
  return starts.map((from) => ({ key: whole.slice(from, from + part), longer: whole, value: value(HEAD) }))
}
