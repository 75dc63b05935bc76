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

export function createUnits(expected: number): Units {
  let size = Math.max(16, expected)
  let units = new Uint16Array(size)
  let starts = new Uint32Array(size)
  let ends = new Uint32Array(size)
  let used = 0
  const grow = (): void => {
    size *= 2
    const [oldUnits, oldStarts, oldEnds] = [units, starts, ends]
    units = new Uint16Array(size)
    starts = new Uint32Array(size)
    ends = new Uint32Array(size)
    units.set(oldUnits)
    starts.set(oldStarts)
    ends.set(oldEnds)
  }
  return {
    push(text, start, end) {
      for (let i = 0; i < text.length; i++) {
        if (used === size) grow()
        units[used] = text.charCodeAt(i)
        starts[used] = start
        ends[used++] = end
      }
    },
    last: () => units[used - 1] ?? 0,
    finish: () => ({ text: decode(units.subarray(0, used)), start: starts.slice(0, used), end: ends.slice(0, used) }),
  }
}

function decode(units: Uint16Array): string {
  let text = ''
  // fromCharCode takes its input as arguments, and engines limit how many.
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192))
  return text
}
