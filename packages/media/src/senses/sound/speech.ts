import { powersOf } from './transform.ts'

const FRAMES_A_SECOND = 100
/** Frames looked at together: 2.56 s, a power of two for the transform. */
const WINDOW = 256
const HOP = 64
/** Below -50 dBFS on average a window holds no speech. */
const FLOOR = 10 ** (-50 / 10)
const TINY = 1e-12
/** Windows of one speaker's five seconds. */
const BEST = 5

export interface SpeechMeter {
  push(channels: readonly Float32Array[]): void
  /** 0 to 1; undefined for sound shorter than 2.56 s. */
  result(): number | undefined
}

/** What tells speech in one window of 2.56 s. */
export interface SpeechFeatures {
  /** Share of the changes of loudness (0.8 to 20 Hz) that lie between 2.5 and 7 Hz: syllables come four a second. */
  readonly syllables: number
  /** Share of frames with less than half the mean loudness: speech has gaps. */
  readonly gaps: number
  /** Deviation of the zero crossings, by their mean: vowels and hisses take turns. */
  readonly turns: number
  /** How well the changes of loudness repeat after 0.2 to 1.28 s: a beat does, speech does not. */
  readonly beat: number
}

/**
 * How much the most speech-like five seconds of a sound are like speech, by the four signs above, which need no model and
 * no language. A voice over music counts as long as it is the louder of the two by some 6 dB; singing and rap over a beat do
 * not count. What has gaps, turns and no beat without being speech, such as footsteps or a dog, may pass for it: a rule may
 * ask a question because of it, and never object.
 *
 * Frames of 10 ms of the first two channels' mean: energy and zero crossings. 8 bytes a frame are kept. */
export function createSpeechMeter(sampleRate: number): SpeechMeter {
  const length = Math.max(1, Math.round(sampleRate / FRAMES_A_SECOND))
  const energies: number[] = []
  const crossings: number[] = []
  let [energy, crossed, filled, last] = [0, 0, 0, 0]
  const push = (channels: readonly Float32Array[]): void => {
    const [left, right = left] = channels
    if (!left || !right) return
    let [sum, turns, n, before] = [energy, crossed, filled, last]
    for (let i = 0; i < left.length; i++) {
      const x = ((left[i] ?? 0) + (right[i] ?? 0)) / 2
      sum += x * x
      if (x >= 0 !== before >= 0) turns++
      before = x
      if (++n < length) continue
      energies.push(Number.isFinite(sum) ? sum / length : 0)
      crossings.push(turns / length)
      sum = 0
      turns = 0
      n = 0
    }
    energy = sum
    crossed = turns
    filled = n
    last = before
  }
  const result = (): number | undefined => {
    const found = featuresOf(energies, crossings).map(likeness)
    return found.length > 0 ? mean(found.toSorted((a, b) => b - a).slice(0, BEST)) : undefined
  }
  return { push, result }
}

const NOTHING: SpeechFeatures = { syllables: 0, gaps: 0, turns: 0, beat: 0 }

/** All windows of 2.56 s, one every 0.64 s. `energies` and `crossings` are means by frame of 10 ms. */
export function featuresOf(energies: readonly number[], crossings: readonly number[]): SpeechFeatures[] {
  const all: SpeechFeatures[] = []
  for (let at = 0; at + WINDOW <= energies.length; at += HOP) {
    const window = energies.slice(at, at + WINDOW)
    all.push(mean(window) < FLOOR ? NOTHING : featuresAt(window, crossings.slice(at, at + WINDOW)))
  }
  return all
}

function featuresAt(energies: readonly number[], crossings: readonly number[]): SpeechFeatures {
  const loudness = energies.map(Math.sqrt)
  const level = mean(loudness)
  const changes = loudness.map((each) => each / level - 1)
  const powers = powersOf(changes)
  const heard = crossings.filter((_, i) => (loudness[i] ?? 0) > level / 10)
  return {
    syllables: band(powers, 2.5, 7) / Math.max(TINY, band(powers, 0.8, 20)),
    gaps: loudness.filter((each) => each < level / 2).length / loudness.length,
    turns: deviation(heard) / Math.max(TINY, mean(heard)),
    beat: beatOf(changes),
  }
}

/** 0 to 1: every sign must be there. The borders lie between eight voices and eighteen pieces of music and noise. */
export function likeness({ syllables, gaps, turns, beat }: SpeechFeatures): number {
  return rise(syllables, 0.15, 0.35) * rise(gaps, 0.02, 0.2) * rise(turns, 0.25, 0.6) * (1 - rise(beat, 0.6, 0.85))
}

function rise(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** Power between two frequencies in Hz. */
function band(powers: Float64Array, from: number, to: number): number {
  const first = Math.ceil((from * WINDOW) / FRAMES_A_SECOND)
  const last = Math.floor((to * WINDOW) / FRAMES_A_SECOND)
  return powers.subarray(first, last + 1).reduce((sum, power) => sum + power, 0)
}

/** Highest autocorrelation of changes whose mean is zero. */
function beatOf(changes: readonly number[]): number {
  let best = 0
  for (let lag = FRAMES_A_SECOND / 5; lag <= WINDOW / 2; lag++) {
    let [both, here, there] = [0, 0, 0]
    for (let i = 0; i + lag < changes.length; i++) {
      const a = changes[i] ?? 0
      const b = changes[i + lag] ?? 0
      both += a * b
      here += a * a
      there += b * b
    }
    best = Math.max(best, both / Math.sqrt(here * there + TINY))
  }
  return best
}
