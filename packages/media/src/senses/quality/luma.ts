import type { Pixels } from '../../material/material.ts'

/** Brightness of every pixel, 0 to 255, on white where the picture is transparent. */
export interface Luma {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

export function lumaOf({ width, height, data }: Pixels): Luma {
  const luma = new Float32Array(width * height)
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    const value = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    const alpha = data[at + 3] ?? 255
    luma[i] = alpha === 255 ? value : (value * alpha) / 255 + 255 - alpha
  }
  return { width, height, data: luma }
}

/** Averages it over the pixels of another size; enlarged, its pixels become blocks. */
export function resample({ width, height, data }: Luma, toWidth: number, toHeight: number): Luma {
  const small = new Float32Array(toWidth * toHeight)
  const row = new Float32Array(toWidth)
  const scale = height / toHeight
  for (let y = 0; y < height; y++) {
    resampleRow(data.subarray(y * width, (y + 1) * width), row)
    for (let to = Math.floor(y / scale); to < toHeight && to * scale < y + 1; to++) {
      const overlap = Math.min(y + 1, (to + 1) * scale) - Math.max(y, to * scale)
      if (overlap > 0) addRow(small, to * toWidth, row, overlap / scale)
    }
  }
  return { width: toWidth, height: toHeight, data: small }
}

/** Every pixel goes to the one or two it overlaps, by the part that does. */
function resampleRow(from: Float32Array, to: Float32Array): void {
  const scale = from.length / to.length
  let x = 0
  for (let i = 0; i < to.length; i++) {
    const end = (i + 1) * scale
    let sum = x < i * scale ? -(from[x] ?? 0) * (i * scale - x) : 0
    for (; x + 1 <= end && x < from.length; x++) sum += from[x] ?? 0
    if (x < end && x < from.length) sum += (from[x] ?? 0) * (end - x)
    to[i] = sum / scale
  }
}

function addRow(to: Float32Array, start: number, row: Float32Array, weight: number): void {
  for (let x = 0; x < row.length; x++) to[start + x] = (to[start + x] ?? 0) + (row[x] ?? 0) * weight
}
