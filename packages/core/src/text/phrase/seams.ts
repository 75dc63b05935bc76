import type { PhraseHit } from './hits.ts'

/** A phrase found over one or several fields. */
export interface SeamHit extends Pick<PhraseHit, 'phrase' | 'disguised' | 'readsAs'> {
  /** What of it stands in which field, in UTF-16 units of that field; more than one part where it crosses a seam. */
  readonly parts: readonly { readonly field: number; readonly start: number; readonly end: number }[]
}

/** Fields are read one after the other, as an advertisement shows them. */
export function acrossFields(fields: readonly string[], find: (text: string) => readonly PhraseHit[]): SeamHit[] {
  const starts: number[] = []
  let length = 0
  for (const field of fields) {
    starts.push(length)
    length += field.length + 1
  }
  return find(fields.join('\n')).map(({ phrase, disguised, readsAs, start, end }) => ({
    phrase,
    disguised,
    readsAs,
    parts: fields.flatMap((text, field) => {
      const base = starts[field] ?? 0
      const [from, to] = [Math.max(start, base), Math.min(end, base + text.length)]
      return from < to ? [{ field, start: from - base, end: to - base }] : []
    }),
  }))
}
