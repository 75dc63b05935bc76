import type { Bytes } from '../../../bytes/bytes.ts'
import { orientationAt } from '../exif.ts'
import { addNote, type PictureFile, type Stretch } from '../picture-file.ts'

/** Chunks that hold pixels and their order, not words. */
const PIXELS = new Set(['IHDR', 'PLTE', 'IDAT', 'fdAT', 'fcTL', 'acTL', 'tRNS', 'IEND'])

/** Walks the chunks to IEND. An animation counts the frames that are there, not those it announces. */
export function readPng(bytes: Bytes): PictureFile | undefined {
  const notes: Stretch[] = []
  let size = { width: 0, height: 0 }
  let orientation = 1
  let frames = 0
  let isAnimated = false
  let end: number | undefined
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = bytes.ascii(at + 4, 4)
    const from = at + 8
    const next = from + bytes.u32(at) + 4
    if (!/^[A-Za-z]{4}$/.test(type)) break
    if (type === 'IHDR') size = { width: bytes.u32(from), height: bytes.u32(from + 4) }
    if (type === 'acTL') isAnimated = true
    if (type === 'fcTL') frames++
    if (type === 'eXIf') orientation = orientationAt(bytes, from)
    if (!PIXELS.has(type)) addNote(notes, from, Math.min(next, bytes.length))
    if (type === 'IEND' && next <= bytes.length) {
      end = next
      break
    }
    at = next
  }
  return {
    ...size,
    orientation,
    frames: isAnimated ? Math.max(1, frames) : 1,
    notes,
    ...(end === undefined ? {} : { end }),
  }
}
