import type { Pixels } from '../../material/material.ts'

/**
 * A picture read line by line along one axis: rows from the top, or columns from the left. Every line is there, so that
 * edges are found to the pixel, but only some of its samples. RGB, 3 bytes a sample, on white where it is transparent.
 */
export interface Lines {
  readonly count: number
  /** Samples in a line. */
  readonly samples: number
  readonly rgb: Uint8Array
}

const SAMPLES = 160

export function linesOf({ width, height, data }: Pixels, axis: 'rows' | 'columns'): Lines {
  const count = axis === 'rows' ? height : width
  const length = axis === 'rows' ? width : height
  const samples = Math.min(SAMPLES, length)
  const rgb = new Uint8Array(count * samples * 3)
  const lineStep = axis === 'rows' ? width * 4 : 4
  const sampleStep = axis === 'rows' ? 4 : width * 4
  const offsets = Int32Array.from(
    { length: samples },
    (_, i) => Math.floor(((i + 0.5) * length) / samples) * sampleStep,
  )
  let to = 0
  for (let line = 0; line < count; line++) {
    for (const offset of offsets) {
      const from = line * lineStep + offset
      const alpha = data[from + 3] ?? 255
      const white = 255 - alpha
      for (let channel = 0; channel < 3; channel++) {
        const value = data[from + channel] ?? 0
        rgb[to++] = alpha === 255 ? value : (value * alpha + 255 * white) / 255
      }
    }
  }
  return { count, samples, rgb }
}

export function brightness(rgb: Uint8Array, at: number): number {
  return (77 * (rgb[at] ?? 0) + 150 * (rgb[at + 1] ?? 0) + 29 * (rgb[at + 2] ?? 0)) >> 8
}

/** True: one colour fills (nearly) all of it, as in a faded-out frame, which says nothing about bars. */
export function isBlank({ rgb }: Lines): boolean {
  const step = 3 * 7
  const middle = Math.floor(rgb.length / 6) * 3
  let same = 0
  let all = 0
  for (let at = 0; at < rgb.length; at += step) {
    all++
    let apart = 0
    for (let channel = 0; channel < 3; channel++)
      apart = Math.max(apart, Math.abs((rgb[at + channel] ?? 0) - (rgb[middle + channel] ?? 0)))
    if (apart <= 10) same++
  }
  return same >= all * 0.99
}

/** True: the frames show different things. */
export function isVaried(frames: readonly Lines[]): boolean {
  const first = frames[0]
  if (!first) return false
  let varied = 0
  let all = 0
  for (let at = 0; at < first.rgb.length; at += 3 * 11) {
    let low = 255
    let high = 0
    for (const { rgb } of frames) {
      const value = brightness(rgb, at)
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
    all++
    if (high - low > 24) varied++
  }
  return varied >= all * 0.1
}
