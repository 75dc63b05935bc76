import type { Bytes } from '../../../bytes/bytes.ts'
import { orientationAt } from '../exif.ts'
import { addNote, type PictureFile, type Stretch } from '../picture-file.ts'

const PIXELS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

/** Walks the chunks of the RIFF file; it ends where its head says. */
export function readWebp(bytes: Bytes): PictureFile | undefined {
  const notes: Stretch[] = []
  const end = 8 + bytes.u32(4, true)
  let width = 0
  let height = 0
  let frames = 0
  let orientation = 1
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); ) {
    const type = bytes.ascii(at, 4)
    const from = at + 8
    const size = bytes.u32(at + 4, true)
    const shape = sizeOf(bytes, type, from)
    width = Math.max(width, shape.width)
    height = Math.max(height, shape.height)
    if (type === 'ANMF') frames++
    if (type === 'EXIF') orientation = orientationAt(bytes, bytes.ascii(from, 4) === 'Exif' ? from + 6 : from)
    if (!PIXELS.has(type)) addNote(notes, from, Math.min(from + size, bytes.length))
    at = from + size + (size % 2)
  }
  return { width, height, orientation, frames: Math.max(1, frames), notes, ...(end > bytes.length ? {} : { end }) }
}

function sizeOf(bytes: Bytes, type: string, from: number): { width: number; height: number } {
  if (type === 'VP8X') return { width: bytes.u24(from + 4, true) + 1, height: bytes.u24(from + 7, true) + 1 }
  if (type === 'VP8 ') return { width: bytes.u16(from + 6, true) & 0x3fff, height: bytes.u16(from + 8, true) & 0x3fff }
  if (type !== 'VP8L') return { width: 0, height: 0 }
  const bits = bytes.u32(from + 1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
