import { fold } from '../../fold/fold.ts'
import { kindAt, LONE } from '../reading/characters.ts'
import type { Directives, Unit, UnitKind } from '../source/directives.ts'
import type { Mode } from '../source/words.ts'
import { accentsOf, englishForms, type Morphology, spell } from '../source/words.ts'
import { createTrie, type Trie } from './trie.ts'

/** One thing a number can be counted in, or that counts. */
export interface UnitUse {
  readonly kind: UnitKind
  readonly value: number
  /** Further words that must follow: `per cent`. */
  readonly rest: readonly string[]
}

/** All words that patterns and units of a language ask for, ready to be met. */
export interface Vocabulary {
  readonly morphology: Morphology
  /** Words of patterns come first; from `units` on they are words of units. */
  readonly size: number
  readonly units: number
  readonly uses: readonly UnitUse[]
  readonly whole: Trie
  /** Values of `whole` → entry and how it must end. */
  readonly entries: Int32Array
  readonly modes: Uint8Array
  readonly parts: Trie
  readonly partEntries: Int32Array
  readonly hasParts: boolean
  readonly endings: Trie
  readonly prefixes: Trie
  /** Of each entry, where accents tell words apart: see `accentsOf`. Empty elsewhere. */
  readonly accents: readonly string[]
  /** Words as they may stand in a text, for readers of disguised ones. */
  readonly forms: readonly string[]
}

export const EXACT = 0
export const INFLECTED = 1
export const PREFIX = 2
export const RUN = 3

/** `word`, `word~`, `word*`, `*word*`, or a run of a script without spaces, as a compiled lexicon writes them. */
function readWord(line: string): { readonly text: string; readonly mode: Mode } {
  if (line.length > 2 && line.startsWith('*')) return { text: line.slice(1, -1), mode: 'part' }
  if (line.length > 1 && line.endsWith('*')) return { text: line.slice(0, -1), mode: 'prefix' }
  if (line.length > 1 && line.endsWith('~')) return { text: line.slice(0, -1), mode: 'inflected' }
  return { text: line, mode: kindAt(line, 0) === LONE ? 'run' : 'exact' }
}

export function createVocabulary(words: readonly string[], { morphology, units }: Directives): Vocabulary {
  const keys: string[] = []
  const entries: number[] = []
  const modes: number[] = []
  const parts: string[] = []
  const forms = new Set<string>()
  const partEntries: number[] = []
  const accents: string[] = []
  const add = (written: string, entry: number, mode: number): void => {
    if (morphology.keepsAccents) accents[entry] = accentsOf(written)
    keys.push(morphology.keepsAccents ? fold(written).text : written)
    entries.push(entry)
    modes.push(mode)
  }
  words.forEach((line, entry) => {
    const { text, mode } = readWord(line)
    if (mode === 'exact' || mode === 'inflected') forms.add(text)
    if (mode === 'part') {
      parts.push(text)
      partEntries.push(entry)
    } else if (mode === 'inflected' && morphology.language === 'en')
      for (const form of englishForms(text)) {
        forms.add(form)
        add(form, entry, EXACT)
      }
    else add(text, entry, mode === 'exact' ? EXACT : mode === 'prefix' ? PREFIX : mode === 'run' ? RUN : INFLECTED)
  })
  const uses = usesOf(units, morphology)
  uses.forEach(({ word, isRun }, i) => {
    const isInflected = morphology.language !== 'en' && word.length > 1
    add(word, words.length + i, isRun ? RUN : isInflected ? INFLECTED : EXACT)
  })
  return {
    morphology,
    size: words.length + uses.length,
    units: words.length,
    uses,
    whole: createTrie(keys),
    entries: Int32Array.from(entries),
    modes: Uint8Array.from(modes),
    parts: createTrie(parts),
    partEntries: Int32Array.from(partEntries),
    hasParts: parts.length > 0,
    endings: createTrie(morphology.endings),
    prefixes: createTrie(morphology.prefixes),
    accents,
    forms: [...forms],
  }
}

function usesOf(
  units: readonly Unit[],
  morphology: Morphology,
): readonly (UnitUse & { readonly word: string; readonly isRun: boolean })[] {
  return units.flatMap(({ kind, value, words }) =>
    words.flatMap((written) => {
      const [first, ...rest] = spell(written.replaceAll('_', ' '), 'exact', morphology)
      return first
        ? [{ kind, value, word: first.text, isRun: first.mode === 'run', rest: rest.map(({ text }) => text) }]
        : []
    }),
  )
}
