import type { ErrorCard } from './error-cards.ts'
import { DIMENSIONS, type Dimension, type Group } from './group.ts'
import type { Measures } from './measures.ts'
import type { Bound, Metric, RuleMetric, Thresholds } from './thresholds.ts'

/** One thing that was asked, with what was found. */
export interface Asked {
  /** `all`, or the dimension and its value: `language ja`, `rule weapon`. */
  readonly what: string
  readonly metric: Metric
  readonly bound: Bound
  /** Null where no row could be counted. */
  readonly value: number | null
  readonly low: number
  readonly high: number
  readonly n: number
}

export interface Judgement {
  /** Beyond what was asked. The value decides; the interval says how sure that is. */
  readonly failed: readonly Asked[]
  readonly kept: readonly Asked[]
  /** Asked of rows that are not there. Neither kept nor broken; whoever guards a fixed set should refuse it. */
  readonly unmeasured: readonly Asked[]
}

export interface Measured {
  readonly all: Measures
  readonly groups: Readonly<Partial<Record<Dimension, readonly Group[]>>>
  readonly cards: readonly ErrorCard[]
}

type Figure = { readonly value: number | null; readonly low: number; readonly high: number; readonly n: number }
const NOTHING: Figure = { value: null, low: 0, high: 1, n: 0 }

/**
 * Holds what was measured against what was asked.
 *
 * Leakage 5/50 against `{ all: { leakage: { max: 0.05 } } }` →
 * `failed: [{ what: 'all', metric: 'leakage', bound: { max: 0.05 }, value: 0.1, low: 0.043, high: 0.214, n: 50 }]`.
 */
export function judge(thresholds: Thresholds, { all, groups, cards }: Measured): Judgement {
  const asked: Asked[] = []
  const ask = <M extends Metric | RuleMetric>(
    what: string,
    bounds: Readonly<Partial<Record<M, Bound>>>,
    figures: Readonly<Record<M, Figure>> | undefined,
  ): void => {
    for (const [metric, bound] of Object.entries(bounds) as [M, Bound][]) {
      const { value, low, high, n } = figures?.[metric] ?? NOTHING
      asked.push({ what, metric, bound, value, low, high, n })
    }
  }
  ask('all', thresholds.all ?? {}, all)
  for (const by of DIMENSIONS)
    for (const [key, bounds] of Object.entries(thresholds[by] ?? {}))
      ask(`${by} ${key}`, bounds, groups[by]?.find((group) => group.key === key)?.measures)
  for (const [id, bounds] of Object.entries(thresholds.rule ?? {}))
    ask(
      `rule ${id}`,
      bounds,
      cards.find(({ ruleId }) => ruleId === id),
    )
  const isBeyond = ({ value, bound }: Asked): boolean =>
    value !== null &&
    (value > (bound.max ?? Number.POSITIVE_INFINITY) || value < (bound.min ?? Number.NEGATIVE_INFINITY))
  return {
    failed: asked.filter(isBeyond),
    kept: asked.filter((one) => one.value !== null && !isBeyond(one)),
    unmeasured: asked.filter(({ value }) => value === null),
  }
}
