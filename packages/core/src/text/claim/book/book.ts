import type { CompiledClaims } from '../source/compile.ts'
import { readDirectives } from '../source/directives.ts'
import { SLOTS } from '../source/syntax.ts'
import { END, ProgramError } from './codec.ts'
import { GroupFinder } from './groups.ts'
import { Sleepers } from './sleepers.ts'
import { ALT, GAP, type Limits, type Line, type Nodes, OPT, SEQ, TreeReader } from './trees.ts'
import { Vocabulary } from './vocabulary.ts'

export interface Pattern {
  /** Its place in the lexicon, which the ways of one pattern share. */
  readonly number: number
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

const NEAR = 6
/** Where every sign is a token, words take about two. */
const NEAR_SIGNS = 12
const MAX_GROUPS = 2

/** Patterns of one language. Each is read when a text could need it: what is here grows with what is read. */
export class Book {
  readonly vocabulary: Vocabulary
  /** Pattern by pattern as they were read. */
  readonly patterns: Pattern[] = []
  readonly parts: Part[] = []
  readonly nodes: Nodes
  /** Entry (or `vocabulary.size` + slot) → groups it satisfies. */
  readonly groups: (number[] | undefined)[]
  /** Group → its part. */
  readonly owner: number[] = []
  /** Patterns that no group guards, by how far they look. */
  readonly always: number[] = []
  readonly alwaysWide: number[] = []
  /** Tokens on either side within which `unless` cancels. */
  readonly near: number
  readonly #names: readonly string[]
  readonly #trees: TreeReader
  readonly #finder: GroupFinder
  readonly #sleepers: Sleepers
  readonly #classes: number
  readonly #isMet: Uint8Array
  #broken: unknown

  constructor(vocabulary: Vocabulary, names: readonly string[], lines: readonly Line[], limits: Limits) {
    this.vocabulary = vocabulary
    this.#names = names
    this.#classes = limits.classes
    this.#trees = new TreeReader(lines, limits)
    this.nodes = this.#trees.nodes
    this.#finder = new GroupFinder(this.nodes, vocabulary.size)
    this.groups = new Array(vocabulary.size + SLOTS.length)
    this.#isMet = new Uint8Array(this.groups.length)
    this.near = vocabulary.isSigns ? NEAR_SIGNS : NEAR
    this.#sleepers = new Sleepers(lines, limits, (number) => this.#read(number))
    for (const number of this.#sleepers.always) this.#read(number)
  }

  /** Reads what an entry (or `vocabulary.size` + slot) in a text could be part of. Throws `ProgramError` where that is damaged. */
  meet(entry: number): void {
    if (this.#broken) throw this.#broken
    if (this.#isMet[entry] === 1) return
    this.#isMet[entry] = 1
    this.#sleepers.meet(entry)
  }

  /** Reads a pattern, by its place in the lexicon. */
  #read(number: number): void {
    const { nodes, owner, parts, patterns } = this
    const trees = this.#trees
    const finder = this.#finder
    try {
      const pattern = readPattern(trees, number + this.#classes, number, this.#names[number] ?? '')
      for (const { nodes: own, ...way } of waysOf(pattern, nodes)) {
        const isWide = way.scope !== 0 || own.some((node) => isAcross(node, nodes))
        const numbers = own.map((node) => {
          const groups = [...finder.find(node)].sort((a, b) => a.size - b.size).slice(0, MAX_GROUPS)
          for (const group of groups) {
            const id = owner.push(parts.length) - 1
            finder.each(group, (entry) => this.#listen(entry, id))
          }
          const needs = groups.length
          const wide = isAcross(node, nodes)
          const reach = wide ? longest(node, nodes) : 0
          const anchor = owner.length - needs
          return parts.push({ node, pattern: patterns.length, isWide, isAcross: wide, needs, anchor, reach }) - 1
        })
        const needs = numbers.filter((part) => parts[part]?.needs).length
        if (needs === 0) (isWide ? this.alwaysWide : this.always).push(patterns.length)
        patterns.push({ ...way, parts: numbers, isWide, needs })
      }
    } catch (error) {
      this.#broken = error
      throw error
    }
  }

  #listen(entry: number, group: number): void {
    const groups = this.groups[entry]
    if (groups) groups.push(group)
    else this.groups[entry] = [group]
  }
}

/**
 * Opens a compiled lexicon. Everything in it is checked when it is read, for packs may come from anywhere: throws `ProgramError`.
 * A lexicon of 1000 patterns takes a few milliseconds, since few of them are read for a text.
 */
export function loadBook(language: string, compiled: CompiledClaims): Book {
  const directives = readDirectives(language, compiled.directives.split('\n'), (_, error) => {
    throw new ProgramError(error.message)
  })
  const names = compiled.names === '' ? [] : compiled.names.split('\n')
  const programs = compiled.program === '' ? [] : compiled.program.split(END)
  const rows = compiled.words.split('\n')
  const classes = programs.length - names.length
  const frequent = rows.length - programs.length
  if (classes < 0 || frequent < 0) throw new ProgramError('fewer lines than its patterns')
  const words = rows.slice(0, frequent)
  const lines = programs.map((text, i) => {
    const own = words.length
    const row = rows[frequent + i]
    if (row) for (const word of row.split('|')) words.push(word)
    return { text, own, end: words.length }
  })
  const vocabulary = new Vocabulary(words, directives)
  return new Book(vocabulary, names, lines, { frequent, words: words.length, slotBase: vocabulary.size, classes })
}

/** A pattern as it is read, before it is known what wakes it. */
type Raw = Omit<Pattern, 'isWide' | 'needs' | 'parts'> & { readonly nodes: readonly number[] }

function readPattern(trees: TreeReader, line: number, number: number, name: string): Raw {
  const read = trees.open(line)
  const strength = read.next(2) === 0 ? 'strong' : 'weak'
  const scope = read.next(200)
  const lists = [0, 1, 2].map(() => Array.from({ length: read.next(100) }, () => trees.root()))
  trees.end()
  const [own = [], unless = [], unlessField = []] = lists
  if (!own.length || own.some((part) => trees.nodes.isNullable[part] === 1))
    throw new ProgramError('a pattern of nothing')
  const topic = name.split('.')[0] ?? name
  return {
    id: name === topic ? `${topic}.${number + 1}` : name,
    number,
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
