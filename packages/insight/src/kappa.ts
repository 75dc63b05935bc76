import { proportion } from './proportion.ts'
import { LABELS, type Label } from './row.ts'

/** Agreement beyond chance. `value` is null where it says nothing: no rows, or rows of one label only. */
export interface Kappa {
  readonly n: number
  readonly value: number | null
  /** Ends of the 95 % interval, -1 to 1. */
  readonly low: number
  readonly high: number
}

/**
 * Cohen's kappa of pairs of what people said and what the check said: `(observed - expected) / (1 - expected)` agreement,
 * where expected is what two raters with these totals would reach by chance. 1 is perfect, 0 is chance. Source: J. Cohen
 * (1960), Educ. Psychol. Meas. 20, 37-46. The interval is that of the observed agreement (Wilson), carried over: Cohen's
 * own has no width where all or none agree.
 *
 * 20 + 15 pairs agree, 5 + 10 do not: observed 0.7 (0.562 to 0.809), expected 0.5, kappa 0.4 (0.125 to 0.618).
 */
export function kappa(pairs: readonly (readonly [Label, Label])[]): Kappa {
  const n = pairs.length
  const share = (test: (pair: readonly [Label, Label]) => boolean): number => pairs.filter(test).length / n
  if (new Set(pairs.map(([label]) => label)).size < 2) return { n, value: null, low: -1, high: 1 }
  const expected = LABELS.reduce(
    (sum, label) => sum + share(([meant]) => meant === label) * share(([, said]) => said === label),
    0,
  )
  const beyondChance = (observed: number): number => Math.max(-1, (observed - expected) / (1 - expected))
  const observed = proportion(pairs.filter(([label, said]) => label === said).length, n)
  return {
    n,
    value: beyondChance(observed.value ?? 0),
    low: beyondChance(observed.low),
    high: beyondChance(observed.high),
  }
}
