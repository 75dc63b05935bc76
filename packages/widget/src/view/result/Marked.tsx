import type { JSX } from 'preact'
import { type Mark, segmentsOf } from '../../model/segments.ts'

/** A text of the ad with the words of every finding marked and numbered. The text is only ever a text node. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): JSX.Element {
  return (
    <>
      {segmentsOf(text, marks).map((piece, i) => {
        const [top] = piece.marks
        if (!top) return piece.text
        return (
          <mark key={i} class={`t-${top.effect}`} data-finding={top.n}>
            {piece.starts.map((m) => (
              <span key={m.n} class="vh">{`[${m.n}: `}</span>
            ))}
            {piece.text}
            {piece.ends.map((m) => (
              <Tag key={m.n} n={m.n} effect={m.effect} closes />
            ))}
          </mark>
        )
      })}
    </>
  )
}

/** The number that joins place and reason. */
export function Tag({
  n,
  effect,
  closes,
}: {
  readonly n: number
  readonly effect: string
  readonly closes?: boolean
}): JSX.Element {
  return (
    <>
      {closes && <span class="vh">]</span>}
      <span class={`tag t-${effect}`} data-finding={n} aria-hidden="true">
        {n}
      </span>
    </>
  )
}
