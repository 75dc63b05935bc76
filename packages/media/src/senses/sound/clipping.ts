/** A step of 16-bit sound: what a flat top may differ by from sample to sample. */
const STEP = 2 ** -15
const LEAST_RUN = 3
/** Sound below -20 dBFS is not asked: quiet stretches are flat by nature. */
const LOUD = 0.1
const FULL = 0.9999
/** A curve is flat at its crest too, but comes to it softly; a cut one comes to it at a slope of at least this many steps. */
const SLOPE = 8
/** Below full scale, flat tops must be many and all at one height: that of the loudest sample. */
const LEAST_TOPS = 10
const SAME_LEVEL = 0.98
/** Samples whose loudest is looked at first. */
const GROUP = 32

export interface Clipping {
  /** Samples in clipped runs. */
  readonly clipped: number
  readonly samples: number
  /** Clipped samples of each second that has any. */
  readonly seconds: ReadonlyMap<number, number>
}

export interface ClippingMeter {
  push(samples: Float32Array): void
  result(): Clipping
}

interface Tally {
  runs: number
  clipped: number
  readonly seconds: Map<number, number>
}

const tally = (): Tally => ({ runs: 0, clipped: 0, seconds: new Map() })

/** The runs found so far: beyond full scale or flat at it, and flat at the height of the loudest sample. */
interface Tops {
  /** A run of samples beyond full scale that ends at `at`. */
  full(length: number, at: number): void
  /** A flat top of this height that ends at `at`. */
  flat(value: number, length: number, at: number, peak: number): void
  clipping(peak: number, samples: number): Clipping
}

function createTops(sampleRate: number): Tops {
  const atFull = tally()
  let below = tally()
  let level = 0
  const count = (into: Tally, length: number, at: number): void => {
    const second = Math.floor((at - length) / sampleRate)
    into.runs++
    into.clipped += length
    into.seconds.set(second, (into.seconds.get(second) ?? 0) + length)
  }
  return {
    full: (length, at) => count(atFull, length, at),
    flat(value, length, at, peak) {
      const size = Math.abs(value)
      if (size >= FULL) count(atFull, length, at)
      else if (size >= SAME_LEVEL * peak) {
        if (size * SAME_LEVEL > level) below = tally()
        level = Math.max(level, size)
        count(below, length, at)
      }
    },
    clipping(peak, samples) {
      const isCut = below.runs >= LEAST_TOPS && level >= SAME_LEVEL * peak
      const found = isCut ? [atFull, below] : [atFull]
      const seconds = new Map<number, number>()
      for (const each of found)
        for (const [second, clipped] of each.seconds) seconds.set(second, (seconds.get(second) ?? 0) + clipped)
      return { clipped: found.reduce((sum, { clipped }) => sum + clipped, 0), samples, seconds }
    },
  }
}

/**
 * Clipped samples of one channel. Three or more in a row that are beyond full scale, or flat at it, or flat at the height
 * of the loudest sample: sound that was clipped and turned down later. Flatness does not survive a lossy codec, so sound
 * that was turned down before it was coded is found no more; a square wave that was meant to be one counts as clipped.
 */
export function createClippingMeter(sampleRate: number): ClippingMeter {
  const tops = createTops(sampleRate)
  let peak = 0
  let samples = 0
  // What is left of the piece before: its last sample, and the run that ends there.
  let before = 0
  let run: Run = { length: 1, entered: 0, over: 0 }
  const scan = (piece: Float32Array, from: number, to: number): void => {
    let { length, entered, over } = run
    let last = before
    for (let i = from; i < to; i++) {
      const x = piece[i] ?? 0
      const slope = x - last
      if (x > 1 || x < -1) over++
      else if (over > 0) {
        if (over >= LEAST_RUN) tops.full(over, samples + i)
        over = 0
      }
      if (slope <= STEP && slope >= -STEP) length++
      else {
        if (length >= LEAST_RUN && isTop(last, entered, slope)) tops.flat(last, length, samples + i, peak)
        length = 1
        entered = slope
      }
      last = x
    }
    before = last
    run = { length, entered, over }
  }
  const push = (piece: Float32Array): void => {
    for (let from = 0; from < piece.length; from += GROUP) {
      const to = Math.min(piece.length, from + GROUP)
      const loudest = largest(piece, from, to)
      if (loudest > peak) peak = loudest
      // No run down here can be a top; where the next group rises to one, it comes from the last sample.
      if (loudest < SAME_LEVEL * peak && run.over === 0) {
        before = piece[to - 1] ?? 0
        run = { length: 1, entered: before - (piece[to - 2] ?? before), over: 0 }
      } else scan(piece, from, to)
    }
    samples += piece.length
  }
  return { push, result: () => tops.clipping(peak, samples) }
}

interface Run {
  readonly length: number
  /** How steeply it was entered. */
  readonly entered: number
  /** Samples beyond full scale, up to here. */
  readonly over: number
}

/** The sound turns back from the run that ends at `last`, and came to it or went from it steeply. */
function isTop(last: number, entered: number, left: number): boolean {
  const sign = last < 0 ? -1 : 1
  const size = last * sign
  if (size <= LOUD || size > 1 || entered * sign <= 0 || left * sign >= 0) return false
  return Math.max(Math.abs(entered), Math.abs(left)) >= SLOPE * STEP
}

function largest(piece: Float32Array, from: number, to: number): number {
  let most = 0
  for (let i = from; i < to; i++) {
    const size = Math.abs(piece[i] ?? 0)
    if (size > most && size < Number.POSITIVE_INFINITY) most = size
  }
  return most
}
