import { type Luma, resample } from './luma.ts'

const WIDTH = 540
const TILE = 90

/**
 * Variance of the Laplacian in the sharpest tile of the picture at a width of 540 px: a soft background is no blur.
 * Smaller pictures are taken as they are. Tiles are about 90 px wide.
 */
export function sharpnessOf(luma: Luma): number {
  const small =
    luma.width > WIDTH ? resample(luma, WIDTH, Math.max(1, Math.round((luma.height * WIDTH) / luma.width))) : luma
  const { width, height } = small
  const across = Math.max(1, Math.round(width / TILE))
  const down = Math.max(1, Math.round(height / TILE))
  let sharpest = 0
  for (let tile = 0; tile < across * down; tile++) {
    const column = tile % across
    const row = Math.floor(tile / across)
    const left = Math.max(1, Math.floor((column * width) / across))
    const right = Math.min(width - 1, Math.floor(((column + 1) * width) / across))
    const top = Math.max(1, Math.floor((row * height) / down))
    const bottom = Math.min(height - 1, Math.floor(((row + 1) * height) / down))
    sharpest = Math.max(sharpest, varianceIn(small, left, right, top, bottom))
  }
  return sharpest
}

function varianceIn({ width, data }: Luma, left: number, right: number, top: number, bottom: number): number {
  let sum = 0
  let squares = 0
  let n = 0
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      const around = (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0)
      const laplacian = around - 4 * (data[at] ?? 0)
      sum += laplacian
      squares += laplacian * laplacian
      n++
    }
  }
  return n > 0 ? squares / n - (sum / n) ** 2 : 0
}
