/** Growing list of UTF-16 units, each with the span of the original text it came from. */
export interface Units {
  push(text: string, start: number, end: number): void
  /** The last unit, or 0. */
  last(): number
  finish(): Folded
}

/** Text ready for matching. `start[i]` and `end[i]` are the original's UTF-16 span that unit `i` of `text` came from. */
export interface Folded {
  readonly text: string
  readonly start: Uint32Array
  readonly end: Uint32Array
}

export function createUnits(): Units {
  let text = ''
  let last = 0
  const start: number[] = []
  const end: number[] = []
  return {
    push(piece, from, to) {
      text += piece
      for (let i = 0; i < piece.length; i++) {
        last = piece.charCodeAt(i)
        start.push(from)
        end.push(to)
      }
    },
    last: () => last,
    finish: () => ({ text, start: Uint32Array.from(start), end: Uint32Array.from(end) }),
  }
}
