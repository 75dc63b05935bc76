import type { Pixels } from '../../material/material.ts'

/** Side of the square the model looks at, px. */
export const SIDE = 224

/**
 * A picture as the model wants it: RGB in 0 to 1, `SIDE` squared, stretched, corners on corners. This is what nsfwjs does
 * with `resizeBilinear(alignCorners)`; the scores hold for no other way. What is transparent stands on white.
 */
export function squeeze({ width, height, data }: Pixels): Float32Array {
  const square = new Float32Array(SIDE * SIDE * 3)
  const columns = taps(width)
  const rows = taps(height)
  let to = 0
  for (const row of rows) {
    const top = row.from * width
    const bottom = row.to * width
    for (const column of columns) {
      const a = (top + column.from) * 4
      const b = (top + column.to) * 4
      const c = (bottom + column.from) * 4
      const d = (bottom + column.to) * 4
      for (let channel = 0; channel < 3; channel++) {
        const upper = mix(shade(data, a, channel), shade(data, b, channel), column.share)
        const lower = mix(shade(data, c, channel), shade(data, d, channel), column.share)
        square[to++] = mix(upper, lower, row.share) / 255
      }
    }
  }
  return square
}

interface Tap {
  readonly from: number
  readonly to: number
  /** How much of `to` there is in the mixture, 0 to 1. */
  readonly share: number
}

function taps(length: number): readonly Tap[] {
  const step = (length - 1) / (SIDE - 1)
  return Array.from({ length: SIDE }, (_, i) => {
    const place = i * step
    const from = Math.min(Math.floor(place), length - 1)
    return { from, to: Math.min(from + 1, length - 1), share: place - from }
  })
}

function shade(data: Uint8ClampedArray, at: number, channel: number): number {
  const alpha = data[at + 3] ?? 255
  const value = data[at + channel] ?? 0
  return alpha === 255 ? value : 255 + ((value - 255) * alpha) / 255
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share
