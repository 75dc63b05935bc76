import type { Pattern } from './book.ts'
import type { Tokens } from './tokens.ts'
import type { Matcher, Span } from './match.ts'

/** Where a pattern is looked for: a sentence, or the whole text. */
export interface Range {
  readonly start: number
  readonly stop: number
}

/** Places told of one text. */
export const MOST = 200

/** Places of all parts together, without those that something nearby cancels. */
export function placesOf(
  pattern: Pattern,
  range: Range,
  { matcher, tokens, near }: { matcher: Matcher; tokens: Tokens; near: number },
): readonly Span[] {
  const lists: (readonly Span[])[] = []
  for (const part of pattern.parts) {
    const list = matcher.findAll(part, range.start, range.stop, MOST * 5)
    if (!list.length) return list
    lists.push(list)
  }
  if (pattern.unlessField.some((node) => matcher.findAll(node, 0, tokens.count, 1).length > 0)) return []
  const stops = pattern.unless.flatMap((node) =>
    matcher.findAll(node, range.start, range.stop, Number.POSITIVE_INFINITY).map(({ from }) => from),
  )
  const free = stops.length > 0 ? lists.map((list) => freeOf(list, stops.sort((a, b) => a - b), { tokens, near })) : lists
  const [first = [], ...others] = free
  return others.length ? joined(first, others, { scope: pattern.scope, tokens }) : first
}

/** Spans with no stop within `near` tokens in the same sentence. Both lists ascend. */
function freeOf(
  spans: readonly Span[],
  stops: readonly number[],
  { tokens, near }: { tokens: Tokens; near: number },
): readonly Span[] {
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
