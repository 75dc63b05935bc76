import type { Lexicon } from '../../contracts/index.ts'
import { slotId } from './lattice.ts'
import { type Known, type Node, PatternError, parseExpression } from './syntax.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** One `strong` or `weak` line. */
export interface Pattern {
  readonly id: string
  readonly topic: string
  readonly strength: 'strong' | 'weak'
  readonly parts: readonly Node[]
  /** Parts must meet in one sentence, in the field, or within so many tokens. */
  readonly scope: 'sentence' | 'field' | number
  readonly unless: readonly Node[]
  readonly unlessField: readonly Node[]
}

/** A mistake in a lexicon, with its place (both from 1). */
export interface LexiconIssue {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Patterns of one language with the index that wakes them. */
export interface Book {
  readonly patterns: readonly Pattern[]
  readonly vocabulary: Vocabulary
  readonly issues: readonly LexiconIssue[]
  /** Word or slot → groups it satisfies; a group is one thing its pattern cannot do without. */
  readonly groups: ReadonlyMap<number, readonly number[]>
  /** Group → its pattern. */
  readonly owners: readonly number[]
  /** Pattern → how many groups it needs. */
  readonly needs: readonly number[]
}

/** Kept as the sets it is made of: copying them would be most of the work of loading a lexicon. */
interface Group {
  readonly size: number
  readonly sets: readonly Iterable<number>[]
}
const MAX_GROUPS = 4

/** What must be in a text for the node to match: every group by at least one of its members. */
function groupsOf(node: Node): readonly Group[] {
  if (node.kind === 'ids') return [{ size: node.ids.size, sets: [node.ids] }]
  if (node.kind === 'slot') return [{ size: 1, sets: [[slotId(node.slot)]] }]
  if (node.kind === 'seq') return node.items.flatMap(groupsOf)
  if (node.kind !== 'alt') return []
  const sets: Iterable<number>[] = []
  let size = 0
  for (const item of node.items) {
    const [first, ...others] = groupsOf(item)
    if (!first) return []
    const best = others.reduce((one, other) => (other.size < one.size ? other : one), first)
    size += best.size
    sets.push(...best.sets)
  }
  return [{ size, sets }]
}

/** A pattern without a name is called by its number, so that packs need not carry names no rule asks for. */
function parsePattern(line: string, number: number, known: Known): Pattern {
  const [head, strength, topic = '', name = `.${number}`] =
    /^(strong|weak)\s+([a-z][a-z0-9-]*)(\.[a-z0-9.-]+)?\s*:/.exec(line) ?? []
  if (!head)
    throw new PatternError(
      'expected `strong topic.name: …`, `weak topic.name: …`, `@class = …` or `reword topic: …`',
      1,
    )
  const parts: Node[] = []
  const unless: Node[] = []
  const unlessField: Node[] = []
  let scope: Pattern['scope'] = 'sentence'
  let section = '&'
  let at = head.length
  for (const piece of line.slice(at).split(/(\s+&\s+|\s+unless-field\s+|\s+unless\s+|\s+scope\s+|\s*;\s*)/)) {
    const word = piece.trim()
    if (/^(&|unless|unless-field|scope)$/.test(word)) section = word
    else if (section === 'scope' && word) scope = scopeOf(word, at)
    else if (word && word !== ';') {
      const node = parseExpression(piece, at, known)
      if (section === '&') parts.push(node)
      else if (section === 'unless') unless.push(node)
      else unlessField.push(node)
    }
    at += piece.length
  }
  if (!parts.length) throw new PatternError('nothing to look for', at)
  return {
    id: topic + name,
    topic,
    strength: strength === 'strong' ? 'strong' : 'weak',
    parts,
    scope,
    unless,
    unlessField,
  }
}

function scopeOf(word: string, at: number): Pattern['scope'] {
  if (word === 'field' || word === 'sentence') return word
  if (/^\d{1,2}$/.test(word)) return Number(word)
  throw new PatternError(`scope is sentence, field or a number of tokens, got ${word}`, at + 1)
}

/** Parses the lines of a lexicon. Lines that are wrong are reported and left out: one mistake does not blind the rest. */
export function createBook(language: string, lines: readonly string[]): Book {
  const vocabulary = createVocabulary(language)
  const known: Known = { classes: new Map(), spell: vocabulary.spell, literals: new Map() }
  const patterns: Pattern[] = []
  const issues: LexiconIssue[] = []
  lines.forEach((line, i) => {
    if (!line.trim() || line.startsWith('#') || line.startsWith('reword ')) return
    try {
      const [head, name = ''] = /^(@[a-z0-9-]+)\s*=/.exec(line) ?? []
      if (head) known.classes.set(name, parseExpression(line.slice(head.length), head.length, known))
      else patterns.push(parsePattern(line, i + 1, known))
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      issues.push({ line: i + 1, column: error.column, message: error.message })
    }
  })
  return { patterns, vocabulary, issues, ...index(patterns) }
}

function index(patterns: readonly Pattern[]): Pick<Book, 'groups' | 'owners' | 'needs'> {
  const groups = new Map<number, number[]>()
  const owners: number[] = []
  const needs = patterns.map((pattern, i) => {
    const own = pattern.parts
      .flatMap(groupsOf)
      .sort((a, b) => a.size - b.size)
      .slice(0, MAX_GROUPS)
    for (const group of own) {
      const number = owners.push(i) - 1
      for (const ids of group.sets)
        for (const id of ids) {
          const list = groups.get(id)
          if (list) list.push(number)
          else groups.set(id, [number])
        }
    }
    return own.length
  })
  return { groups, owners, needs }
}

/** Reads one lexicon and says what is wrong with it, with line and column. */
export function checkLexicon(lexicon: Lexicon): readonly LexiconIssue[] {
  return createBook(lexicon.language, lexicon.claims.split('\n')).issues
}
