import type { ComponentChildren } from 'preact'
import type { Mark } from '../state/findings.ts'

/** The text in pieces, each objected stretch inside a `mark`. Offsets are UTF-16 units of `text`. */
export function marked(text: string, marks: readonly Mark[]): ComponentChildren[] {
  const pieces: ComponentChildren[] = []
  let at = 0
  for (const mark of marks) {
    pieces.push(
      text.slice(at, mark.start),
      <mark key={mark.start} data-effect={mark.effect}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    )
    at = mark.end
  }
  pieces.push(text.slice(at))
  return pieces
}
