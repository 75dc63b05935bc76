export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A number of 0 to 1, and the next. */
type Random = () => number

/** The same case always has the same numbers: mulberry32. */
function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const EXTREMES = [0, 1, 7, 8, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]

type Way = (bytes: Uint8Array, random: Random, files: readonly Sample[]) => Uint8Array

const WAYS: Readonly<Record<string, Way>> = {
  'bits flipped': (bytes, random) => {
    for (let i = 0, n = 1 + Math.floor(random() * 12); i < n; i++) {
      const at = place(bytes, random)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    }
    return bytes
  },
  'bytes replaced': (bytes, random) => {
    for (let i = 0, n = 1 + Math.floor(random() * 40); i < n; i++) bytes[place(bytes, random)] = random() * 256
    return bytes
  },
  'cut off': (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  'a length to the extreme': (bytes, random) => {
    for (let i = 0, n = 1 + Math.floor(random() * 3); i < n; i++) write(bytes, random)
    return bytes
  },
  'two files joined': (bytes, random, files) => {
    const other = pick(files, random).bytes
    return joined(bytes.subarray(0, random() * bytes.length), other.subarray(random() * other.length))
  },
  'a piece twice': (bytes, random) => {
    const from = Math.floor(random() * bytes.length)
    const piece = bytes.subarray(from, from + Math.floor(random() * 4096))
    const at = Math.floor(random() * bytes.length)
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at))
  },
  'a piece left out': (bytes, random) => {
    const from = Math.floor(random() * bytes.length)
    return joined(bytes.subarray(0, from), bytes.subarray(from + Math.floor(random() * 2048)))
  },
  'a piece filled': (bytes, random) => {
    const from = place(bytes, random)
    return bytes.fill(random() < 0.5 ? 0 : 255, from, from + Math.floor(random() * 512))
  },
}

/** One damaged file: which fixture, which kinds of damage, where, all from the number of the case. */
export function damaged(files: readonly Sample[], index: number, seed: number): { about: string; bytes: Uint8Array } {
  const random = randomOf(seed * 1_000_003 + index)
  const sample = pick(files, random)
  let bytes: Uint8Array = sample.bytes.slice()
  const done: string[] = []
  for (let i = 0, n = random() < 0.7 ? 1 : 2; i < n; i++) {
    const [name, way] = pick(Object.entries(WAYS), random)
    bytes = way(bytes, random, files)
    done.push(name)
  }
  return { about: `${sample.name}, ${done.join(', ')}`, bytes }
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A place in the file; half of the time in its first half kilobyte, where headers stand. */
function place({ length }: Uint8Array, random: Random): number {
  return Math.floor(random() * (random() < 0.5 ? Math.min(length, 512) : length))
}

/** An extreme number of one to eight bytes, either way round. */
function write(bytes: Uint8Array, random: Random): void {
  const width = pick([1, 2, 4, 4, 4, 8], random)
  const at = place(bytes, random)
  const value = pick(EXTREMES, random)
  const isLittle = random() < 0.5
  for (let i = 0; i < width; i++) {
    const shift = isLittle ? i : width - 1 - i
    if (at + i < bytes.length) bytes[at + i] = Math.floor(value / 256 ** shift) & 255
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
