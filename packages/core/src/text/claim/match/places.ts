import type { Book, Pattern } from '../book/book.ts'
import type { Tokens } from '../reading/tokens.ts'
import type { Range } from './awake.ts'
import type { Matcher, Span } from './match.ts'

/** Places told of one text. */
export const MOST = 200

export interface Place {
  readonly book: Book
  readonly matcher: Matcher
  readonly tokens: Tokens
}

/** Places of all parts together, without those that something nearby cancels. `byPart` says where each part may be, if not in all of `range`. */
export function placesOf(
  pattern: Pattern,
  { range, byPart }: { readonly range: Range; readonly byPart: readonly (readonly Range[])[] | undefined },
  { book, matcher, tokens }: Place,
): readonly Span[] {
  const lists: (readonly Span[])[] = []
  for (let i = 0; i < pattern.parts.length; i++) {
    const node = book.parts[pattern.parts[i] ?? 0]?.node ?? 0
    const list = byPart ? findIn(byPart[i] ?? [], node, matcher) : matcher.findAll(node, range.start, range.stop, MOST)
    if (!list.length) return list
    lists.push(list)
  }
  if (pattern.unlessField.some((node) => matcher.findAll(node, 0, tokens.count, 1).length > 0)) return []
  const near = { tokens, near: book.near }
  const free =
    pattern.unless.length > 0 ? lists.map((list) => freeOf(list, stopsOf(pattern, list, matcher, near), near)) : lists
  const [first = [], ...others] = free
  return others.length ? joined(first, others, { scope: pattern.scope, tokens }) : first
}

function findIn(ranges: readonly Range[], node: number, matcher: Matcher): readonly Span[] {
  const [only, ...more] = ranges
  if (only && more.length === 0) return matcher.findAll(node, only.start, only.stop, MOST)
  const out: Span[] = []
  for (const { start, stop } of ranges) {
    out.push(...matcher.findAll(node, start, stop, MOST))
    if (out.length >= MOST) break
  }
  return out
}

interface Near {
  readonly tokens: Tokens
  readonly near: number
}

/** Where something begins that cancels a match, looked for around the spans only. */
function stopsOf(
  pattern: Pattern,
  spans: readonly Span[],
  matcher: Matcher,
  { tokens, near }: Near,
): readonly number[] {
  const out: number[] = []
  let done = 0
  for (const { from, to } of spans) {
    const start = Math.max(done, from - near, 0)
    const stop = Math.min(to + near, tokens.count)
    for (const node of pattern.unless)
      for (const span of matcher.findAll(node, start, stop, Number.POSITIVE_INFINITY)) out.push(span.from)
    done = Math.max(done, stop)
  }
  return out.sort((a, b) => a - b)
}

/** Spans with no stop within `near` tokens in the same sentence. Both lists ascend. */
function freeOf(spans: readonly Span[], stops: readonly number[], { tokens, near }: Near): readonly Span[] {
  let low = 0
  return spans.filter(({ from, to }) => {
    while ((stops[low] ?? Number.POSITIVE_INFINITY) + near < from) low++
    for (let i = low; (stops[i] ?? Number.POSITIVE_INFINITY) - near <= to - 1; i++) {
      const stop = tokens.sentence[stops[i] ?? 0] ?? 0
      if (stop >= (tokens.sentence[from] ?? 0) && stop <= (tokens.sentence[to - 1] ?? 0)) return false
    }
    return true
  })
}

/** Joins each first part with the first others of its sentence, or with those within the scope's tokens. */
function joined(
  first: readonly Span[],
  others: readonly (readonly Span[])[],
  { scope, tokens }: { scope: number; tokens: Tokens },
): readonly Span[] {
  const sentenceOf = (span: Span): number => (scope === 0 ? (tokens.sentence[span.from] ?? 0) : 0)
  const bySentence = others.map((list) => {
    const map = new Map<number, Span>()
    for (const span of list) if (!map.has(sentenceOf(span))) map.set(sentenceOf(span), span)
    return map
  })
  const cursors = others.map(() => 0)
  const out: Span[] = []
  const done = new Set<number>()
  for (const span of first) {
    const sentence = sentenceOf(span)
    if (scope <= 0 && done.has(sentence)) continue
    const partners = others.flatMap((list, i) => {
      if (scope <= 0) return bySentence[i]?.get(sentence) ?? []
      let at = cursors[i] ?? 0
      while ((list[at]?.to ?? Number.POSITIVE_INFINITY) < span.from - scope) at++
      cursors[i] = at
      const near = list[at]
      return near && near.from - span.to <= scope ? near : []
    })
    if (partners.length < others.length) continue
    done.add(sentence)
    const all = [span, ...partners]
    out.push({ from: Math.min(...all.map((s) => s.from)), to: Math.max(...all.map((s) => s.to)) })
  }
  return out
}
