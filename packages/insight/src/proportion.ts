/** A share with what it rests on. `value` is null where nothing was counted: no rows is not 0 %. */
export interface Proportion {
  /** How many of `n` did. */
  readonly count: number
  readonly n: number
  /** `count / n`, 0 to 1. */
  readonly value: number | null
  /** Ends of the 95 % interval, 0 to 1. The whole range where `n` is 0. */
  readonly low: number
  readonly high: number
}

/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054

/**
 * A share with its Wilson score interval, which stays inside 0 to 1 and says something at 0 of n.
 * Source: E. B. Wilson (1927), J. Am. Stat. Assoc. 22, 209-212.
 *
 * `proportion(0, 10)` → value 0, interval 0 to 0.278: ten rows without a mistake do not prove much.
 * `proportion(5, 50)` → value 0.1, interval 0.043 to 0.214.
 *
 * Throws `RangeError` unless `0 <= count <= n`.
 */
export function proportion(count: number, n: number): Proportion {
  if (!(count >= 0 && count <= n)) throw new RangeError(`${count} of ${n} is no share: count the same rows in both`)
  if (n === 0) return { count, n, value: null, low: 0, high: 1 }
  const share = count / n
  const square = Z * Z
  const scale = 1 + square / n
  const centre = (share + square / (2 * n)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  // At the ends the formula gives the end itself, up to a rounding error that would print as -0.
  const low = count === 0 ? 0 : centre - half
  const high = count === n ? 1 : centre + half
  return { count, n, value: share, low, high }
}

/** The share of `rows` for which `test` holds. */
export function shareOf<T>(rows: readonly T[], test: (row: T) => boolean): Proportion {
  return proportion(rows.filter(test).length, rows.length)
}
