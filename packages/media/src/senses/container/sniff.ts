import type { Bytes } from '../../bytes/bytes.ts'
import { packetsIn } from './mpeg/transport.ts'

/** The container that the first bytes announce; undefined for what is no film and no recording. */
export function containerOf(head: Bytes): string | undefined {
  const start = head.ascii(0, 4)
  if (start === 'RIFF' || start === 'RF64') return RIFF[head.ascii(8, 4)]
  if (head.u32(0) === 0x1a45dfa3) return 'mkv'
  if (head.ascii(4, 4) === 'ftyp') return isoOf(head)
  if (OLD_QUICKTIME.has(head.ascii(4, 4))) return 'mov'
  if (start === 'OggS') return 'ogg'
  if (start === 'fLaC') return 'flac'
  if (head.ascii(0, 3) === 'FLV') return 'flv'
  if (head.u32(0) === 0x1ba || head.u32(0) === 0x1b3) return 'mpeg'
  if (head.u8(0) === 0x47 || head.u8(4) === 0x47) if (packetsIn(head)) return 'mpegts'
  return soundOf(head)
}

const RIFF: Readonly<Record<string, string>> = { 'AVI ': 'avi', WAVE: 'wav' }
/** Files from before `ftyp`. */
const OLD_QUICKTIME = new Set(['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'])

/** By its main brand; pictures in the same kind of box are no films. */
function isoOf(head: Bytes): string | undefined {
  const brand = head.ascii(8, 4)
  if (/^(avif|avis|heic|heix|heim|heis|hevc|hevx|mif1|msf1|crx )$/.test(brand)) return undefined
  if (brand === 'qt  ') return 'mov'
  return brand.startsWith('3g') ? '3gp' : 'mp4'
}

/** MP3 and AAC have no head of a file, only of a frame: two frames in a row are asked for. */
function soundOf(head: Bytes): string | undefined {
  const from = behindTag(head)
  if (from > 0 && from + 4 > head.length) return 'mp3'
  if ((head.u16(from) & 0xfff6) === 0xfff0) {
    const next = from + (((head.u8(from + 3) & 3) << 11) | (head.u16(from + 4) >> 5))
    if (next > from + 6 && (next + 2 > head.length || (head.u16(next) & 0xfff6) === 0xfff0)) return 'aac'
  }
  const isFrame = (head.u16(from) & 0xffe0) === 0xffe0 && head.u8(from + 2) >> 4 !== 15
  const isLayer = ((head.u8(from + 1) >> 1) & 3) !== 0
  return from > 0 || (isFrame && isLayer) ? 'mp3' : undefined
}

/** Where sound begins: behind an ID3 tag, where there is one. */
export function behindTag(head: Bytes): number {
  return head.ascii(0, 3) === 'ID3' ? 10 + syncSafe(head, 6) : 0
}

const syncSafe = (head: Bytes, at: number): number =>
  ((head.u8(at) & 127) << 21) |
  ((head.u8(at + 1) & 127) << 14) |
  ((head.u8(at + 2) & 127) << 7) |
  (head.u8(at + 3) & 127)
