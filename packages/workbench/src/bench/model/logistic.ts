import { BUCKETS } from './features.ts'

/** One ad to learn from. */
export interface Example {
  readonly features: readonly number[]
  readonly isViolating: boolean
}

export interface Model {
  /** Log-odds that the ad is a violation. */
  score(features: readonly number[]): number
}

const EPOCHS = 12
const RATE = 0.15
const DECAY = 2e-5

/**
 * Logistic regression by stochastic gradient descent with per-weight rates (AdaGrad), weights quantised to 8 bits at the end. The order
 * of the examples is shuffled by a fixed linear congruence, so the same rows always give the same weights.
 */
export function train(examples: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(1e-6)
  let bias = 0
  const positives = examples.filter((one) => one.isViolating).length
  const balance = positives > 0 ? (examples.length - positives) / positives : 1
  const order = examples.map((_, i) => i)
  let state = 1
  const score = (features: readonly number[]): number => {
    let sum = bias
    const scale = 1 / Math.sqrt(features.length || 1)
    for (const bucket of features) sum += (weights[bucket] ?? 0) * scale
    return sum
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const j = state % (i + 1)
      ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
    }
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const guess = 1 / (1 + Math.exp(-score(example.features)))
      const error = (Number(example.isViolating) - guess) * (example.isViolating ? Math.sqrt(balance) : 1)
      const scale = 1 / Math.sqrt(example.features.length || 1)
      bias += RATE * 0.1 * error
      for (const bucket of example.features) {
        const gradient = error * scale - DECAY * (weights[bucket] ?? 0)
        squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient
        weights[bucket] = (weights[bucket] ?? 0) + (RATE * gradient) / Math.sqrt(squares[bucket] ?? 1)
      }
    }
  }
  quantise(weights)
  return { score }
}

/** To 255 steps of the largest weight: what would travel. */
function quantise(weights: Float64Array): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1
  for (let i = 0; i < weights.length; i++)
    weights[i] = (Math.round(((weights[i] ?? 0) / largest) * 127) * largest) / 127
}
