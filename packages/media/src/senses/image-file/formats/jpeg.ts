import type { Bytes } from '../../../bytes/bytes.ts'
import { orientationAt } from '../exif.ts'
import { addNote, type PictureFile, type Stretch } from '../picture-file.ts'

/** A camera's file may hold further pictures behind the first one: previews, a second lens, the map of a bright screen. */
const MAX_PICTURES = 16
/** Zeros between those pictures. */
const MAX_GAP = 65_536

/** Walks segments, scans and restart markers to the end of the picture, and over the pictures that belong to it. */
export function readJpeg(bytes: Bytes): PictureFile | undefined {
  const walk = walkJpeg(bytes, 0)
  let end = walk.end
  let more = walk.more
  for (let i = 0; end !== undefined && more > 0 && i < MAX_PICTURES; i++, more--) {
    const next = behindGap(bytes, end)
    if (bytes.u24(next) !== 0xffd8ff) break
    end = walkJpeg(bytes, next).end
  }
  const { width, height, orientation, notes } = walk
  return { width, height, orientation, frames: 1, notes, ...(end === undefined ? {} : { end }) }
}

interface Walk {
  width: number
  height: number
  orientation: number
  /** Pictures that the file says stand behind this one. */
  more: number
  end?: number
  readonly notes: Stretch[]
}

function walkJpeg(bytes: Bytes, from: number): Walk {
  const walk: Walk = { width: 0, height: 0, orientation: 1, more: 0, notes: [] }
  let at = from + 2
  while (at + 1 < bytes.length) {
    if (bytes.u8(at) !== 0xff || isFiller(bytes.u8(at + 1))) {
      at++
      continue
    }
    const marker = bytes.u8(at + 1)
    if (marker === 0xd9) {
      walk.end = at + 2
      return walk
    }
    if (marker === 0xd8 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
      continue
    }
    const length = Math.max(2, bytes.u16(at + 2))
    readSegment(bytes, marker, at + 4, Math.min(bytes.length, at + 2 + length), walk)
    at += 2 + length
    if (marker === 0xda) at = behindScan(bytes, at)
  }
  return walk
}

const isFiller = (byte: number): boolean => byte === 0xff || byte === 0x00 || byte === 0x01

/** Behind the coded pixels: the next marker that is neither an escaped byte nor a restart. */
function behindScan({ data }: Bytes, from: number): number {
  const { length } = data
  for (let at = from; at + 1 < length; at++) {
    if (data[at] !== 0xff) continue
    const next = data[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return length
}

function readSegment(bytes: Bytes, marker: number, from: number, end: number, walk: Walk): void {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
  if (isFrame) {
    walk.height = Math.max(walk.height, bytes.u16(from + 1))
    walk.width = Math.max(walk.width, bytes.u16(from + 3))
    return
  }
  const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
  if (!isNote) return
  addNote(walk.notes, from, end)
  if (marker === 0xe1 && bytes.ascii(from, 4) === 'Exif') walk.orientation = orientationAt(bytes, from + 6)
  if (marker === 0xe2 && bytes.ascii(from, 4) === 'MPF\0') walk.more = Math.max(walk.more, picturesIn(bytes, from + 4))
  if (marker === 0xe1 && bytes.ascii(from, 28) === 'http://ns.adobe.com/xap/1.0/') {
    const words = bytes.ascii(from, end - from)
    if (words.includes('/hdr-gain-map/') || words.includes('/1.0/container/')) walk.more = Math.max(walk.more, 3)
  }
}

/** Multi-Picture Format (CIPA DC-007): the number of further pictures. */
function picturesIn(bytes: Bytes, tiff: number): number {
  const little = bytes.ascii(tiff, 2) === 'II'
  const directory = tiff + bytes.u32(tiff + 4, little)
  const entries = Math.min(bytes.u16(directory, little), 50)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    if (bytes.u16(entry, little) === 0xb001)
      return Math.min(MAX_PICTURES, Math.max(0, bytes.u32(entry + 8, little) - 1))
  }
  return 0
}

function behindGap(bytes: Bytes, from: number): number {
  let at = from
  while (at < from + MAX_GAP && at < bytes.length && bytes.u8(at) === 0) at++
  return at
}
