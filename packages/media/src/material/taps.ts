/** What the weights of a target pixel add up to. */
export const WHOLE = 256

/** One axis of a scaling: for each target pixel, the first source pixel and the weights of it and those behind it. */
export interface Taps {
  readonly starts: Int32Array
  readonly counts: Int32Array
  /** `most` for each target pixel. */
  readonly weights: Int32Array
  readonly most: number
}

/** Averages over areas where it shrinks, so that nothing aliases; interpolates linearly where it grows. */
export function tapsOf(from: number, to: number): Taps {
  const step = from / to
  const most = step > 1 ? Math.ceil(step) + 1 : 2
  const taps = {
    starts: new Int32Array(to),
    counts: new Int32Array(to),
    weights: new Int32Array(to * most),
    most,
  }
  for (let i = 0; i < to; i++) {
    if (step > 1) cover(taps, i, step, from)
    else between(taps, i, step, from)
  }
  return taps
}

function cover(taps: Taps, i: number, step: number, from: number): void {
  const begin = i * step
  const end = Math.min((i + 1) * step, from)
  const first = Math.floor(begin)
  const last = Math.min(Math.ceil(end), from)
  taps.starts[i] = first
  taps.counts[i] = last - first
  let covered = 0
  for (let at = first, to = i * taps.most; at < last; at++, to++) {
    const until = Math.round(((Math.min(at + 1, end) - begin) / (end - begin)) * WHOLE)
    taps.weights[to] = until - covered
    covered = until
  }
}

function between(taps: Taps, i: number, step: number, from: number): void {
  const centre = Math.min(Math.max((i + 0.5) * step - 0.5, 0), from - 1)
  const first = Math.floor(centre)
  const rest = Math.round((centre - first) * WHOLE)
  taps.starts[i] = first
  taps.counts[i] = rest > 0 ? 2 : 1
  taps.weights[i * taps.most] = WHOLE - rest
  taps.weights[i * taps.most + 1] = rest
}
