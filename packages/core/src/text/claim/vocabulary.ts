import { fold } from '../fold/fold.ts'
import { basesOf, stemOf } from './stems.ts'
import type { Mode } from './syntax.ts'
import { tokenise } from './tokens.ts'

/** The words that patterns of one language ask for, each with a number. */
export interface Vocabulary {
  /** Ids for the tokens of one word of a pattern. */
  spell(word: string, mode: Mode): readonly number[]
  /** Ids of everything a word of the text can be: as it is, as an inflection, by its beginning, by a part. */
  idsOf(word: string): readonly number[]
  /** Only whole words and inflections, for readings of disguised words. */
  isKnown(word: string): boolean
  size(): number
}

export function createVocabulary(language: string): Vocabulary {
  const tables: Record<Mode, Map<string, number>> = {
    exact: new Map(),
    inflected: new Map(),
    prefix: new Map(),
    part: new Map(),
  }
  const remembered = new Map<string, readonly number[]>()
  let used = 0
  let longest = 0
  const idOf = (mode: Mode, word: string): number => {
    const known = tables[mode].get(word)
    if (known !== undefined) return known
    tables[mode].set(word, used)
    if (mode === 'prefix') longest = Math.max(longest, word.length)
    return used++
  }
  const lookUp = (word: string): readonly number[] => {
    const ids: number[] = []
    const take = (id: number | undefined): void => {
      if (id !== undefined && !ids.includes(id)) ids.push(id)
    }
    take(tables.exact.get(word))
    for (const base of basesOf(word, language)) take(tables.inflected.get(base))
    for (let n = 1; n <= Math.min(word.length, longest); n++) take(tables.prefix.get(word.slice(0, n)))
    for (const [part, id] of tables.part) if (word.includes(part)) take(id)
    return ids
  }
  return {
    spell(word, mode) {
      // Most words of a lexicon are plain, and need neither folding nor cutting.
      if (/^[a-z]+$/.test(word)) return [idOf(mode, mode === 'inflected' ? stemOf(word, language) : word)]
      const folded = fold(word)
      const words = mode === 'part' ? [folded.text] : tokenise(folded, word).map((token) => token.word)
      return words.map((text, i) => {
        const own = i === words.length - 1 ? mode : 'exact'
        return idOf(own, own === 'inflected' ? stemOf(text, language) : text)
      })
    },
    idsOf(word) {
      let ids = remembered.get(word)
      if (!ids) {
        ids = lookUp(word.slice(0, 200))
        if (remembered.size > 4096) remembered.clear()
        remembered.set(word, ids)
      }
      return ids
    },
    isKnown: (word) => tables.exact.has(word) || basesOf(word, language).some((base) => tables.inflected.has(base)),
    size: () => used,
  }
}
