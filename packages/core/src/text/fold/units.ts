/** Text ready for matching. `start[i]` and `end[i]` are the original's UTF-16 span that unit `i` of `text` came from. */
export interface Folded {
  readonly text: string
  readonly start: Uint32Array
  readonly end: Uint32Array
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true })
/** Small typed arrays cost more to create than to fill, so offsets are cut from blocks; nothing is ever handed out twice. */
const BLOCK = 16_384
let block = new Uint32Array(0)
let taken = 0
let steps: Uint32Array = new Uint32Array(0)

function room(length: number): Uint32Array {
  if (length > BLOCK / 4) return new Uint32Array(length)
  if (taken + length > block.length) {
    block = new Uint32Array(BLOCK)
    taken = 0
  }
  taken += length
  return block.subarray(taken - length, taken)
}

/** Text that keeps its offsets: unit `i` comes from unit `i`. All such texts share one array of numbers. */
export function unmoved(text: string): Folded {
  if (steps.length <= text.length) {
    steps = new Uint32Array(Math.max(1024, text.length * 2 + 1))
    for (let i = 0; i < steps.length; i++) steps[i] = i
  }
  return { text, start: steps.subarray(0, text.length), end: steps.subarray(1, text.length + 1) }
}

/** True where every unit surely comes from the unit at its own place. */
export function isUnmoved({ start }: Folded): boolean {
  return start.buffer === steps.buffer
}

/** Growing list of UTF-16 units, each with the span of the original text it came from. Folding never nests, so there is one. */
class Units {
  length = 0
  unit: Uint16Array = new Uint16Array(256)
  from: Uint32Array = new Uint32Array(256)
  to: Uint32Array = new Uint32Array(256)

  push(unit: number, from: number, to: number): void {
    if (this.length === this.unit.length) this.#grow()
    this.unit[this.length] = unit
    this.from[this.length] = from
    this.to[this.length++] = to
  }
  pushAll(piece: string, from: number, to: number): void {
    for (let i = 0; i < piece.length; i++) this.push(piece.charCodeAt(i), from, to)
  }
  /** The last unit, or 0. */
  last(): number {
    return this.length === 0 ? 0 : (this.unit[this.length - 1] ?? 0)
  }
  finish(): Folded {
    const start = room(this.length)
    const end = room(this.length)
    start.set(this.from.subarray(0, this.length))
    end.set(this.to.subarray(0, this.length))
    return { text: DECODER.decode(this.unit.subarray(0, this.length)), start, end }
  }
  #grow(): void {
    const size = this.unit.length * 2
    const [unit, from, to] = [new Uint16Array(size), new Uint32Array(size), new Uint32Array(size)]
    unit.set(this.unit)
    from.set(this.from)
    to.set(this.to)
    this.unit = unit
    this.from = from
    this.to = to
  }
}
const shared = new Units()

export type { Units }

export function emptyUnits(): Units {
  shared.length = 0
  return shared
}
