import type { Detail, Pixels } from './material.ts'
import type { Plane } from './planes.ts'

/** Pixels on each side of the piece that is kept unscaled: enough blocks of 8 to see whether they show. */
const SIDE = 512

/** Where the piece lies in a picture of this size; undefined where there is no room for it. */
export function placeOfDetail(width: number, height: number): { x: number; y: number; side: number } | undefined {
  const side = Math.min(SIDE, width, height)
  return side < 64 ? undefined : { x: (width - side) >> 1, y: (height - side) >> 1, side }
}

export function detailOfPlane({ data, offset, stride, step, shift, width, height }: Plane): Detail | undefined {
  const place = placeOfDetail(width, height)
  if (!place) return undefined
  const { x, y, side } = place
  const luma = new Uint8Array(side * side)
  for (let row = 0; row < side; row++) {
    const from = offset + (y + row) * stride + x * step + shift
    if (step === 1) luma.set(data.subarray(from, from + side), row * side)
    else for (let column = 0; column < side; column++) luma[row * side + column] = data[from + column * step] ?? 0
  }
  return { side, luma }
}

export function detailOfPixels({ width, data }: Pixels): Detail {
  const luma = new Uint8Array(width * width)
  for (let i = 0, at = 0; i < luma.length; i++, at += 4)
    luma[i] = 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number)
  return { side: width, luma }
}
