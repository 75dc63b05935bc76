import { type Taps, tapsOf, WHOLE } from './taps.ts'

/** One channel of a picture inside a buffer, 8 bits a sample. Rows begin at multiples of 4 bytes. */
export interface Plane {
  readonly data: Uint8Array
  /** Bytes from the start of `data` to the first row. */
  readonly offset: number
  /** Bytes from row to row. */
  readonly stride: number
  /** Bytes from sample to sample, and to the first of a row: 1 and 0 for a plane of its own. */
  readonly step: number
  readonly shift: number
  readonly width: number
  readonly height: number
}

/** A plane at another size: areas averaged where it shrinks, interpolated where it grows. Rounded. */
export function scalePlane(plane: Plane, width: number, height: number): Uint8Array {
  const across = tapsOf(plane.width, width)
  const down = tapsOf(plane.height, height)
  const row = new Int32Array(plane.width + SPARE)
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    mixRows(plane, down, y, row)
    mixColumns(row, across, out.subarray(y * width, (y + 1) * width))
  }
  return out
}

/** Columns of zeros behind a row, so that three taps can be read anywhere. */
const SPARE = 2

/** The first two taps in one pass: they are all there is up to half the size and beyond the whole. */
function mixRows({ data, offset, stride, step, shift, width }: Plane, taps: Taps, y: number, row: Int32Array): void {
  const from = offset + (taps.starts[y] as number) * stride + shift
  const count = taps.counts[y] as number
  const weightAt = y * taps.most
  const first = taps.weights[weightAt] as number
  const second = count > 1 ? (taps.weights[weightAt + 1] as number) : 0
  const next = count > 1 ? stride : 0
  for (let x = 0, at = from; x < width; x++, at += step)
    row[x] = first * (data[at] as number) + second * (data[at + next] as number)
  for (let tap = 2; tap < count; tap++) {
    const weight = taps.weights[weightAt + tap] as number
    for (let x = 0, at = from + tap * stride; x < width; x++, at += step)
      row[x] = (row[x] as number) + weight * (data[at] as number)
  }
}

/** Half of the weights of both axes. */
const HALF = (WHOLE * WHOLE) / 2

function mixColumns(row: Int32Array, taps: Taps, out: Uint8Array): void {
  const { starts, counts, weights, most } = taps
  if (most <= 3) {
    mixFew(row, taps, out)
    return
  }
  for (let x = 0, at = 0; x < out.length; x++, at += most) {
    const left = starts[x] as number
    let sum = HALF
    for (let tap = 0, end = counts[x] as number; tap < end; tap++)
      sum += (weights[at + tap] as number) * (row[left + tap] as number)
    out[x] = sum >> 16
  }
}

function mixFew(row: Int32Array, { starts, weights, most }: Taps, out: Uint8Array): void {
  const last = most - 1
  for (let x = 0, at = 0; x < out.length; x++, at += most) {
    const left = starts[x] as number
    const outer = most === 3 ? (weights[at + last] as number) * (row[left + last] as number) : 0
    const inner =
      (weights[at] as number) * (row[left] as number) + (weights[at + 1] as number) * (row[left + 1] as number)
    out[x] = (inner + outer + HALF) >> 16
  }
}

/** Rows whose sums fit into 16 bits. */
const MOST_ROWS = 257

/**
 * The mean of each cell of a grid laid over a plane, 0 to 255, not rounded. Cells have whole pixels. Four samples are
 * summed at a time, in two words of two 16-bit lanes: this runs over every pixel of every frame.
 */
export function averagePlane(plane: Plane, width: number, height: number): Float32Array {
  const bytes = plane.width * plane.step
  const words = (bytes + 3) >> 2
  const data = new Int32Array(plane.data.buffer, plane.data.byteOffset, plane.data.byteLength >> 2)
  const even = new Int32Array(words)
  const odd = new Int32Array(words)
  const sums = new Float64Array(words * 4)
  const out = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * plane.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * plane.height) / height))
    sums.fill(0)
    for (let from = top; from < bottom; from += MOST_ROWS) {
      even.fill(0)
      odd.fill(0)
      const to = Math.min(bottom, from + MOST_ROWS)
      for (let r = from; r < to; r++) addRow(data, (plane.offset + r * plane.stride) >> 2, even, odd)
      spread(even, odd, sums)
    }
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * plane.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * plane.width) / width))
      let sum = 0
      for (let at = left; at < right; at++) sum += sums[at * plane.step + plane.shift] as number
      out[y * width + x] = sum / ((right - left) * (bottom - top))
    }
  }
  return out
}

function addRow(data: Int32Array, at: number, even: Int32Array, odd: Int32Array): void {
  for (let k = 0; k < even.length; k++) {
    const four = data[at + k] as number
    even[k] = ((even[k] as number) + (four & 0xff00ff)) | 0
    odd[k] = ((odd[k] as number) + ((four >>> 8) & 0xff00ff)) | 0
  }
}

function spread(even: Int32Array, odd: Int32Array, sums: Float64Array): void {
  for (let k = 0, at = 0; k < even.length; k++, at += 4) {
    const a = even[k] as number
    const b = odd[k] as number
    sums[at] = (sums[at] as number) + (a & 0xffff)
    sums[at + 1] = (sums[at + 1] as number) + (b & 0xffff)
    sums[at + 2] = (sums[at + 2] as number) + (a >>> 16)
    sums[at + 3] = (sums[at + 3] as number) + (b >>> 16)
  }
}
