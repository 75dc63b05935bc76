import type { Bytes } from '../../../bytes/bytes.ts'
import type { PictureFile } from '../picture-file.ts'

/** A BMP ends where its head says, or where its rows do: many writers leave the first empty. */
export function readBmp(bytes: Bytes): PictureFile | undefined {
  const isOld = bytes.u32(14, true) === 12
  const width = isOld ? bytes.u16(18, true) : bytes.u32(18, true)
  const height = isOld ? bytes.u16(20, true) : Math.abs(bytes.u32(22, true) | 0)
  const bits = isOld ? bytes.u16(24, true) : bytes.u16(28, true)
  const packing = isOld ? 0 : bytes.u32(30, true)
  const row = Math.ceil((width * bits) / 32) * 4
  const isPlain = packing === 0 || packing === 3
  const rows = bytes.u32(10, true) + (isPlain ? row * height : bytes.u32(34, true))
  const end = Math.max(rows, bytes.u32(2, true))
  return { width, height, frames: 1, notes: [], ...(end > bytes.length ? {} : { end }) }
}
