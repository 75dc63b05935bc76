import { writePhraseSet } from './file.ts'
import { formsOf } from './forms/forms.ts'
import { coarseParts, type Part, plainParts, SHORTEST_HIDDEN, WHOLE } from './parts.ts'
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
/** Parts that more texts than this have in common say too little; longer parts are used. */
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
  const [plain, coarse] = [new KeySet(), new KeySet()]
  const [plainList, coarseList]: [Owned[], Owned[]] = [[], []]
  texts.forEach((text, id) => {
    const wanted = wantedOf(text)
    for (const pattern of patternsOf(text, wanted)) plain.add(pattern, (id << 2) | WHOLE)
    const letters = wanted.text.length
    const least = wanted.isLone ? 3 : SHORTEST_HIDDEN
    if (letters < least || letters > LONGEST_HIDDEN) return
    if (slips) for (const part of plainParts(wanted)) plainList.push({ ...part, id })
    for (const part of coarseParts(wanted)) coarseList.push({ ...part, id })
  })
  addParts(plain, plainList)
  addParts(coarse, coarseList)
  return writePhraseSet({
    slips,
    texts,
    phrases: phrases.length,
    phraseOf: Int32Array.from(phraseOf),
    plain: plain.build(' '),
    coarse: coarse.build(''),
  })
}

interface Owned extends Part {
  readonly id: number
}

function addParts(keys: KeySet, parts: readonly Owned[]): void {
  const counts = new Map<string, number>()
  for (const { key } of parts) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { key, longer, id, part } of parts)
    keys.add((counts.get(key) ?? 0) > MOST_SHARING ? longer : key, (id << 2) | part)
}

/** As written; without apostrophes; the words of a longer phrase run together. */
function patternsOf(text: string, wanted: Wanted): readonly string[] {
  const all = new Set([patternOf(text), patternOf(text.replace(/['’ʼ]/g, ''))])
  if (wanted.words > 1 && (wanted.text.length >= 8 || wanted.isLone)) all.add(patternOf(wanted.text))
  all.delete('')
  return [...all]
}
