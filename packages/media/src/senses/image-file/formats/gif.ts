import type { Bytes } from '../../../bytes/bytes.ts'
import { addNote, type PictureFile, type Stretch } from '../picture-file.ts'

/** Walks the blocks to the trailer and counts the pictures. */
export function readGif(bytes: Bytes): PictureFile | undefined {
  const notes: Stretch[] = []
  let width = bytes.u16(6, true)
  let height = bytes.u16(8, true)
  let frames = 0
  let at = 13 + tableOf(bytes.u8(10))
  while (at < bytes.length) {
    const kind = bytes.u8(at)
    if (kind === 0x3b) return { width, height, frames, notes, end: at + 1 }
    if (kind === 0x21) {
      const end = behindBlocks(bytes, at + 2)
      // A graphic control extension holds times, no words.
      if (bytes.u8(at + 1) !== 0xf9) addNote(notes, at + 2, end)
      at = end
    } else if (kind === 0x2c) {
      width = Math.max(width, bytes.u16(at + 1, true) + bytes.u16(at + 5, true))
      height = Math.max(height, bytes.u16(at + 3, true) + bytes.u16(at + 7, true))
      frames++
      at = behindBlocks(bytes, at + 11 + tableOf(bytes.u8(at + 9)))
    } else if (kind === 0) at++
    else break
  }
  return { width, height, frames, notes }
}

/** Bytes of a table of colours, from the flags before it. */
const tableOf = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

function behindBlocks(bytes: Bytes, from: number): number {
  let at = from
  while (at < bytes.length && bytes.u8(at) !== 0) at += bytes.u8(at) + 1
  return at + 1
}
