import { fold, foldAll } from '../../fold/fold.ts'
import { listIn, takeFrom } from '../../lists.ts'
import type { Words } from '../../phrase/disguise.ts'
import { kindAt, LONE } from '../reading/characters.ts'
import type { Directives, Unit, UnitKind } from '../source/directives.ts'
import { accentsOf, englishForms, type Morphology, spell } from '../source/words.ts'
import { Trie } from './trie.ts'

/** One thing a number can be counted in, or that counts. */
export interface UnitUse {
  readonly kind: UnitKind
  readonly value: number
  /** Further words that must follow: `per cent`. */
  readonly rest: readonly string[]
}

export const EXACT = 0
export const INFLECTED = 1
export const PREFIX = 2
export const RUN = 3
const PART = 4

interface Word {
  readonly text: string
  readonly mode: number
}

/** `word`, `word~`, `word*`, `*word*`, or a run of a script without spaces, as a compiled lexicon writes them. */
function readWord(line: string): Word {
  if (line.length > 2 && line.startsWith('*')) return { text: line.slice(1, -1), mode: PART }
  const mode = line.length > 1 ? '~*'.indexOf(line.slice(-1)) : -1
  if (mode >= 0) return { text: line.slice(0, -1), mode: INFLECTED + mode }
  return { text: line, mode: kindAt(line, 0) === LONE ? RUN : EXACT }
}

/** All words that patterns and units of a language ask for. They are taken in when a text has some that begin alike. */
export class Vocabulary {
  readonly morphology: Morphology
  /** Words of patterns come first; from `units` on they are words of units. */
  readonly size: number
  readonly units: number
  readonly uses: readonly UnitUse[]
  readonly whole: Trie = new Trie()
  /** Values of `whole` → entry and how it must end. */
  readonly entries: number[] = []
  readonly modes: number[] = []
  readonly parts: Trie = new Trie()
  readonly partEntries: number[] = []
  readonly endings: Trie
  readonly prefixes: Trie
  /** Of each entry that was taken in, where accents tell words apart: see `accentsOf`. */
  readonly accents: string[] = []
  /** Most words are of a script without spaces. */
  readonly isSigns: boolean
  readonly #words: readonly string[]
  /** Two units → the words that begin so, and maybe others, while they are not taken in. */
  readonly #drawers = new Map<number, number[]>()
  readonly #isOpen = new Uint8Array(DRAWERS)

  constructor(words: readonly string[], { morphology, units }: Directives) {
    this.morphology = morphology
    this.#words = words
    const uses = usesOf(units, morphology)
    this.uses = uses
    this.units = words.length
    this.size = words.length + uses.length
    this.endings = new Trie(morphology.endings)
    this.prefixes = new Trie(morphology.prefixes)
    const plain = morphology.keepsAccents ? foldAll(words) : words
    let signs = 0
    for (const [entry, word] of plain.entries()) {
      const first = word.charCodeAt(0)
      if (first > 127 && kindAt(word, 0) === LONE) signs++
      if (first === STAR && word.length > 2) {
        this.partEntries.push(entry)
        this.parts.add((words[entry] ?? '').slice(1, -1))
      } else listIn(this.#drawers, drawerOf(first, isMark(word.charCodeAt(2)) ? 0 : word.charCodeAt(1))).push(entry)
    }
    this.isSigns = signs * 2 > words.length
    uses.forEach(({ word, isRun }, i) => {
      const isInflected = morphology.language !== 'en' && word.length > 1
      this.#add(word, words.length + i, isRun ? RUN : isInflected ? INFLECTED : EXACT)
    })
  }

  /** Takes in the words that begin like the text at `at`. Before `whole` is walked from there. */
  meet(text: string, at: number): void {
    let next = at + 1
    while (isSilent(text.charCodeAt(next))) next++
    this.#open(drawerOf(text.charCodeAt(at), text.charCodeAt(next)))
    this.#open(drawerOf(text.charCodeAt(at), 0))
  }

  /** Words of patterns that are no part of others, for readers of disguised ones. */
  plain(): Words {
    const words = this.#words.map(readWord).filter(({ mode }) => mode < PREFIX)
    return { words: words.map(({ text }) => text), formsOf: (i) => (words[i] ? this.#formsOf(words[i]).forms : []) }
  }

  #formsOf({ text, mode }: Word): { readonly forms: readonly string[]; readonly mode: number } {
    const isEnglish = mode === INFLECTED && this.morphology.language === 'en'
    return isEnglish ? { forms: englishForms(text), mode: EXACT } : { forms: [text], mode }
  }

  #open(drawer: number): void {
    if (this.#isOpen[drawer] === 1) return
    this.#isOpen[drawer] = 1
    for (const entry of takeFrom(this.#drawers, drawer)) {
      const { forms, mode } = this.#formsOf(readWord(this.#words[entry] ?? ''))
      for (const form of forms) this.#add(form, entry, mode)
    }
  }

  #add(written: string, entry: number, mode: number): void {
    const { keepsAccents } = this.morphology
    if (keepsAccents) this.accents[entry] = accentsOf(written)
    this.whole.add(keepsAccents ? fold(written).text : written)
    this.entries.push(entry)
    this.modes.push(mode)
  }
}

const STAR = 42
const DRAWERS = 1 << 14
/** Apostrophes and dots inside words are not read: don't, U.S. */
export function isSilent(unit: number): boolean {
  return unit === 39 || unit === 46
}

const isMark = (unit: number): boolean => unit === STAR || unit === 126

/** Words of one unit, and those of two that have other forms, are opened with the first one. */
function drawerOf(first: number, second: number): number {
  return (first * 31 + (isMark(second) ? 0 : second || 0)) & (DRAWERS - 1)
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
