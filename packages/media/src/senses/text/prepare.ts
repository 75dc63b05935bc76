import type { Pixels } from '../../material/material.ts'

/** One byte a pixel, row by row from the top left; 255 is white. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** As bright as an eye takes it to be. */
export function grayOf({ width, height, data }: Pixels): Gray {
  const gray = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < gray.length; i++, at += 4)
    gray[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
  return { width, height, data: gray }
}

/** As far from gray as the strongest and the weakest of the three colours lie apart. */
export function colorOf({ width, height, data }: Pixels): Gray {
  const color = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < color.length; i++, at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
    color[i] = Math.max(r, g, b) - Math.min(r, g, b)
  }
  return { width, height, data: color }
}

/** To another size: averaged where it shrinks, by cubic interpolation where it grows. */
export function resized(source: Gray, width: number, height: number): Gray {
  if (width === source.width && height === source.height) return source
  const across = taps(source.width, width)
  const down = taps(source.height, height)
  const narrow = new Float32Array(width * source.height)
  for (let y = 0; y < source.height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      const { first, weights } = across[x] as Taps
      for (let k = 0; k < weights.length; k++)
        sum += (source.data[y * source.width + first + k] ?? 0) * (weights[k] ?? 0)
      narrow[y * width + x] = sum
    }
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const { first, weights } = down[y] as Taps
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let k = 0; k < weights.length; k++) sum += (narrow[(first + k) * width + x] ?? 0) * (weights[k] ?? 0)
      data[y * width + x] = sum < 0 ? 0 : sum > 255 ? 255 : sum + 0.5
    }
  }
  return { width, height, data }
}

interface Taps {
  readonly first: number
  readonly weights: Float32Array
}

/** For each new pixel: which old ones make it, and by how much. */
function taps(from: number, to: number): readonly Taps[] {
  const scale = from / to
  const reach = Math.max(1, scale)
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * scale - 0.5
    const first = Math.max(0, Math.ceil(centre - 2 * reach))
    const last = Math.min(from - 1, Math.floor(centre + 2 * reach))
    const weights = new Float32Array(last - first + 1)
    let sum = 0
    for (let k = first; k <= last; k++) {
      const weight = cubic((k - centre) / reach)
      weights[k - first] = weight
      sum += weight
    }
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) / sum
    return { first, weights }
  })
}

/** The kernel of Catmull and Rom. */
function cubic(distance: number): number {
  const x = Math.abs(distance)
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0
}
