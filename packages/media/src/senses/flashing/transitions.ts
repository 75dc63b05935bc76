/** A clear change of one value over time: it starts after frame `from` and is done at frame `to`. */
export interface Transition {
  readonly from: number
  readonly to: number
  readonly rising: boolean
  /** Values before and after. */
  readonly before: number
  readonly after: number
}

/** Share of a change that belongs to the plateau before or after it: noise on a plateau does not make a step slow. */
const PLATEAU = 0.1

/**
 * The swings of at least `least` between turning points, in order and alternating. Movement back by less than that is
 * no turning point, so neither noise nor a fade in small steps is counted twice.
 */
export function transitionsOf(values: Float32Array, least: number): Transition[] {
  const found: Transition[] = []
  let low = 0
  let high = 0
  let rising: boolean | undefined
  const at = (i: number): number => values[i] ?? 0
  for (let i = 1; i < values.length; i++) {
    const value = at(i)
    if (rising !== false && value > at(high)) high = i
    if (rising !== true && value < at(low)) low = i
    if (rising !== true && value - at(low) >= least) {
      if (rising === false) found.push(swing(values, high, low))
      rising = true
      high = i
    } else if (rising !== false && at(high) - value >= least) {
      if (rising) found.push(swing(values, low, high))
      rising = false
      low = i
    }
  }
  if (rising !== undefined) found.push(rising ? swing(values, low, high) : swing(values, high, low))
  return found
}

function swing(values: Float32Array, start: number, end: number): Transition {
  const before = values[start] ?? 0
  const after = values[end] ?? 0
  const slack = Math.abs(after - before) * PLATEAU
  let from = end - 1
  while (from > start && Math.abs((values[from] ?? 0) - before) > slack) from--
  let to = from + 1
  while (to < end && Math.abs((values[to] ?? 0) - after) > slack) to++
  return { from, to, rising: after > before, before, after }
}
