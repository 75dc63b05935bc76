import { groupsOf } from '../book/groups.ts'
import { isDirective, readDirectives } from './directives.ts'
import { programOf } from './program.ts'
import { type Known, type Node, PatternError, parseExpression } from './syntax.ts'
import { type Mode, spell } from './words.ts'

/** A mistake in a lexicon, with its place (both from 1). */
export interface LexiconIssue {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** A lexicon as packs carry it. All strings: see `loadBook` for how they are read. */
export interface CompiledClaims {
  /** Directive lines. */
  readonly directives: string
  /**
   * Words, marked as in patterns: `word`, `word~`, `word*`, `*word*`. Those that several classes or patterns have stand one a line; then
   * comes a line for each class and each pattern, with the words that only it has, separated by `|`.
   */
  readonly words: string
  /** `topic` or `topic.name` of each pattern, one a line. */
  readonly names: string
  /** Classes and patterns as numbers, separated by `$`. */
  readonly program: string
}

export interface ParsedPattern {
  readonly name: string
  readonly strength: 'strong' | 'weak'
  readonly parts: readonly Node[]
  readonly scope: 'sentence' | 'field' | number
  readonly unless: readonly Node[]
  readonly unlessField: readonly Node[]
}

const MARKS: Readonly<Record<Mode, (text: string) => string>> = {
  exact: (text) => text,
  inflected: (text) => `${text}~`,
  prefix: (text) => `${text}*`,
  part: (text) => `*${text}*`,
  run: (text) => text,
}

function parsePattern(line: string, known: Known): ParsedPattern {
  const [head, strength, name = ''] = /^(strong|weak)\s+([a-z][a-z0-9-]*(?:\.[a-z0-9.-]+)?)\s*:/.exec(line) ?? []
  if (!head)
    throw new PatternError(
      'expected `strong topic.name: …`, `weak topic.name: …`, `@class = …`, `reword topic: …` or a directive',
      1,
    )
  const sections = { '&': [] as Node[], unless: [] as Node[], 'unless-field': [] as Node[] }
  let scope: ParsedPattern['scope'] = 'sentence'
  let section = '&'
  let at = head.length
  for (const piece of line.slice(at).split(/(\s+&\s+|\s+unless-field\s+|\s+unless\s+|\s+scope\s+|\s*;\s*)/)) {
    const word = piece.trim()
    if (/^(&|unless|unless-field|scope)$/.test(word)) section = word
    else if (section === 'scope' && word) scope = scopeOf(word, at)
    else if (word && word !== ';') sections[section as keyof typeof sections].push(parseExpression(piece, at, known))
    at += piece.length
  }
  const pattern: ParsedPattern = {
    name,
    strength: strength === 'strong' ? 'strong' : 'weak',
    parts: sections['&'],
    scope,
    unless: sections.unless,
    unlessField: sections['unless-field'],
  }
  if (!pattern.parts.length) throw new PatternError('nothing to look for', at)
  if (isAlwaysCancelled(pattern)) throw new PatternError('can never match: what it needs also cancels it', 1)
  return pattern
}

function scopeOf(word: string, at: number): ParsedPattern['scope'] {
  if (word === 'field' || word === 'sentence') return word
  if (/^\d{1,2}$/.test(word)) return Number(word)
  throw new PatternError(`scope is sentence, field or a number of tokens, got ${word}`, at + 1)
}

/** Every word that could wake a part of it is a word that cancels it. */
function isAlwaysCancelled({ parts, unless, unlessField }: ParsedPattern): boolean {
  const stops = new Set<number>()
  for (const node of [...unless, ...unlessField])
    for (const item of node.kind === 'alt' ? node.items : [node])
      if (item.kind === 'ids') for (const id of item.ids) stops.add(id)
  return parts.some((part) =>
    groupsOf(part).some((group) =>
      group.refs.every((ref) => ref.kind === 'ids' && [...ref.ids].every((id) => stops.has(id))),
    ),
  )
}

/** What a pattern looks for, whatever its name. */
function bodyOf(line: string): string {
  return (
    line
      .slice(line.indexOf(':') + 1)
      .split(/\s+unless(?:-field)?\s+/)[0]
      ?.replace(/\s+/g, '') ?? ''
  )
}

/** Reads the lines of a lexicon. Lines that are wrong are reported and left out. */
export function compileClaims(
  language: string,
  source: string,
): { readonly compiled: CompiledClaims; readonly issues: readonly LexiconIssue[] } {
  const lines = source.split('\n').map((line) => line.trimEnd())
  const issues: LexiconIssue[] = []
  const wrong = (line: number, { column, message }: PatternError): void => void issues.push({ line, column, message })
  const { morphology } = readDirectives(language, lines, wrong)
  const ids = new Map<string, number>()
  const known: Known = {
    classes: new Map(),
    literals: new Map(),
    spell: (literal, mode) =>
      spell(literal, mode, morphology).map((word) => {
        const key = MARKS[word.mode](word.text)
        const id = ids.get(key) ?? ids.size
        ids.set(key, id)
        return id
      }),
  }
  const bodies = new Map<string, number>()
  const patterns: ParsedPattern[] = []
  lines.forEach((line, i) => {
    if (!line.trim() || line.startsWith('#') || line.startsWith('reword ') || isDirective(line)) return
    try {
      const [head, name = ''] = /^(@[a-z0-9-]+)\s*=/.exec(line) ?? []
      if (head)
        known.classes.set(name, { kind: 'class', item: parseExpression(line.slice(head.length), head.length, known) })
      else {
        const pattern = parsePattern(line, known)
        const twin = bodies.get(bodyOf(line))
        if (twin !== undefined) throw new PatternError(`the same pattern stands on line ${twin}`, 1)
        bodies.set(bodyOf(line), i + 1)
        patterns.push(pattern)
      }
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      wrong(i + 1, error)
    }
  })
  const compiled = {
    directives: lines.filter(isDirective).join('\n'),
    names: patterns.map(({ name }) => name).join('\n'),
    ...programOf(patterns, [...ids.keys()]),
  }
  return { compiled, issues }
}
