import type { Bytes } from '../../bytes/bytes.ts'

/** The orientation in EXIF data that begins (with its byte order) at `tiff`: 1 to 8. */
export function orientationAt(bytes: Bytes, tiff: number): number {
  const order = bytes.ascii(tiff, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const little = order === 'II'
  const directory = tiff + bytes.u32(tiff + 4, little)
  const entries = Math.min(bytes.u16(directory, little), 500)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    if (bytes.u16(entry, little) !== 0x0112) continue
    const value = bytes.u16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
