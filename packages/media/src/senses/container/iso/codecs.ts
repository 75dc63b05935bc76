import { boxesIn } from '../../../bytes/boxes.ts'
import type { Bytes } from '../../../bytes/bytes.ts'

const PICTURES: Readonly<Record<string, string>> = {
  avc1: 'avc',
  avc2: 'avc',
  avc3: 'avc',
  avc4: 'avc',
  dva1: 'avc',
  dvav: 'avc',
  hvc1: 'hevc',
  hev1: 'hevc',
  dvh1: 'hevc',
  dvhe: 'hevc',
  vvc1: 'vvc',
  vvi1: 'vvc',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
  s263: 'h263',
  h263: 'h263',
  H263: 'h263',
  mp4v: 'mpeg4',
  jpeg: 'mjpeg',
  mjpa: 'mjpeg',
  mjpb: 'mjpeg',
  'png ': 'png',
  apch: 'prores',
  apcn: 'prores',
  apcs: 'prores',
  apco: 'prores',
  ap4h: 'prores',
  ap4x: 'prores',
}
const SOUNDS: Readonly<Record<string, string>> = {
  mp4a: 'aac',
  '.mp3': 'mp3',
  'ms\0U': 'mp3',
  samr: 'amr',
  sawb: 'amr',
  Opus: 'opus',
  fLaC: 'flac',
  alac: 'alac',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  dtsc: 'dts',
  dtse: 'dts',
  dtsh: 'dts',
  dtsl: 'dts',
  dtsx: 'dts',
  sowt: 'pcm',
  twos: 'pcm',
  lpcm: 'pcm',
  ipcm: 'pcm',
  fpcm: 'pcm',
  in24: 'pcm',
  in32: 'pcm',
  fl32: 'pcm',
  fl64: 'pcm',
  'raw ': 'pcm',
  ulaw: 'ulaw',
  alaw: 'alaw',
}
/** Object types of `esds`, as registered with the MPEG-4 registration authority. */
const OBJECTS: Readonly<Record<number, string>> = {
  32: 'mpeg4',
  33: 'avc',
  35: 'hevc',
  64: 'aac',
  96: 'mpeg2',
  97: 'mpeg2',
  98: 'mpeg2',
  99: 'mpeg2',
  100: 'mpeg2',
  101: 'mpeg2',
  102: 'aac',
  103: 'aac',
  104: 'aac',
  105: 'mp3',
  106: 'mpeg1',
  107: 'mp3',
  108: 'mjpeg',
  109: 'png',
  165: 'ac3',
  166: 'eac3',
  169: 'dts',
  173: 'opus',
  221: 'vorbis',
}

/** The codec of a sample entry; an encrypted one says in `frma` what it was. */
export function codecOf(bytes: Bytes, type: string, from: number, end: number, of: 'picture' | 'sound'): string {
  const known = of === 'picture' ? PICTURES : SOUNDS
  const children = childrenOf(bytes, from, end, of)
  if (type === 'encv' || type === 'enca') {
    const sinf = children.find((box) => box.type === 'sinf')
    const frma = sinf && boxesIn(bytes, sinf.from, sinf.end).find((box) => box.type === 'frma')
    return (frma && known[bytes.ascii(frma.from, 4)]) ?? 'unknown'
  }
  const esds = descriptorIn(bytes, children)
  if ((type === 'mp4a' || type === 'mp4v') && esds)
    return OBJECTS[bytes.u8(configAt(bytes, esds.from + 4, esds.end))] ?? 'unknown'
  return known[type] ?? 'unknown'
}

/** The boxes inside a sample entry, behind its fixed fields. QuickTime's sound entries of version 1 and 2 have more of them. */
export function childrenOf(
  bytes: Bytes,
  from: number,
  end: number,
  of: 'picture' | 'sound',
): ReturnType<typeof boxesIn> {
  if (of === 'picture') return boxesIn(bytes, from + 78, end)
  const version = bytes.u16(from + 8)
  return boxesIn(bytes, from + 28 + (version === 1 ? 16 : version === 2 ? 36 : 0), end)
}

/** Channels and rate of AAC, which the sample entry often tells wrongly: the decoder goes by its own configuration. */
export function aacOf(bytes: Bytes, from: number, end: number): { channels: number; sampleRate: number } | undefined {
  const esds = descriptorIn(bytes, childrenOf(bytes, from, end, 'sound'))
  const config = esds ? configAt(bytes, esds.from + 4, esds.end) : 0
  if (!esds || config === 0 || bytes.u8(config + 13) !== 5) return undefined
  const bits = bytes.u16(afterLength(bytes, config + 14))
  const sampleRate = AAC_RATES[(bits >> 7) & 15]
  const channels = (bits >> 3) & 15
  // Object type 31 and rate 15 are spelled out in more bits than these.
  return bits >> 11 === 31 || !sampleRate || channels === 0
    ? undefined
    : { channels: channels === 7 ? 8 : channels, sampleRate }
}

const AAC_RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350]

function descriptorIn(
  bytes: Bytes,
  children: ReturnType<typeof boxesIn>,
): ReturnType<typeof boxesIn>[number] | undefined {
  const wave = children.find((box) => box.type === 'wave')
  return [...children, ...(wave ? boxesIn(bytes, wave.from, wave.end) : [])].find((box) => box.type === 'esds')
}

/** Where the decoder configuration of an elementary stream descriptor (tag 3, flags, tag 4) begins, with its object type; 0 for none. */
function configAt(bytes: Bytes, from: number, end: number): number {
  let at = from
  if (bytes.u8(at) === 3) {
    at = afterLength(bytes, at + 1)
    const flags = bytes.u8(at + 2)
    at += 3 + (flags & 0x80 ? 2 : 0) + (flags & 0x40 ? 1 + bytes.u8(at + 3) : 0) + (flags & 0x20 ? 2 : 0)
  }
  return at < end && bytes.u8(at) === 4 ? afterLength(bytes, at + 1) : 0
}

/** Behind a length of up to four bytes, of which all but the last have their top bit set. */
function afterLength(bytes: Bytes, at: number): number {
  let behind = at
  while (behind < at + 3 && bytes.u8(behind) & 0x80) behind++
  return behind + 1
}
