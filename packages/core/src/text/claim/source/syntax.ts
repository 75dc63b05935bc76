import type { Mode } from './words.ts'

/** A pattern as a tree. Literals carry their mode: exact, inflected (`~`), prefix (`x*`) or contained (`*x*`). */
export type Node =
  | { readonly kind: 'seq' | 'alt'; readonly items: readonly Node[] }
  | { readonly kind: 'opt' | 'not'; readonly item: Node }
  | { readonly kind: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'slot'; readonly slot: string; readonly low: number; readonly high: number }
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<number> }
  /** A class: written once, wherever it is used. */
  | { readonly kind: 'class'; readonly item: Node }

/** Turns a literal of a pattern into the ids of its words. */
export type Spell = (literal: string, mode: Mode) => readonly number[]
export type Classes = Map<string, Node>

/** What an expression may name: classes, the words of the language, and literals read before (most occur often). */
export interface Known {
  readonly classes: Classes
  readonly spell: Spell
  readonly literals: Map<string, Node>
}

/** A line that does not parse. `column` counts from 1. */
export class PatternError extends Error {
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}

export const SLOTS: readonly string[] =
  'number money percent duration weight length year age times url phone handle mixed caps q word you'.split(' ')
const MAX_GAP = 24
const MAX_WIDE_GAP = 60
const MAX_DEPTH = 8
const LEX = /\s+|\.{2,3}\d+|\{[^}]*\}|[()|?^$!&;]|[^\s()|?^$!&;{]+/gy

interface Piece {
  readonly text: string
  readonly at: number
}

function pieces(source: string, offset: number): readonly Piece[] {
  const out: Piece[] = []
  let at = 0
  LEX.lastIndex = 0
  // `test` and a slice: the arrays that `exec` makes would be a fifth of all the memory a lexicon takes.
  while (LEX.test(source)) {
    const text = source.slice(at, LEX.lastIndex)
    if (text.trim()) out.push({ text, at: offset + at + 1 })
    at = LEX.lastIndex
  }
  if (at < source.length) throw new PatternError(`unreadable: ${source.slice(at, at + 12)}`, offset + at + 1)
  return out
}

/** Can match without using a token. */
export function isNullable(node: Node): boolean {
  if (node.kind === 'seq') return node.items.every(isNullable)
  if (node.kind === 'alt') return node.items.some(isNullable)
  if (node.kind === 'class') return isNullable(node.item)
  return node.kind !== 'ids' && node.kind !== 'slot' && node.kind !== 'not'
}

/** `^` after a word or `$` before one: no text has such a place. */
function isMisplaced(node: Node, before: readonly Node[], after: readonly Node[]): boolean {
  if (node.kind === 'first') return !before.every(isNullable)
  return node.kind === 'last' && !after.every(isNullable)
}

function slotOf({ text, at }: Piece): Node {
  const [, slot = '', op, value, high] = /^\{([a-z]+)(?:(>=|<=|=|>|<|:)([\d.]+?)(?:\.\.([\d.]+))?)?\}$/.exec(text) ?? []
  if (!SLOTS.includes(slot)) throw new PatternError(`no such slot: ${text}`, at)
  const n = Number(value)
  const low = !op || op[0] === '<' ? -Infinity : op === '>' ? n + 0.001 : n
  const top = !op || op[0] === '>' ? Infinity : op === ':' ? Number(high) : op === '<' ? n - 0.001 : n
  if (low > top) throw new PatternError(`no number is in ${text}`, at)
  return { kind: 'slot', slot, low, high: top }
}

function literalOf({ text, at }: Piece, { spell, literals }: Known): Node {
  const seen = literals.get(text)
  if (seen) return seen
  if (/[^*][*~][^*~]/.test(text)) throw new PatternError(`* stands first or last, ~ last: ${text}`, at)
  const part = text.length > 2 && text.startsWith('*')
  const mode: Mode = part ? 'part' : text.endsWith('*') ? 'prefix' : text.endsWith('~') ? 'inflected' : 'exact'
  const ids = spell(text.replace(/[*~]/g, '').replaceAll('_', ' '), mode)
  if (!ids.length) throw new PatternError(`no word in: ${text}`, at)
  const items: readonly Node[] = ids.map((id) => ({ kind: 'ids', ids: new Set([id]) }))
  const node: Node = items.length === 1 && items[0] ? items[0] : { kind: 'seq', items }
  literals.set(text, node)
  return node
}

/** Alternatives of one token each become a single set, so that a class of a hundred words costs one look-up. */
function merged(items: readonly Node[]): Node {
  const ids = new Set<number>()
  const rest: Node[] = []
  for (const item of items) {
    if (item.kind === 'ids') for (const id of item.ids) ids.add(id)
    else if (item.kind === 'alt') {
      for (const inner of item.items)
        if (inner.kind === 'ids') for (const id of inner.ids) ids.add(id)
        else rest.push(inner)
    } else rest.push(item)
  }
  if (ids.size) rest.unshift({ kind: 'ids', ids })
  return rest.length === 1 && rest[0] ? rest[0] : { kind: 'alt', items: rest }
}

function gapOf(piece: Piece): Node {
  const across = piece.text.startsWith('...')
  const most = Number(piece.text.replaceAll('.', ''))
  const limit = across ? MAX_WIDE_GAP : MAX_GAP
  if (most > limit) throw new PatternError(`a gap of at most ${limit} tokens, got ${most}`, piece.at)
  return { kind: 'gap', most, across }
}

/** Parses one expression; `offset` is where it begins in its line. */
export function parseExpression(source: string, offset: number, known: Known): Node {
  const list = pieces(source, offset)
  let at = 0
  let depth = 0
  const here = (): number => list[at]?.at ?? offset + source.length + 1
  const isAt = (text: string): boolean => list[at]?.text === text
  const either = (): Node => {
    const start = here()
    const items = [sequence()]
    while (isAt('|')) {
      at++
      items.push(sequence())
    }
    if (items.length > 1 && items.some(isNullable)) throw new PatternError('an alternative can match nothing', start)
    return items.length === 1 && items[0] ? items[0] : merged(items)
  }
  const sequence = (): Node => {
    const items: Node[] = []
    while (at < list.length && !isAt(')') && !isAt('|')) items.push(item())
    if (!items.length) throw new PatternError('nothing here', here())
    const lost = items.findIndex((one, i) => isMisplaced(one, items.slice(0, i), items.slice(i + 1)))
    if (lost >= 0) throw new PatternError('can never match: ^ stands first, $ stands last', here())
    return items.length === 1 && items[0] ? items[0] : { kind: 'seq', items }
  }
  const item = (): Node => {
    const node = atom()
    if (!isAt('?')) return node
    at++
    return { kind: 'opt', item: node }
  }
  const group = (piece: Piece): Node => {
    if (++depth > MAX_DEPTH) throw new PatternError(`nested deeper than ${MAX_DEPTH}`, piece.at)
    const node = either()
    if (!isAt(')')) throw new PatternError('missing )', here())
    at++
    depth--
    return node
  }
  const atom = (): Node => {
    const piece = list[at++]
    if (!piece || /^[)|?&;]$/.test(piece.text))
      throw new PatternError(`unexpected ${piece?.text ?? 'end of line'}`, piece?.at ?? here())
    if (piece.text === '(') return group(piece)
    if (piece.text === '!') return { kind: 'not', item: atom() }
    if (piece.text === '^') return { kind: 'first' }
    if (piece.text === '$') return { kind: 'last' }
    if (piece.text.startsWith('..')) return gapOf(piece)
    if (piece.text.startsWith('{')) return slotOf(piece)
    if (!piece.text.startsWith('@')) return literalOf(piece, known)
    const node = known.classes.get(piece.text)
    if (!node) throw new PatternError(`no such class: ${piece.text}`, piece.at)
    return node
  }
  const root = either()
  if (at < list.length) throw new PatternError(`unexpected ${list[at]?.text ?? ''}`, here())
  if (isNullable(root)) throw new PatternError('can match nothing', offset + 1)
  return root
}
