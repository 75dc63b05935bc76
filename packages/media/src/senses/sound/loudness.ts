import { kWeighting } from './k-weighting.ts'

/** LUFS. Nothing quieter counts (BS.1770-4: absolute gate); what is quieter throughout is given as this. */
export const QUIETEST = -70
const STEPS_A_SECOND = 10
/** 400 ms, in steps of 100 ms. */
const BLOCK = 4
/** EBU Tech 3341: short-term loudness looks at 3 s. */
const SHORT_TERM = 30
const RELATIVE_GATE = -10

export interface Loudness {
  /** LUFS over the whole sound, gated. */
  readonly integrated: number
  /** LUFS of the loudest 3 s, or of the whole where it is shorter. */
  readonly shortTermMax: number
  readonly loudestMs: { readonly startMs: number; readonly endMs: number }
}

export interface LoudnessMeter {
  /** Planes of one length, one a channel. */
  push(channels: readonly Float32Array[]): void
  result(): Loudness
}

/** Loudness to ITU-R BS.1770-4 and EBU R 128, piece by piece: it keeps 8 bytes for each 100 ms. */
export function createLoudnessMeter(sampleRate: number, channelCount: number): LoudnessMeter {
  const step = Math.max(1, Math.round(sampleRate / STEPS_A_SECOND))
  const weights = channelWeights(channelCount)
  const filters = weights.map((weight) => (weight > 0 ? createFilter(sampleRate) : undefined))
  const steps: number[] = []
  let sum = 0
  let filled = 0
  const push = (channels: readonly Float32Array[]): void => {
    const length = channels[0]?.length ?? 0
    for (let at = 0; at < length; ) {
      const end = Math.min(length, at + step - filled)
      for (let c = 0; c < channels.length; c++) {
        const samples = channels[c]
        const energy = filters[c]
        if (samples && energy) sum += (weights[c] ?? 0) * energy(samples, at, end)
      }
      filled += end - at
      at = end
      if (filled === step) {
        steps.push(sum / step)
        sum = 0
        filled = 0
      }
    }
  }
  const result = (): Loudness => {
    const isShort = steps.length < BLOCK
    const all = isShort && filled > 0 ? [...steps, sum / filled] : steps
    const { mean, first, count } = loudestWindow(all, SHORT_TERM)
    return {
      integrated: isShort ? lufs(meanOf(all)) : integrated(steps),
      shortTermMax: lufs(mean),
      loudestMs: { startMs: (first * step * 1000) / sampleRate, endMs: ((first + count) * step * 1000) / sampleRate },
    }
  }
  return { push, result }
}

/** Surround channels count 1.41 times, the bass channel not at all. Order of channels as the Web Audio API has it. */
function channelWeights(count: number): number[] {
  if (count === 4) return [1, 1, 1.41, 1.41]
  if (count === 5) return [1, 1, 1, 1.41, 1.41]
  if (count === 6) return [1, 1, 1, 0, 1.41, 1.41]
  if (count === 8) return [1, 1, 1, 0, 1.41, 1.41, 1.41, 1.41]
  return Array.from({ length: count }, () => 1)
}

/** Filters samples [from, to) and gives the sum of their squares, going on where it stopped. */
function createFilter(sampleRate: number): (samples: Float32Array, from: number, to: number) => number {
  const [shelf, high] = kWeighting(sampleRate)
  const { b0, b1, b2, a1, a2 } = shelf
  const { a1: c1, a2: c2 } = high
  let [s1, s2, h1, h2] = [0, 0, 0, 0]
  return (samples, from, to) => {
    let sum = 0
    let [p, q, u, v] = [s1, s2, h1, h2]
    for (let i = from; i < to; i++) {
      const x = samples[i] ?? 0
      const y = b0 * x + p
      p = b1 * x - a1 * y + q
      q = b2 * x - a2 * y
      const z = y + u
      u = -2 * y - c1 * z + v
      v = y - c2 * z
      sum += z * z
    }
    // Numbers next to zero make the processor slow, and a broken file may hold some that are none.
    const isFine = Number.isFinite(sum)
    s1 = isFine && Math.abs(p) > 1e-20 ? p : 0
    s2 = isFine && Math.abs(q) > 1e-20 ? q : 0
    h1 = isFine && Math.abs(u) > 1e-20 ? u : 0
    h2 = isFine && Math.abs(v) > 1e-20 ? v : 0
    return isFine ? sum : 0
  }
}

function lufs(energy: number): number {
  return energy > 0 ? Math.max(QUIETEST, -0.691 + 10 * Math.log10(energy)) : QUIETEST
}

function meanOf(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

function integrated(steps: readonly number[]): number {
  const blocks: number[] = []
  for (let i = BLOCK; i <= steps.length; i++) blocks.push(meanOf(steps.slice(i - BLOCK, i)))
  const heard = blocks.filter((energy) => energy > 0 && -0.691 + 10 * Math.log10(energy) > QUIETEST)
  if (heard.length === 0) return QUIETEST
  const gate = meanOf(heard) * 10 ** (RELATIVE_GATE / 10)
  return lufs(meanOf(heard.filter((energy) => energy > gate)))
}

function loudestWindow(steps: readonly number[], length: number): { mean: number; first: number; count: number } {
  const count = Math.min(length, steps.length)
  let best = { mean: 0, first: 0, count }
  for (let first = 0; first + count <= steps.length && count > 0; first++) {
    const mean = meanOf(steps.slice(first, first + count))
    if (mean > best.mean) best = { mean, first, count }
  }
  return best
}
