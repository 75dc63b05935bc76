import { createReader, ProgramError, type Reader } from './codec.ts'
import type { CompiledClaims } from './compile.ts'
import { readDirectives } from './directives.ts'
import { GroupFinder } from './groups.ts'
import { GAP, type Nodes, TreeReader } from './trees.ts'
import { SLOTS } from './syntax.ts'
import { createVocabulary, RUN, type Vocabulary } from './vocabulary.ts'

export interface Pattern {
  readonly id: string
  readonly topic: string
  readonly strength: 'strong' | 'weak'
  readonly parts: readonly number[]
  /** Parts must meet in one sentence (0), in the field (-1), or within so many tokens. */
  readonly scope: number
  readonly unless: readonly number[]
  readonly unlessField: readonly number[]
  /** Needs more of the text than one sentence. */
  readonly isWide: boolean
  /** How many groups must have been met before it is tried. */
  readonly needs: number
}

/** Patterns of one language, ready to run. */
export interface Book {
  readonly vocabulary: Vocabulary
  readonly patterns: readonly Pattern[]
  readonly nodes: Nodes
  /** Entry (or `vocabulary.size` + slot) → groups it satisfies: `groups[groupFrom[e]] ...`. */
  readonly groupFrom: Int32Array
  readonly groups: Int32Array
  readonly owner: Int32Array
  /** Patterns that no group guards. */
  readonly always: readonly number[]
  /** Tokens on either side within which `unless` cancels. */
  readonly near: number
}

const NEAR = 6
/** Where every sign is a token, words take about two. */
const NEAR_SIGNS = 12
const MAX_GROUPS = 3

/**
 * Reads a compiled lexicon. Everything in it is checked, for packs may come from anywhere: throws `ProgramError`.
 * Linear in its size; a lexicon of 500 patterns takes a few milliseconds.
 */
export function loadBook(language: string, compiled: CompiledClaims): Book {
  const directives = readDirectives(language, compiled.directives.split('\n'), (_, error) => {
    throw new ProgramError(error.message)
  })
  const words = compiled.words === '' ? [] : compiled.words.split('\n')
  const vocabulary = createVocabulary(words, directives)
  const read = createReader(compiled.program)
  const limits = { words: words.length, slotBase: vocabulary.size }
  const trees = new TreeReader(read, compiled.program.length, limits)
  trees.readClasses()
  const names = compiled.names === '' ? [] : compiled.names.split('\n')
  const raw = names.map((name, i) => readPattern(read, { name, number: i, trees }))
  if (!read.isDone()) throw new ProgramError('more than its patterns')
  const { nodes } = trees
  const finder = new GroupFinder(nodes, vocabulary.size)
  const index = createIndex(vocabulary.size + SLOTS.length)
  const owner: number[] = []
  const patterns = raw.map((pattern, i) => {
    const groups = pattern.parts
      .flatMap((part) => finder.find(part))
      .sort((a, b) => a.size - b.size)
      .slice(0, MAX_GROUPS)
    for (const group of groups) {
      const number = owner.push(i) - 1
      finder.each(group, (entry) => index.add(entry, number))
    }
    const isWide = pattern.scope !== 0 || pattern.parts.some((part) => isAcross(part, nodes))
    return { ...pattern, isWide, needs: groups.length }
  })
  const { from: groupFrom, items: groups } = index.finish()
  const runs = vocabulary.modes.reduce((sum, mode) => sum + (mode === RUN ? 1 : 0), 0)
  return {
    vocabulary,
    patterns,
    nodes,
    groupFrom,
    groups,
    owner: Int32Array.from(owner),
    always: patterns.flatMap(({ needs }, i) => (needs === 0 ? [i] : [])),
    near: runs * 2 > vocabulary.modes.length ? NEAR_SIGNS : NEAR,
  }
}

function readPattern(
  read: Reader,
  { name, number, trees }: { name: string; number: number; trees: TreeReader },
): Omit<Pattern, 'isWide' | 'needs'> {
  const strength = read.next(2) === 0 ? 'strong' : 'weak'
  const scope = read.next(200)
  const lists = [0, 1, 2].map(() => Array.from({ length: read.next(100) }, () => trees.root()))
  const [parts = [], unless = [], unlessField = []] = lists
  if (!parts.length || parts.some((part) => trees.nodes.isNullable[part] === 1)) throw new ProgramError('a pattern of nothing')
  const topic = name.split('.')[0] ?? name
  return {
    id: name === topic ? `${topic}.${number + 1}` : name,
    topic,
    strength,
    parts,
    scope: scope === 0 ? 0 : scope === 1 ? -1 : scope - 2,
    unless,
    unlessField,
  }
}

function isAcross(node: number, nodes: Nodes): boolean {
  if (nodes.kind[node] === GAP) return nodes.b[node] === 1
  for (let at = nodes.from[node] ?? 0, stop = at + (nodes.count[node] ?? 0); at < stop; at++)
    if (isAcross(nodes.kids[at] ?? 0, nodes)) return true
  return false
}

/** Entries with their groups, in the order they were added, as two flat lists. */
function createIndex(entries: number): {
  add(entry: number, group: number): void
  finish(): { readonly from: Int32Array; readonly items: Int32Array }
} {
  const pairs: number[] = []
  const from = new Int32Array(entries + 1)
  return {
    add(entry, group) {
      pairs.push(entry, group)
      from[entry + 1] = (from[entry + 1] ?? 0) + 1
    },
    finish() {
      for (let i = 0; i < entries; i++) from[i + 1] = (from[i + 1] ?? 0) + (from[i] ?? 0)
      const next = from.slice()
      const items = new Int32Array(pairs.length / 2)
      for (let i = 0; i < pairs.length; i += 2) {
        const entry = pairs[i] ?? 0
        items[next[entry] ?? 0] = pairs[i + 1] ?? 0
        next[entry] = (next[entry] ?? 0) + 1
      }
      return { from, items }
    },
  }
}
