import type { Pixels } from '../../material/material.ts'
import type { Box } from './word.ts'

/** Pixels looked at in one word. */
const MOST = 4000

/**
 * Contrast of letters with what is behind them, 1 to 21, as WCAG 2.2 defines it: the box is parted into light and dark so
 * that the two differ most from each other (Otsu's method), and each side is taken without its blurred edge. Undefined where
 * the box holds too few pixels.
 */
export function contrastOf(pixels: Pixels, box: Box): number | undefined {
  const lights = lightsIn(pixels, box)
  if (lights.length < 24) return undefined
  const edge = parting(lights)
  const dark = lights.subarray(0, edge)
  const light = lights.subarray(edge)
  if (dark.length === 0 || light.length === 0) return 1
  // Edges lie between the two colours: letters are mostly edge, what is behind them mostly is not.
  const isDarkInk = dark.length < light.length
  const low = dark[Math.floor(dark.length * (isDarkInk ? 0.25 : 0.5))] ?? 0
  const high = light[Math.floor(light.length * (isDarkInk ? 0.5 : 0.75))] ?? 0
  return Math.round(((high + 0.05) / (low + 0.05)) * 10) / 10
}

/** Relative luminance of the pixels of a box, in rising order. */
function lightsIn({ width, height, data }: Pixels, box: Box): Float32Array {
  const left = Math.max(0, Math.floor(box.x * width))
  const right = Math.min(width, Math.ceil((box.x + box.w) * width))
  const top = Math.max(0, Math.floor(box.y * height))
  const bottom = Math.min(height, Math.ceil((box.y + box.h) * height))
  const step = Math.max(1, Math.ceil(Math.sqrt(((right - left) * (bottom - top)) / MOST)))
  const lights: number[] = []
  for (let y = top; y < bottom; y += step)
    for (let x = left; x < right; x += step) {
      const at = (y * width + x) * 4
      lights.push(0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]))
    }
  return Float32Array.from(lights).sort()
}

const LINEAR: Float32Array = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

function linear(value = 0): number {
  return LINEAR[value] ?? 0
}

/** Where to cut sorted values in two, so that the means lie furthest apart for the size of the sides. Judged as the eye does, by the cube root. */
function parting(lights: Float32Array): number {
  const seen = lights.map((light) => Math.cbrt(light))
  const total = seen.reduce((sum, value) => sum + value, 0)
  let best = 0
  let cut = 0
  let below = 0
  for (let i = 1; i < seen.length; i++) {
    below += seen[i - 1] ?? 0
    const gap = (total - below) / (seen.length - i) - below / i
    const spread = i * (seen.length - i) * gap * gap
    if (spread > best && seen[i] !== seen[i - 1]) {
      best = spread
      cut = i
    }
  }
  return cut
}
