import { compilePhrases, type PhraseOptions } from './compile.ts'
import { loadPhrases, type PhraseMatcher } from './load.ts'

/** A matcher made on the spot. Compiling ten thousand phrases takes a second: do it beforehand and load the bytes. */
export function createPhraseMatcher(phrases: readonly string[], options: PhraseOptions = {}): PhraseMatcher {
  return loadPhrases(compilePhrases(phrases, options))
}
