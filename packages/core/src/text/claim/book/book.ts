import type { CompiledClaims } from '../source/compile.ts'
import { readDirectives } from '../source/directives.ts'
import { SLOTS } from '../source/syntax.ts'
import { createReader, ProgramError, type Reader } from './codec.ts'
import { GroupFinder } from './groups.ts'
import { ALT, GAP, type Nodes, OPT, SEQ, TreeReader } from './trees.ts'
import { createVocabulary, RUN, type Vocabulary } from './vocabulary.ts'

export interface Pattern {
  readonly id: string
  readonly topic: string
  readonly strength: 'strong' | 'weak'
  /** Numbers in `Book.parts`. */
  readonly parts: readonly number[]
  /** Parts must meet in one sentence (0), in the field (-1), or within so many tokens. */
  readonly scope: number
  readonly unless: readonly number[]
  readonly unlessField: readonly number[]
  /** Needs more of the text than one sentence. */
  readonly isWide: boolean
  /** How many of its parts have words that must be met before it is tried. */
  readonly needs: number
}

/** One of the things that must meet for a pattern to match. */
export interface Part {
  readonly node: number
  readonly pattern: number
  /** Of its pattern. */
  readonly isWide: boolean
  /** Runs across the ends of sentences. */
  readonly isAcross: boolean
  /** How many groups of words must have been met. */
  readonly needs: number
  /** Its rarest group; a part that runs across sentences is tried only within `reach` tokens before one of its words. */
  readonly anchor: number
  readonly reach: number
}

/** Patterns of one language, ready to run. */
export interface Book {
  readonly vocabulary: Vocabulary
  readonly patterns: readonly Pattern[]
  readonly parts: readonly Part[]
  readonly nodes: Nodes
  /** Entry (or `vocabulary.size` + slot) → groups it satisfies: `groups[groupFrom[e]] ...`. */
  readonly groupFrom: Int32Array
  readonly groups: Int32Array
  /** Group → its part. */
  readonly owner: Int32Array
  /** Patterns that no group guards, by how far they look. */
  readonly always: readonly number[]
  readonly alwaysWide: readonly number[]
  /** Tokens on either side within which `unless` cancels. */
  readonly near: number
}

const NEAR = 6
/** Where every sign is a token, words take about two. */
const NEAR_SIGNS = 12
const MAX_GROUPS = 2

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
  const parts: Part[] = []
  const patterns = raw
    .flatMap((pattern) => waysOf(pattern, nodes))
    .map(({ nodes: own, ...pattern }, number) => {
      const isWide = pattern.scope !== 0 || own.some((node) => isAcross(node, nodes))
      const numbers = own.map((node) => {
        const groups = [...finder.find(node)].sort((a, b) => a.size - b.size).slice(0, MAX_GROUPS)
        for (const group of groups) {
          const id = owner.push(parts.length) - 1
          finder.each(group, (entry) => index.add(entry, id))
        }
        const anchor = owner.length - groups.length
        const needs = groups.length
        const wide = isAcross(node, nodes)
        const reach = wide ? longest(node, nodes) : 0
        return parts.push({ node, pattern: number, isWide, isAcross: wide, needs, anchor, reach }) - 1
      })
      return { ...pattern, parts: numbers, isWide, needs: numbers.filter((part) => parts[part]?.needs).length }
    })
  const unguarded = patterns.flatMap(({ needs }, i) => (needs === 0 ? [i] : []))
  const { from: groupFrom, items: groups } = index.finish()
  const runs = vocabulary.modes.reduce((sum, mode) => sum + (mode === RUN ? 1 : 0), 0)
  return {
    vocabulary,
    patterns,
    parts,
    nodes,
    groupFrom,
    groups,
    owner: Int32Array.from(owner),
    always: unguarded.filter((i) => !patterns[i]?.isWide),
    alwaysWide: unguarded.filter((i) => patterns[i]?.isWide),
    near: runs * 2 > vocabulary.modes.length ? NEAR_SIGNS : NEAR,
  }
}

/** A pattern as it is read, before it is known what wakes it. */
type Raw = Omit<Pattern, 'isWide' | 'needs' | 'parts'> & { readonly nodes: readonly number[] }

function readPattern(read: Reader, { name, number, trees }: { name: string; number: number; trees: TreeReader }): Raw {
  const strength = read.next(2) === 0 ? 'strong' : 'weak'
  const scope = read.next(200)
  const lists = [0, 1, 2].map(() => Array.from({ length: read.next(100) }, () => trees.root()))
  const [own = [], unless = [], unlessField = []] = lists
  if (!own.length || own.some((part) => trees.nodes.isNullable[part] === 1))
    throw new ProgramError('a pattern of nothing')
  const topic = name.split('.')[0] ?? name
  return {
    id: name === topic ? `${topic}.${number + 1}` : name,
    topic,
    strength,
    nodes: own,
    scope: scope === 0 ? 0 : scope === 1 ? -1 : scope - 2,
    unless,
    unlessField,
  }
}

/** A pattern of many ways is a pattern for each: each then waits for words of its own. */
function waysOf(pattern: Raw, nodes: Nodes): readonly Raw[] {
  const [only, ...more] = pattern.nodes
  if (only === undefined || more.length > 0 || nodes.kind[only] !== ALT) return [pattern]
  const from = nodes.from[only] ?? 0
  const kids = [...nodes.kids.subarray(from, from + (nodes.count[only] ?? 0))]
  return kids.flatMap((kid) => waysOf({ ...pattern, nodes: [kid] }, nodes))
}

/** Tokens that a match can take at the most. */
function longest(node: number, nodes: Nodes): number {
  const kind = nodes.kind[node]
  if (kind === GAP) return nodes.a[node] ?? 0
  let [sum, most] = [0, 0]
  for (let at = nodes.from[node] ?? 0, stop = at + (nodes.count[node] ?? 0); at < stop; at++) {
    const length = longest(nodes.kids[at] ?? 0, nodes)
    sum += length
    most = Math.max(most, length)
  }
  if (kind === SEQ) return sum
  return kind === ALT || kind === OPT ? most : LONGEST_WORD
}

/** Tokens of a number with its unit, or of a run of signs. */
const LONGEST_WORD = 12

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
