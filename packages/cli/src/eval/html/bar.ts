import { type Html, html } from './html.ts'

const SCALES = [0.05, 0.1, 0.2, 0.5, 1]

/** The end of a scale on which every value of a column fits; intervals may run out of it. */
export function scaleOf(values: readonly (number | null)[]): number {
  const most = Math.max(0, ...values.map((value) => value ?? 0))
  return SCALES.find((scale) => scale >= most * 1.1) ?? 1
}

interface Figure {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** A bar from 0 to the value, the interval behind it and a line where a threshold is. Decoration: the figures stand beside it. */
export function bar({ value, low, high }: Figure, scale: number, bound?: number): Html | undefined {
  if (value === null) return undefined
  const at = (share: number): string => ((Math.min(Math.max(share, 0), scale) / scale) * 100).toFixed(2)
  const width = (from: number, to: number): string => (Number(at(to)) - Number(at(from))).toFixed(2)
  return html`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="4" width="100" height="4"/><rect class="range" x="${at(low)}" y="1" width="${width(low, high)}" height="10"/><rect class="value" x="0" y="4" width="${at(value)}" height="4"/>${
    bound !== undefined &&
    bound <= scale &&
    html`<rect class="bound" x="${Math.min(Number(at(bound)), 99.2)}" y="0" width="0.8" height="12"/>`
  }</svg>`
}
