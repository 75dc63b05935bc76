import { BUCKETS, featureWords } from './features.ts'
import type { TextModel } from './score.ts'

/** One ad to learn from. */
export interface Example {
  readonly text: string
  readonly isViolating: boolean
}

const EPOCHS = 12
const RATE = 0.15
const DECAY = 2e-5
const STEPS = 127
/** Weights below this many steps are dropped: they are most of the weights and say least. */
const LEAST = 6

/** Each bucket once, in the order of the text. */
function bucketsOf(text: string): Uint16Array {
  const buckets = new Set<number>()
  for (const word of featureWords(text)) for (const bucket of word.buckets) buckets.add(bucket)
  return Uint16Array.from(buckets)
}

/**
 * Logistic regression by stochastic gradient descent with per-weight rates (AdaGrad); weights become whole numbers of 8 bits at the end.
 * The order of the examples is shuffled by a fixed linear congruence, so the same ads always give the same model.
 */
export function trainModel(examples: readonly Example[]): TextModel {
  const rows = examples.map(({ text, isViolating }) => ({ buckets: bucketsOf(text), isViolating }))
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(1e-6)
  const positives = rows.filter((row) => row.isViolating).length
  const balance = positives > 0 ? Math.sqrt((rows.length - positives) / positives) : 1
  let bias = 0
  for (const row of shuffled(rows, EPOCHS)) {
    const scale = 1 / Math.sqrt(row.buckets.length || 1)
    let sum = bias
    for (const bucket of row.buckets) sum += (weights[bucket] ?? 0) * scale
    const error = (Number(row.isViolating) - 1 / (1 + Math.exp(-sum))) * (row.isViolating ? balance : 1)
    bias += RATE * 0.1 * error
    for (const bucket of row.buckets) {
      const gradient = error * scale - DECAY * (weights[bucket] ?? 0)
      squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient
      weights[bucket] = (weights[bucket] ?? 0) + (RATE * gradient) / Math.sqrt(squares[bucket] ?? 1)
    }
  }
  return quantised(weights, bias)
}

function* shuffled<T>(rows: readonly T[], rounds: number): Generator<T> {
  const order = [...rows]
  let state = 1
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const j = state % (i + 1)
      const [one, other] = [order[i], order[j]]
      if (one !== undefined && other !== undefined) [order[i], order[j]] = [other, one]
    }
    yield* order
  }
}

function quantised(weights: Float64Array, bias: number): TextModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1
  const steps = Int8Array.from(weights, (weight) => {
    const step = Math.round((weight / largest) * STEPS)
    return Math.abs(step) < LEAST ? 0 : step
  })
  return { weights: steps, scale: largest / STEPS, bias }
}
