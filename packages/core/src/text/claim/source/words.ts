import { fold } from '../../fold/fold.ts'
import { kindAt, LONE } from '../reading/characters.ts'
import { tokenise } from '../reading/scanner.ts'
import { createTokens, SIGN } from '../reading/tokens.ts'

/** How a word of a pattern meets the words of a text. `run` is a piece of a script without spaces: found anywhere. */
export type Mode = 'exact' | 'inflected' | 'prefix' | 'part' | 'run'

/** What a language does to its words, from the directives of its lexicon. */
export interface Morphology {
  readonly language: string
  readonly endings: readonly string[]
  readonly prefixes: readonly string[]
  /** Words that differ in their accents only are different words, in texts that write any accents. */
  readonly keepsAccents: boolean
  /** Letters as they are written, in lower case, read as others or as nothing. */
  readonly letters: ReadonlyMap<string, string>
}

/** A text of ours folded, with the letters of a language read as others. */
export function respelt(text: string, letters: ReadonlyMap<string, string>): string {
  if (letters.size === 0) return fold(text).text
  let out = ''
  for (const char of text.normalize('NFC')) out += letters.get(char.toLowerCase()) ?? char
  return fold(out).text
}

/** The stem an inflected literal is looked up by: its longest ending off, where at least three units stay. */
export function stemOf(word: string, endings: readonly string[]): string {
  let longest = ''
  for (const ending of endings)
    if (ending.length > longest.length && word.length >= ending.length + 3 && word.endsWith(ending)) longest = ending
  return longest ? word.slice(0, -longest.length) : word
}

/** English forms follow spelling rules that no list of endings can say: make, making; stop, stopped; carry, carries. */
export function englishForms(word: string): readonly string[] {
  if (word.length < 2) return [word]
  const out = new Set([
    word,
    `${word}s`,
    `${word}es`,
    `${word}ed`,
    `${word}d`,
    `${word}ing`,
    `${word}er`,
    `${word}ers`,
    `${word}ly`,
  ])
  if (word.endsWith('e')) for (const end of ['ing', 'er', 'ers']) out.add(word.slice(0, -1) + end)
  if (/[^aeiou]y$/.test(word)) for (const end of ['ies', 'ied', 'ier', 'iers']) out.add(word.slice(0, -1) + end)
  // "better" is no form of "bet": short words double before -ed and -ing only.
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word))
    for (const end of word.length > 3 ? ['ed', 'ing', 'er', 'ers'] : ['ed', 'ing']) out.add(word + word.slice(-1) + end)
  return [...out]
}

/** One word of a pattern as the lexicon stores it. */
export interface Spelt {
  readonly mode: Mode
  readonly text: string
}

const tokens = createTokens()

/**
 * How a word is written beyond what folding keeps: its letters and, apart from them, its marks, for the mark of a syllable may stand on
 * either of two vowels (hoà, hòa).
 */
export function accentsOf(written: string): string {
  const plain = written.toLowerCase().normalize('NFD')
  return `${plain.replace(/\p{M}/gu, '')} ${[...(plain.match(/\p{M}/gu) ?? [])].sort().join('')}`
}

/** The words of a literal: signs of a script without spaces stay together, the mode belongs to the last word. */
export function spell(literal: string, mode: Mode, morphology: Morphology): readonly Spelt[] {
  if (morphology.keepsAccents) return spellAccented(literal, mode)
  const text = respelt(literal, morphology.letters)
  if (mode === 'part' && kindAt(text, 0) !== LONE) return [{ mode, text: text.trim() }]
  const folded = { text, start: new Uint32Array(text.length), end: new Uint32Array(text.length) }
  tokenise(folded, text, tokens)
  const out: { mode: Mode; text: string; end: number }[] = []
  for (let i = 0; i < tokens.count; i++) {
    const [from = 0, to = 0] = [tokens.start[i], tokens.end[i]]
    const word = wordOf(text, from, to)
    const last = out.at(-1)
    if (tokens.kind[i] !== SIGN) out.push({ mode: 'exact', text: word, end: to })
    else if (last?.mode === 'run' && last.end === from) {
      last.text += word
      last.end = to
    } else out.push({ mode: 'run', text: word, end: to })
  }
  const last = out.at(-1)
  if (last && last.mode !== 'run') {
    last.mode = mode
    if (mode === 'inflected' && morphology.language !== 'en') last.text = stemOf(last.text, morphology.endings)
  }
  return out
}

/** The same with the accents left on. Such languages have neither endings nor signs. */
function spellAccented(literal: string, mode: Mode): readonly Spelt[] {
  const folded = fold(literal)
  const written = (from: number, to: number): string =>
    literal
      .slice(folded.start[from], folded.end[to - 1])
      .toLowerCase()
      .normalize('NFC')
  if (mode === 'part') return [{ mode, text: folded.text.trim() }]
  tokenise(folded, literal, tokens)
  return Array.from({ length: tokens.count }, (_, i) => ({
    mode: i === tokens.count - 1 ? mode : 'exact',
    text: wordOf(written(tokens.start[i] ?? 0, tokens.end[i] ?? 0), 0, Number.POSITIVE_INFINITY),
  }))
}

/** A word as it is looked up: without apostrophes and dots inside, `/` read as per. */
export function wordOf(text: string, from: number, to: number): string {
  const word = text.slice(from, to)
  return word === '/' ? 'per' : /['.]/.test(word) && /\p{L}/u.test(word) ? word.replace(/['.]/g, '') : word
}
