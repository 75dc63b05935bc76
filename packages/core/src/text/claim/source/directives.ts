import { fold } from '../../fold/fold.ts'
import { PatternError } from './syntax.ts'
import { type Morphology, respelt } from './words.ts'

/** What a word can count: number words, what multiplies a number, and units. */
export const UNITS = [
  'number',
  'multiplier',
  'currency',
  'duration',
  'weight',
  'length',
  'percent',
  'you',
  'link',
] as const
export type UnitKind = (typeof UNITS)[number]

/** `duration 7: week | weeks`: these words stand for 7 days. */
export interface Unit {
  readonly kind: UnitKind
  readonly value: number
  readonly words: readonly string[]
}

/** Units written alike everywhere; the lexicons of the languages add their own. */
const EVERYWHERE = [
  'currency 1: usd | eur | gbp | aud | cad | rub | kzt | inr | idr | mxn | cop | ars | clp | pen | brl | vnd | thb | jpy | krw | cny | rmb | try | sar | aed | egp | btc | eth | usdt',
  'weight 1: kg | kgs',
  'length 1: cm',
]
const UNIT = new RegExp(`^(${UNITS.join('|')})(?:\\s+([\\d.e-]+))?\\s*:\\s*(.+)$`)

export interface Directives {
  readonly morphology: Morphology
  readonly units: readonly Unit[]
}

/** True where the line is a directive and not a pattern or a class. */
export function isDirective(line: string): boolean {
  return /^(?:endings|prefixes|letters)\s|^accents$/.test(line) || UNIT.test(line)
}

/** Reads the directives among the lines; `wrong` is told of each that cannot be read. */
export function readDirectives(
  language: string,
  lines: readonly string[],
  wrong: (line: number, error: PatternError) => void,
): Directives {
  const letters = new Map<string, string>()
  const endings = new Set<string>()
  const prefixes = new Set<string>()
  const units: Unit[] = []
  const listed = (line: string): readonly string[] => line.split(/\s+/).slice(1).filter(Boolean)
  lines.forEach((line, i) => {
    if (line.startsWith('letters ')) addLetters(listed(line), letters, (error) => wrong(i + 1, error))
  })
  const plain = (word: string): string => respelt(word, letters)
  lines.forEach((line, i) => {
    if (/^endings\s/.test(line)) for (const one of listed(line)) endings.add(plain(one))
    if (/^prefixes\s/.test(line)) for (const one of listed(line)) prefixes.add(plain(one))
    const unit = UNIT.exec(line)
    if (!unit) return
    const [, kind, value = '1', words = ''] = unit
    if (!(Number(value) > 0) && kind !== 'number')
      wrong(i + 1, new PatternError(`a unit is worth more than 0, got ${value}`, 1))
    else
      units.push({
        kind: kind as UnitKind,
        value: Number(value),
        words: words
          .split('|')
          .map((word) => word.trim())
          .filter(Boolean),
      })
  })
  for (const line of EVERYWHERE) {
    const [, kind, value, words = ''] = UNIT.exec(line) ?? []
    units.push({ kind: kind as UnitKind, value: Number(value), words: words.split(' | ') })
  }
  const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)
  return {
    morphology: {
      language,
      endings: [...endings].sort(longestFirst),
      prefixes: [...prefixes].sort(longestFirst),
      letters,
      keepsAccents: lines.includes('accents'),
    },
    units,
  }
}

function addLetters(
  pairs: readonly string[],
  letters: Map<string, string>,
  wrong: (error: PatternError) => void,
): void {
  for (const pair of pairs) {
    const [from = '', to, more] = pair.split('=')
    const source = from.toLowerCase().normalize('NFC')
    if (source === '' || to === undefined || more !== undefined)
      wrong(new PatternError(`letters are written a=b, got ${pair}`, 1))
    else if ([...source].length !== 1) wrong(new PatternError(`one letter is read as others, got ${from}`, 1))
    else letters.set(source, fold(to).text)
  }
}
