import { type Bytes, bytesOf } from '../bytes/bytes.ts'
import { Unavailable } from './unavailable.ts'

/** What the first bytes of a picture say. */
export interface PictureHeader {
  /** `jpeg`, `png`, `gif`, `webp`, `avif`, `heic`, `bmp`, `tiff`, `svg`, `jxl`, `ico` or `unknown`. */
  readonly type: string
  /** Pixels as stored; 0 where it does not say. */
  readonly width: number
  readonly height: number
  /** True where there may be more than one frame. */
  readonly animated: boolean
}

/** Holds the header of most pictures, so that it is one read. */
const HEAD_BYTES = 65_536

type Read = (start: number, end: number) => Promise<Uint8Array>
type Found = Pick<PictureHeader, 'width' | 'height'> & { readonly animated?: boolean }

/** Reads size and kind before anything is decoded: a picture of 100 kB can unfold to gigabytes. */
export async function readPictureHeader(read: Read): Promise<PictureHeader> {
  const first = await read(0, HEAD_BYTES)
  const head = bytesOf(first)
  const type = typeOf(head)
  const found = await READERS[type]?.(head, async (start, end) =>
    end <= first.length ? first.subarray(start, end) : read(start, end),
  )
  return { type, width: 0, height: 0, animated: false, ...found }
}

/** No network takes these as pictures of an ad, and their size is not known before they are decoded. */
const NOT_DECODED = new Set(['svg', 'jxl', 'ico'])

/** Throws `Unavailable` where the picture is too large to be decoded, or does not say how large it is. */
export function assertDecodable({ type, width, height }: PictureHeader, mostPixels: number): void {
  if (NOT_DECODED.has(type)) throw new Unavailable('no-decoder', { codec: type })
  if (width < 1 || height < 1) throw new Unavailable('file-unreadable')
  if (width * height > mostPixels)
    throw new Unavailable('too-many-pixels', { megapixels: Math.round((width * height) / 1e6), most: mostPixels / 1e6 })
}

function typeOf(head: Bytes): string {
  if (head.ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (head.ascii(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (/^GIF8[79]a$/.test(head.ascii(0, 6))) return 'gif'
  if (head.ascii(0, 4) === 'RIFF' && head.ascii(8, 4) === 'WEBP') return 'webp'
  if (head.ascii(4, 4) === 'ftyp') return isoType(head)
  if (head.ascii(0, 2) === 'BM') return 'bmp'
  if (['II*\0', 'MM\0*'].includes(head.ascii(0, 4))) return 'tiff'
  if (head.ascii(0, 4) === '\0\0\x01\0') return 'ico'
  if (head.ascii(0, 2) === '\xff\x0a' || head.ascii(4, 4) === 'JXL ') return 'jxl'
  return head.ascii(0, 1024).includes('<svg') ? 'svg' : 'unknown'
}

function isoType(head: Bytes): string {
  const brands = head.ascii(8, Math.min(64, Math.max(8, head.u32(0) - 8)))
  if (brands.includes('avif') || brands.includes('avis')) return 'avif'
  return /hei[cx]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown'
}

const READERS: Readonly<Record<string, (head: Bytes, read: Read) => Found | undefined | Promise<Found | undefined>>> = {
  png: readPng,
  jpeg: readJpeg,
  gif: readGif,
  webp: readWebp,
  avif: readIso,
  heic: readIso,
  tiff: readTiff,
  bmp: (head) =>
    head.u32(14, true) === 12
      ? { width: head.u16(18, true), height: head.u16(20, true) }
      : { width: head.u32(18, true), height: Math.abs(head.u32(22, true) | 0) },
}

function readPng(head: Bytes): Found | undefined {
  if (head.ascii(12, 4) !== 'IHDR') return undefined
  return { width: head.u32(16), height: head.u32(20), animated: head.ascii(0, 4096).includes('acTL') }
}

const MOST_PARTS = 2000

/** The first frame may be larger than the screen the file announces: decoders then take the frame. */
async function readGif(head: Bytes, read: Read): Promise<Found> {
  const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + colours(head.u8(10))
  let width = head.u16(6, true)
  let height = head.u16(8, true)
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const block = bytesOf(await read(at, at + 10))
    if (block.u8(0) === 0x2c) {
      width = Math.max(width, block.u16(1, true) + block.u16(5, true))
      height = Math.max(height, block.u16(3, true) + block.u16(7, true))
      break
    }
    if (block.u8(0) !== 0x21) break
    at += 2
    for (let size = block.u8(2); size > 0 && parts < MOST_PARTS; parts++) {
      at += size + 1
      size = (await read(at, at + 1))[0] ?? 0
    }
    at += 1
  }
  return { width, height, animated: true }
}

async function readJpeg(_: Bytes, read: Read): Promise<Found | undefined> {
  let at = 2
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const segment = bytesOf(await read(at, at + 9))
    const marker = segment.u8(1)
    if (segment.u8(0) !== 0xff || segment.length < 9 || marker === 0xd9 || marker === 0xda) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: segment.u16(7), height: segment.u16(5) }
    at += 2 + Math.max(2, segment.u16(2))
  }
  return undefined
}

function readWebp(head: Bytes): Found | undefined {
  const kind = head.ascii(12, 4)
  if (kind === 'VP8X')
    return { width: head.u24(24, true) + 1, height: head.u24(27, true) + 1, animated: (head.u8(20) & 2) !== 0 }
  if (kind === 'VP8 ') return { width: head.u16(26, true) & 0x3fff, height: head.u16(28, true) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = head.u32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

const MOST_META = 1_048_576

/** The largest `ispe` in `meta` is the picture; smaller ones are thumbnails and tiles. */
async function readIso(head: Bytes, read: Read): Promise<Found | undefined> {
  let at = 0
  for (let parts = 0; parts < 64; parts++) {
    const box = bytesOf(await read(at, at + 8))
    const size = box.u32(0)
    if (box.length < 8 || size < 8) return undefined
    if (box.ascii(4, 4) === 'meta') return largestIspe(await read(at, at + Math.min(size, MOST_META)), head)
    at += size
  }
  return undefined
}

function largestIspe(bytes: Uint8Array, head: Bytes): Found | undefined {
  const meta = bytesOf(bytes)
  let best: Found | undefined
  for (let at = 4; at + 16 <= meta.length; at++) {
    if (meta.u8(at) !== 0x69 || meta.ascii(at, 4) !== 'ispe') continue
    const found = { width: meta.u32(at + 8), height: meta.u32(at + 12) }
    if (!best || found.width * found.height > best.width * best.height) best = found
  }
  return best && { ...best, animated: head.ascii(8, 4) === 'avis' }
}

async function readTiff(head: Bytes, read: Read): Promise<Found> {
  const little = head.ascii(0, 2) === 'II'
  const from = head.u32(4, little)
  const directory = bytesOf(await read(from, from + 6002))
  const size = { width: 0, height: 0 }
  for (let i = 0; i < Math.min(directory.u16(0, little), 500); i++) {
    const at = 2 + i * 12
    const tag = directory.u16(at, little)
    const value = directory.u16(at + 2, little) === 3 ? directory.u16(at + 8, little) : directory.u32(at + 8, little)
    if (tag === 256) size.width = value
    if (tag === 257) size.height = value
  }
  return size
}
