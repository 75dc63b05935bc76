import { ClueSet, WHOLE } from './clues.ts'
import { writePhraseSet } from './file.ts'
import { formsOf } from './forms/forms.ts'
import { coarseParts, type PlainPart, plainParts, SHORTEST_HIDDEN } from './parts.ts'
import { KeySet } from './sorted-keys.ts'
import { patternOf, type Wanted, wantedOf } from './wanted.ts'

export interface PhraseOptions {
  /** Also find words with one slip, other endings and a short word between; default true. */
  readonly slips?: boolean
  /** Also find phrases in the letters their readers also write them in (`pohudet`, `pakka munafa`); default true. */
  readonly forms?: boolean
}

/** Longest phrase (letters) that is looked for in disguise. */
const LONGEST_HIDDEN = 96
/** Coarse parts that more texts than this have in common say too little; the whole is used. */
const MOST_SHARING = 24

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
  const plain = new PlainKeys()
  const coarse: { readonly key: string; readonly whole: string; readonly value: number }[] = []
  texts.forEach((text, id) => {
    const wanted = wantedOf(text)
    for (const pattern of patternsOf(text, wanted)) plain.keys.add(pattern, (id << 3) | WHOLE)
    const letters = wanted.text.length
    const least = wanted.isLone ? 3 : SHORTEST_HIDDEN
    if (letters < least || letters > LONGEST_HIDDEN) return
    if (slips) for (const part of plainParts(wanted)) plain.add(part, id)
    const { whole, keys } = coarseParts(wanted)
    coarse.push(...keys.map((key, part) => ({ key, whole, value: (id << 2) | part })))
  })
  const coarseKeys = new KeySet()
  const counts = new Map<string, number>()
  for (const { key } of coarse) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { key, whole, value } of coarse) coarseKeys.add((counts.get(key) ?? 0) > MOST_SHARING ? whole : key, value)
  const automaton = plain.keys.build(' ')
  return writePhraseSet({
    slips,
    texts,
    phrases: phrases.length,
    phraseOf: Int32Array.from(phraseOf),
    lengths: Int32Array.from(plain.lengths),
    plain: automaton,
    coarse: coarseKeys.build(''),
    clues: plain.clues.build(automaton.alphabet),
  })
}

/** Parts are numbered by their key and kind, so that a part many phrases share is reported once. */
class PlainKeys {
  readonly keys = new KeySet()
  readonly clues = new ClueSet()
  readonly lengths: number[] = []
  readonly #numbers = new Map<string, number>()

  add({ key, kind, length, clues }: PlainPart, text: number): void {
    if (clues.length === 0) return
    const name = `${kind}${key}`
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.lengths.length
      this.#numbers.set(name, number)
      this.lengths.push(length)
      this.keys.add(key, (number << 3) | kind)
    }
    this.clues.add(number, clues, text)
  }
}

/** As written; without apostrophes; the words of a longer phrase run together. */
function patternsOf(text: string, wanted: Wanted): readonly string[] {
  const all = new Set([patternOf(text), patternOf(text.replace(/['’ʼ]/g, ''))])
  if (wanted.words > 1 && (wanted.text.length >= 8 || wanted.isLone)) all.add(patternOf(wanted.text))
  all.delete('')
  return [...all]
}
