const TAPS = 12
const HALF = TAPS / 2
/** Samples before the one that is new. */
const PAST = TAPS - 1
/** Samples whose loudest is looked at before any of them is interpolated. */
const GROUP = 16

export interface PeakMeter {
  push(samples: Float32Array): void
  /** Largest sample, without sign. */
  samplePeak(): number
  /** Largest value between the samples too, without sign. */
  truePeak(): number
}

/**
 * True peak of one channel as ITU-R BS.1770-4, annex 2, measures it: the signal at four times its rate, or at its own from
 * 192 kHz on. Stretches that cannot hold a new peak, whatever lies between their samples, are passed over.
 */
export function createPeakMeter(sampleRate: number): PeakMeter {
  const isDense = sampleRate >= 192_000
  let work = new Float64Array(PAST)
  let samplePeak = 0
  let truePeak = 0
  const push = (samples: Float32Array): void => {
    if (work.length !== PAST + samples.length) {
      const longer = new Float64Array(PAST + samples.length)
      longer.set(work.subarray(work.length - PAST))
      work = longer
    } else work.copyWithin(0, samples.length)
    work.set(samples, PAST)
    let before = largest(work, 0, PAST)
    for (let from = 0; from < samples.length; from += GROUP) {
      const to = Math.min(samples.length, from + GROUP)
      const here = largest(work, from + PAST, to + PAST)
      if (here > samplePeak) samplePeak = here
      if (here > truePeak) truePeak = here
      if (!isDense && Math.max(here, before) * GAIN > truePeak) truePeak = interpolated(work, from, to, truePeak)
      before = here
    }
  }
  return { push, samplePeak: () => samplePeak, truePeak: () => truePeak }
}

/** Largest finite value, without sign. */
function largest(samples: Float64Array, from: number, to: number): number {
  let most = 0
  for (let i = from; i < to; i++) {
    const size = Math.abs(samples[i] ?? 0)
    if (size > most && size < Number.POSITIVE_INFINITY) most = size
  }
  return most
}

/**
 * Sinc under a Kaiser window at a part of a sample after the sixth of twelve. The filter for a quarter is that for three
 * quarters backwards and the one for a half is symmetric, so pairs of samples are added first and filtered once.
 */
function tapsAt(part: number): number[] {
  const taps = Array.from({ length: TAPS }, (_, k) => {
    const t = k - (HALF - 1) - part
    return (Math.sin(Math.PI * t) / (Math.PI * t)) * kaiser(t / HALF)
  })
  const sum = taps.reduce((all, tap) => all + tap, 0)
  return taps.map((tap) => tap / sum)
}

const BETA = 5
function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA)
}

/** Modified Bessel function of the first kind, order zero. */
function bessel(x: number): number {
  let sum = 1
  let term = 1
  for (let k = 1; k < 30; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

const QUARTER = tapsAt(0.25)
const MIDDLE = tapsAt(0.5)
/** What the filters can make of samples of 1 at the most. */
const GAIN = Math.max(...[QUARTER, MIDDLE].map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)))
const pairs = (sign: 1 | -1): number[] =>
  QUARTER.slice(0, HALF).map((tap, k) => (tap + sign * (QUARTER[PAST - k] ?? 0)) / 2)
const [M0 = 0, M1 = 0, M2 = 0, M3 = 0, M4 = 0, M5 = 0] = MIDDLE
const [S0 = 0, S1 = 0, S2 = 0, S3 = 0, S4 = 0, S5 = 0] = pairs(1)
const [D0 = 0, D1 = 0, D2 = 0, D3 = 0, D4 = 0, D5 = 0] = pairs(-1)

/** The largest of `peak` and the values at 1/4, 1/2 and 3/4 between samples. Written out: a loop over taps takes three times as long. */
function interpolated(w: Float64Array, from: number, to: number, peak: number): number {
  let most = peak
  let a = w[from] ?? 0
  let b = w[from + 1] ?? 0
  let c = w[from + 2] ?? 0
  let d = w[from + 3] ?? 0
  let e = w[from + 4] ?? 0
  let f = w[from + 5] ?? 0
  let g = w[from + 6] ?? 0
  let h = w[from + 7] ?? 0
  let i = w[from + 8] ?? 0
  let j = w[from + 9] ?? 0
  let k = w[from + 10] ?? 0
  for (let n = from + PAST; n < to + PAST; n++) {
    const l = w[n] ?? 0
    const s0 = a + l
    const s1 = b + k
    const s2 = c + j
    const s3 = d + i
    const s4 = e + h
    const s5 = f + g
    const middle = Math.abs(s0 * M0 + s1 * M1 + s2 * M2 + s3 * M3 + s4 * M4 + s5 * M5)
    const sum = s0 * S0 + s1 * S1 + s2 * S2 + s3 * S3 + s4 * S4 + s5 * S5
    const difference = (a - l) * D0 + (b - k) * D1 + (c - j) * D2 + (d - i) * D3 + (e - h) * D4 + (f - g) * D5
    // The larger of |sum + difference| and |sum - difference|.
    const quarters = Math.abs(sum) + Math.abs(difference)
    if (middle > most && middle < Number.POSITIVE_INFINITY) most = middle
    if (quarters > most && quarters < Number.POSITIVE_INFINITY) most = quarters
    a = b
    b = c
    c = d
    d = e
    e = f
    f = g
    g = h
    h = i
    i = j
    j = k
    k = l
  }
  return most
}
