import type { TextModel } from '../../contracts/index.ts'
import { createReader, createWriter, ProgramError } from '../claim/book/codec.ts'
import { BUCKETS, type FeatureWord, featureWords } from './features.ts'

/** Weights are whole numbers from -127 to 127. */
const STEPS = 127

export interface Likeness {
  /** Log-odds that the ad is one of those that are refused, above the model's threshold; negative below it. */
  readonly margin: number
  /** The words that weighed most, in the order of the text; UTF-16 units. */
  readonly words: readonly { readonly start: number; readonly end: number }[]
}

export interface LikenessReader {
  read(text: string): Likeness
}

const TELLING = 3
/** Shorter texts have too few features to weigh. */
const FEWEST_WORDS = 4

/** Throws `ProgramError` for weights that cannot be read. */
export function createLikenessReader(model: TextModel): LikenessReader {
  const weights = unpackWeights(model.weights)
  const stamps = new Uint32Array(BUCKETS)
  let clock = 0
  const weigh = (words: readonly FeatureWord[]): number => {
    clock++
    let [sum, count] = [0, 0]
    for (const { buckets } of words)
      for (const bucket of buckets) {
        if (stamps[bucket] === clock) continue
        stamps[bucket] = clock
        sum += weights[bucket] ?? 0
        count++
      }
    return (sum * model.scale) / Math.sqrt(count || 1) + model.bias
  }
  return {
    read(text) {
      const words = featureWords(text)
      if (words.length < FEWEST_WORDS) return { margin: Number.NEGATIVE_INFINITY, words: [] }
      const margin = weigh(words) - model.threshold
      if (margin <= 0) return { margin, words: [] }
      const telling = words
        .map((word) => ({ word, weight: word.buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, TELLING)
        .filter(({ weight }) => weight > 0)
      return {
        margin,
        words: telling.map(({ word: { start, end } }) => ({ start, end })).sort((a, b) => a.start - b.start),
      }
    },
  }
}

/** Weights that are not 0, as steps to the next bucket and the weight. */
export function packWeights(weights: Int8Array): string {
  const out = createWriter()
  let last = -1
  weights.forEach((weight, bucket) => {
    if (weight === 0) return
    out.put(bucket - last - 1, weight > 0 ? 2 * weight - 2 : -2 * weight - 1)
    last = bucket
  })
  return out.finish()
}

function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(BUCKETS)
  const read = createReader(packed)
  let bucket = -1
  while (!read.isDone()) {
    bucket += 1 + read.next(BUCKETS)
    if (bucket >= BUCKETS) throw new ProgramError('a weight beyond the last bucket')
    const code = read.next(2 * STEPS)
    weights[bucket] = code % 2 === 0 ? code / 2 + 1 : -(code + 1) / 2
  }
  return weights
}
