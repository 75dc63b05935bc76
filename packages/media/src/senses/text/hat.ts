import type { Gray } from './prepare.ts'

/**
 * What is thinner than `size` pixels and lighter (or darker) than its surroundings, dark on white: letters without what
 * they stand on, be it a photo or a button. The engine's own thresholds lose white letters on a busy picture.
 */
export function hat(picture: Gray, size: number, letters: 'light' | 'dark'): Gray {
  const { width, height, data } = picture
  const reach = Math.max(1, size >> 1)
  const light = letters === 'light'
  const smooth = spread(spread(picture, reach, !light), reach, light)
  const out = new Uint8Array(width * height)
  for (let i = 0; i < out.length; i++) {
    const here = data[i] ?? 0
    const around = smooth.data[i] ?? 0
    out[i] = 255 - (light ? here - around : around - here)
  }
  return { width, height, data: out }
}

/** The highest (or lowest) value within `reach` pixels of each. */
function spread({ width, height, data }: Gray, reach: number, highest: boolean): Gray {
  const across = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) slide(data, across, y * width, 1, width, reach, highest)
  const out = new Uint8Array(data.length)
  for (let x = 0; x < width; x++) slide(across, out, x, width, height, reach, highest)
  return { width, height, data: out }
}

let queue = new Int32Array(4096)

/** One row or column, in time linear in its length: the queue holds the places that can still be the highest. */
function slide(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  length: number,
  reach: number,
  highest: boolean,
): void {
  if (queue.length < length) queue = new Int32Array(length)
  let head = 0
  let tail = 0
  for (let i = 0; i < length + reach; i++) {
    if (i < length) {
      const value = from[start + i * step] as number
      while (tail > head) {
        const last = from[start + (queue[tail - 1] as number) * step] as number
        if (highest ? last > value : last < value) break
        tail--
      }
      queue[tail++] = i
    }
    const at = i - reach
    if (at < 0) continue
    while ((queue[head] as number) < at - reach) head++
    to[start + at * step] = from[start + (queue[head] as number) * step] as number
  }
}
