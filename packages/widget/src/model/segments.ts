import type { Effect } from '@preclear/core'

/** A part of a text. Offsets are UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}
/** A finding's words in a text. */
export interface Mark extends Span {
  readonly n: number
  readonly effect: Effect
}

/** A run of text under the same marks. The pieces joined are the text. */
export interface Segment {
  readonly text: string
  /** Marks over this piece, lowest number first. */
  readonly marks: readonly Mark[]
  readonly starts: readonly Mark[]
  readonly ends: readonly Mark[]
}

/** Cuts a text at every edge of every mark, so that overlapping marks can be drawn without nesting. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((m) => m.start >= 0 && m.start < m.end && m.end <= text.length).sort((a, b) => a.n - b.n)
  const edges = [...new Set([0, text.length, ...inside.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length
    const over = inside.filter((m) => m.start <= from && m.end >= to)
    return {
      text: text.slice(from, to),
      marks: over,
      starts: over.filter((m) => m.start === from),
      ends: over.filter((m) => m.end === to),
    }
  })
}

/** Keeps the marked parts of a long text with some words around them; the rest becomes an ellipsis. Offsets follow. */
export function excerpt<T extends Span>(
  text: string,
  marks: readonly T[],
  around: number,
): { text: string; marks: T[] } {
  if (text.length <= around * 4) return { text, marks: [...marks] }
  const spans: { from: number; to: number }[] = []
  const ranges = marks.length ? [...marks].sort((a, b) => a.start - b.start) : [{ start: 0, end: 0 }]
  for (const { start, end } of ranges) {
    const from = whole(text, Math.max(0, start - around))
    const to = whole(text, Math.min(text.length, end + around))
    const last = spans.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  let out = ''
  const moved: T[] = []
  for (const { from, to } of spans) {
    if (from > 0) out += out ? ' … ' : '… '
    for (const m of marks)
      if (m.start >= from && m.end <= to)
        moved.push({ ...m, start: m.start - from + out.length, end: m.end - from + out.length })
    out += text.slice(from, to)
    if (to < text.length && to === spans.at(-1)?.to) out += ' …'
  }
  return { text: out, marks: moved }
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
