import { createWriter } from '../book/codec.ts'
import { groupsOf } from '../book/groups.ts'
import { KINDS } from '../book/trees.ts'
import { isDirective, readDirectives } from './directives.ts'
import { type Known, type Node, PatternError, parseExpression, SLOTS } from './syntax.ts'
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
  /** Words, one a line, marked as in patterns: `word`, `word~`, `word*`, `*word*`. */
  readonly words: string
  /** `topic` or `topic.name` of each pattern, one a line. */
  readonly names: string
  /** Sets, nodes and patterns as numbers. */
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
  const { program, order } = programOf(patterns)
  const words = [...ids.keys()]
  const compiled = {
    directives: lines.filter(isDirective).join('\n'),
    words: order.map((id) => words[id]).join('\n'),
    names: patterns.map(({ name }) => name).join('\n'),
    program,
  }
  return { compiled, issues }
}

/**
 * Trees in reading order. Words used more than once are numbered by how often; one that is used once is a single sign, the next of the list.
 * Classes used more than once are written before the patterns and referred to.
 */
function programOf(patterns: readonly ParsedPattern[]): {
  readonly program: string
  readonly order: readonly number[]
} {
  const roots = patterns.flatMap(({ parts, unless, unlessField }) => [...parts, ...unless, ...unlessField])
  const shared = sharedClasses(roots)
  const out = createWriter()
  const written = new Map<Node, number>()
  const frequent = frequentWords(roots)
  const numbers = new Map(frequent.map((id, i) => [id, i]))
  const singles: number[] = []
  const word = (id: number): number => {
    const number = numbers.get(id)
    if (number !== undefined) return number + 1
    singles.push(id)
    return 0
  }
  const put = (node: Node): void => {
    const known = written.get(node)
    if (known !== undefined) {
      out.put(KINDS.length + 1, known)
      return
    }
    if (node.kind === 'class') {
      put(node.item)
      return
    }
    if (node.kind === 'ids') {
      const [only, ...more] = node.ids
      if (only !== undefined && more.length === 0) {
        const number = word(only)
        number === 0 ? out.put(KINDS.length) : out.put(0, 1, number)
        return
      }
      out.put(0, node.ids.size, ...[...node.ids].map(word))
      return
    }
    out.put(...numbersOf(node))
    for (const child of childrenOf(node)) put(child)
  }
  out.put(frequent.length, shared.length)
  for (const node of shared) {
    put(node)
    written.set(node, written.size)
  }
  for (const { strength, scope, parts, unless, unlessField } of patterns) {
    out.put(strength === 'strong' ? 0 : 1, scope === 'sentence' ? 0 : scope === 'field' ? 1 : scope + 2)
    for (const list of [parts, unless, unlessField]) {
      out.put(list.length)
      list.forEach(put)
    }
  }
  return { program: out.finish(), order: [...frequent, ...singles] }
}

/** Words written more than once, most frequent first. */
function frequentWords(roots: readonly Node[]): readonly number[] {
  const counts = new Map<number, number>()
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (node.kind === 'class') {
      if (seen.has(node)) return
      seen.add(node)
    }
    if (node.kind === 'ids') for (const id of node.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const child of childrenOf(node)) visit(child)
  }
  roots.forEach(visit)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id]) => id)
}

/** Classes that are used more than once, each after those it uses. */
function sharedClasses(roots: readonly Node[]): readonly Node[] {
  const uses = new Map<Node, number>()
  const order: Node[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'class') {
      const count = uses.get(node) ?? 0
      uses.set(node, count + 1)
      if (count > 0) return
    }
    for (const child of childrenOf(node)) visit(child)
    if (node.kind === 'class') order.push(node)
  }
  roots.forEach(visit)
  return order.filter((node) => (uses.get(node) ?? 0) > 1)
}

const THOUSANDTHS = 1000

function childrenOf(node: Node): readonly Node[] {
  return 'items' in node ? node.items : 'item' in node ? [node.item] : []
}

function numbersOf(node: Node): readonly number[] {
  const kind = KINDS.indexOf(node.kind as (typeof KINDS)[number])
  if (node.kind === 'slot') return [kind, SLOTS.indexOf(node.slot), bound(node.low), bound(node.high)]
  if (node.kind === 'gap') return [kind, node.most, Number(node.across)]
  return 'items' in node ? [kind, node.items.length] : [kind]
}

/** A bound in thousandths, 0 where there is none. */
function bound(value: number): number {
  return Number.isFinite(value) ? Math.round(value * THOUSANDTHS) + 1 : 0
}
