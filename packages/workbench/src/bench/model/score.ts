import { BUCKETS, type FeatureWord, featureWords } from './features.ts'

/** A linear model over hashed words and pieces of words. */
export interface TextModel {
  /** Of each bucket, -127 to 127. */
  readonly weights: Int8Array
  /** What one step of a weight is worth. */
  readonly scale: number
  readonly bias: number
}

/** Shorter texts have too few features to weigh. */
const FEWEST_WORDS = 4

/** Log-odds that an ad is one of those that are refused. */
export function createScorer(model: TextModel): (text: string) => number {
  const stamps = new Uint32Array(BUCKETS)
  let clock = 0
  const weigh = (words: readonly FeatureWord[]): number => {
    clock++
    let [sum, count] = [0, 0]
    for (const { buckets } of words)
      for (const bucket of buckets) {
        if (stamps[bucket] === clock) continue
        stamps[bucket] = clock
        sum += model.weights[bucket] ?? 0
        count++
      }
    return (sum * model.scale) / Math.sqrt(count || 1) + model.bias
  }
  return (text) => {
    const words = featureWords(text)
    return words.length < FEWEST_WORDS ? Number.NEGATIVE_INFINITY : weigh(words)
  }
}
