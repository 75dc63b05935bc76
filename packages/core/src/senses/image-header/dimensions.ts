import type { Bytes } from './bytes.ts'

export interface Dimensions {
  /** Pixels, as stored. */
  readonly width: number
  readonly height: number
  readonly alpha?: boolean
  readonly animated?: boolean
  /** EXIF orientation 5 to 8: shown with width and height swapped. */
  readonly turned?: boolean
}

/** Size of an image from its header; undefined where the header is broken or does not say. */
export function dimensionsOf(type: string, bytes: Bytes): Dimensions | undefined {
  const read = READERS[type]
  const found = read?.(bytes)
  return found && found.width > 0 && found.height > 0 ? found : undefined
}

const READERS: Readonly<Record<string, (bytes: Bytes) => Dimensions | undefined>> = {
  png: readPng,
  gif: readGif,
  jpeg: readJpeg,
  webp: readWebp,
  bmp: (bytes) => ({ width: bytes.u32(18, true), height: Math.abs(bytes.u32(22, true) | 0) }),
  avif: readIspe,
  heic: readIspe,
  tiff: readTiff,
  ico: (bytes) => ({ width: bytes.u8(6) || 256, height: bytes.u8(7) || 256, alpha: true }),
}

/** IHDR; an `acTL` chunk before the pixels makes it an animation, `tRNS` adds transparency. */
function readPng(bytes: Bytes): Dimensions | undefined {
  if (bytes.ascii(12, 4) !== 'IHDR') return undefined
  const colour = bytes.u8(25)
  let alpha = colour === 4 || colour === 6
  let animated = false
  for (let at = 8, chunks = 0; at + 8 <= bytes.length && chunks < 200; chunks++) {
    const kind = bytes.ascii(at + 4, 4)
    if (kind === 'acTL') animated = true
    if (kind === 'tRNS') alpha = true
    if (kind === 'IDAT') break
    at += 12 + bytes.u32(at)
  }
  return { width: bytes.u32(16), height: bytes.u32(20), alpha, animated }
}

/** The logical screen; a second image block, or a looping extension, makes it an animation. */
function readGif(bytes: Bytes): Dimensions {
  const size = { width: bytes.u16(6, true), height: bytes.u16(8, true) }
  const animated = bytes.ascii(0, Math.min(bytes.length, 4096)).includes('NETSCAPE2.0')
  return { ...size, animated }
}

/** Walks the segments to the start of frame, reading EXIF orientation on the way. */
function readJpeg(bytes: Bytes): Dimensions | undefined {
  let turned = false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes.u8(at) !== 0xff) return undefined
    const marker = bytes.u8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9 || marker === 0xda) return undefined
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: bytes.u16(at + 7), height: bytes.u16(at + 5), alpha: false, turned }
    if (marker === 0xe1 && bytes.ascii(at + 4, 4) === 'Exif') turned = exifOrientation(bytes, at + 10) >= 5
    at += 2 + Math.max(2, bytes.u16(at + 2))
  }
  return undefined
}

function exifOrientation(bytes: Bytes, tiff: number): number {
  const little = bytes.ascii(tiff, 2) === 'II'
  const directory = tiff + bytes.u32(tiff + 4, little)
  const entries = Math.min(bytes.u16(directory, little), 200)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    if (bytes.u16(entry, little) === 0x0112) return bytes.u16(entry + 8, little)
  }
  return 1
}

function readWebp(bytes: Bytes): Dimensions | undefined {
  const kind = bytes.ascii(12, 4)
  if (kind === 'VP8X') {
    const flags = bytes.u8(20)
    return {
      width: bytes.u24(24) + 1,
      height: bytes.u24(27) + 1,
      alpha: (flags & 0x10) !== 0,
      animated: (flags & 0x02) !== 0,
    }
  }
  if (kind === 'VP8L') {
    const bits = bytes.u32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, alpha: ((bits >>> 28) & 1) === 1 }
  }
  if (kind === 'VP8 ')
    return { width: bytes.u16(26, true) & 0x3fff, height: bytes.u16(28, true) & 0x3fff, alpha: false }
  return undefined
}

/** AVIF and HEIC: the largest `ispe` property is the picture itself; smaller ones are thumbnails and tiles. */
function readIspe(bytes: Bytes): Dimensions | undefined {
  let best: Dimensions | undefined
  for (let at = 4; at + 16 <= bytes.length; at++) {
    if (bytes.u8(at) !== 0x69 || bytes.ascii(at, 4) !== 'ispe') continue
    const found = { width: bytes.u32(at + 8), height: bytes.u32(at + 12) }
    if (!best || found.width * found.height > best.width * best.height) best = found
  }
  return best
}

function readTiff(bytes: Bytes): Dimensions | undefined {
  const little = bytes.ascii(0, 2) === 'II'
  const directory = bytes.u32(4, little)
  const entries = Math.min(bytes.u16(directory, little), 500)
  let width = 0
  let height = 0
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    const value = bytes.u16(entry + 2, little) === 3 ? bytes.u16(entry + 8, little) : bytes.u32(entry + 8, little)
    if (bytes.u16(entry, little) === 256) width = value
    if (bytes.u16(entry, little) === 257) height = value
  }
  return { width, height }
}
