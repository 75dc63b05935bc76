import type { Bytes } from '../../../bytes/bytes.ts'
import type { PictureFile } from '../picture-file.ts'

/** An icon holds pictures of several sizes; one that is a PNG inside may be larger than the list of them can say. */
export function readIco(bytes: Bytes): PictureFile | undefined {
  const count = Math.min(bytes.u16(4, true), 64)
  let best = { width: 0, height: 0 }
  let end = 0
  for (let i = 0; i < count; i++) {
    const entry = 6 + i * 16
    const place = bytes.u32(entry + 12, true)
    const isPng = bytes.u32(place) === 0x89504e47
    const found = isPng
      ? { width: bytes.u32(place + 16), height: bytes.u32(place + 20) }
      : { width: bytes.u8(entry) || 256, height: bytes.u8(entry + 1) || 256 }
    if (found.width * found.height > best.width * best.height) best = found
    end = Math.max(end, place + bytes.u32(entry + 8, true))
  }
  return { ...best, notes: [], ...(end > 0 && end <= bytes.length ? { end } : {}) }
}
