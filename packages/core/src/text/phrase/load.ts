import { readPhraseSet } from './file.ts'
import { distinct, type PhraseHit } from './hits.ts'
import { PhraseReader } from './reader.ts'
import { acrossFields, type SeamHit } from './seams.ts'

export interface PhraseMatcher {
  /** Every place of every phrase, however it is disguised, in the order of the text. Time is linear in the text. */
  find(text: string): PhraseHit[]
  /** Phrases over several fields in reading order, also those that begin in one and end in the next. */
  findAcross(fields: readonly string[]): SeamHit[]
}

/** A matcher from the bytes of `compilePhrases`, which must not change afterwards. Throws `PhraseFileError` for other bytes. */
export function loadPhrases(bytes: Uint8Array): PhraseMatcher {
  const reader = new PhraseReader(readPhraseSet(bytes))
  const find = (text: string): PhraseHit[] => distinct(reader.read(text))
  return { find, findAcross: (fields) => acrossFields(fields, find) }
}
