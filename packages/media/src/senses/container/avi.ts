import type { Bytes } from '../../bytes/bytes.ts'
import type { FileWindow } from '../../bytes/file-window.ts'
import type { Film, Picture, Sound } from './film.ts'

const PICTURES: Readonly<Record<string, string>> = {
  H264: 'avc',
  X264: 'avc',
  AVC1: 'avc',
  HEVC: 'hevc',
  HVC1: 'hevc',
  H265: 'hevc',
  VP80: 'vp8',
  VP90: 'vp9',
  AV01: 'av1',
  H263: 'h263',
  FMP4: 'mpeg4',
  MP4V: 'mpeg4',
  XVID: 'mpeg4',
  DIVX: 'mpeg4',
  DX50: 'mpeg4',
  MP42: 'msmpeg4',
  MP43: 'msmpeg4',
  DIV3: 'msmpeg4',
  MPG1: 'mpeg1',
  MPG2: 'mpeg2',
  MPEG: 'mpeg1',
  MJPG: 'mjpeg',
  DVSD: 'dv',
  WMV3: 'wmv',
  'DIB ': 'raw',
}
const SOUNDS: Readonly<Record<number, string>> = {
  1: 'pcm',
  3: 'pcm',
  6: 'alaw',
  7: 'ulaw',
  17: 'adpcm',
  80: 'mp2',
  85: 'mp3',
  255: 'aac',
  352: 'wma',
  353: 'wma',
  5632: 'aac',
  8192: 'ac3',
  8193: 'dts',
  26447: 'vorbis',
  26479: 'vorbis',
  61868: 'flac',
  65534: 'pcm',
}
const MAX_HEAD = 1_000_000
const MAX_INDEX = 16_000_000

interface Stream {
  readonly type: string
  readonly codec: string
  readonly scale: number
  readonly rate: number
  readonly length: number
  /** Place of its format in the header. */
  readonly format: number
  readonly aspect: number
}

/** Reads an AVI file: its header lists, the sizes of its RIFF pieces, and the index where the header says no length. */
export async function readAvi(file: FileWindow): Promise<Film | undefined> {
  const start = await file.at(0, 24)
  if (start.ascii(12, 4) !== 'LIST' || start.ascii(20, 4) !== 'hdrl') return undefined
  const head = await file.at(12, Math.min(start.u32(16, true) + 8, MAX_HEAD))
  const streams = streamsOf(head)
  const { missing, frames: indexed } = await walk(
    file,
    streams.findIndex(({ type }) => type === 'vids'),
  )
  const video = streams.find(({ type }) => type === 'vids')
  const audio = streams.find(({ type }) => type === 'auds')
  const micros = head.u32(20, true)
  const fps = video && video.scale > 0 && video.rate > 0 ? video.rate / video.scale : micros > 0 ? 1e6 / micros : 0
  const frames = indexed ?? framesOf(head, video)
  const duration = fps > 0 ? frames / fps : 0
  return {
    container: 'avi',
    ...(video ? { picture: pictureOf(head, video, fps, frames) } : {}),
    ...(audio ? { sound: soundOf(head, audio) } : {}),
    hasSubtitles: streams.some(({ type }) => type === 'txts'),
    ...(duration > 0 ? { duration } : {}),
    missingBytes: missing,
  }
}

/** OpenDML's header knows all pieces of a large file, the first header only the first of them. */
function framesOf(head: Bytes, video: Stream | undefined): number {
  const open = head.find([0x64, 0x6d, 0x6c, 0x68])
  return Math.max(open === -1 ? 0 : head.u32(open + 8, true), video?.length ?? head.u32(36, true))
}

function streamsOf(head: Bytes): readonly Stream[] {
  const found: Stream[] = []
  for (const list of chunksIn(head, 12, head.length)) {
    if (list.id !== 'LIST' || head.ascii(list.from, 4) !== 'strl' || found.length >= 64) continue
    const chunks = chunksIn(head, list.from + 4, list.end)
    const strh = chunks.find(({ id }) => id === 'strh')
    const strf = chunks.find(({ id }) => id === 'strf')
    const vprp = chunks.find(({ id }) => id === 'vprp')
    if (!strh) continue
    found.push({
      type: head.ascii(strh.from, 4),
      codec: head.ascii(strh.from + 4, 4),
      scale: head.u32(strh.from + 20, true),
      rate: head.u32(strh.from + 24, true),
      length: head.u32(strh.from + 32, true),
      format: strf?.from ?? head.length,
      aspect: vprp ? aspectOf(head, vprp.from) : 0,
    })
  }
  return found
}

/** The shape of the whole frame, from its video properties; 0 where they do not say. */
function aspectOf(head: Bytes, from: number): number {
  const down = head.u16(from + 20, true)
  return down > 0 ? head.u16(from + 22, true) / down : 0
}

function pictureOf(head: Bytes, { format, codec, aspect }: Stream, fps: number, frames: number): Picture {
  const width = head.u32(format + 4, true)
  const height = Math.abs(head.u32(format + 8, true) | 0)
  const name = head.ascii(format + 16, 4).toUpperCase()
  return {
    codec: PICTURES[name] ?? PICTURES[codec.toUpperCase()] ?? (head.u32(format + 16) === 0 ? 'raw' : 'unknown'),
    width,
    height,
    ...(aspect > 0 && width > 0 && height > 0 ? { pixelAspect: (aspect * height) / width } : {}),
    ...(fps > 0 ? { fps, isVariable: false } : {}),
    frames,
  }
}

function soundOf(head: Bytes, { format, scale, rate, length }: Stream): Sound {
  return {
    codec: SOUNDS[head.u16(format, true)] ?? 'unknown',
    channels: head.u16(format + 2, true),
    sampleRate: head.u32(format + 4, true),
    ...(scale > 0 && rate > 0 && length > 0 ? { duration: (length * scale) / rate } : {}),
  }
}

interface Chunk {
  readonly id: string
  readonly from: number
  readonly end: number
}

function chunksIn(bytes: Bytes, from: number, end: number): readonly Chunk[] {
  const found: Chunk[] = []
  for (let at = from; at + 8 <= Math.min(end, bytes.length) && found.length < 1000; ) {
    const size = bytes.u32(at + 4, true)
    found.push({ id: bytes.ascii(at, 4), from: at + 8, end: at + 8 + size })
    at += 8 + size + (size % 2)
  }
  return found
}

/** Over the RIFF pieces: what is cut off, and how many frames the index of a single piece holds. */
async function walk(file: FileWindow, video: number): Promise<{ missing: number; frames?: number }> {
  let missing = 0
  let frames: number | undefined
  let pieces = 0
  for (let at = 0; at + 12 <= file.size && pieces < 200; pieces++) {
    const head = await file.at(at, 12)
    if (head.ascii(0, 4) !== 'RIFF') break
    const end = at + 8 + head.u32(4, true)
    missing = Math.max(missing, end - file.size)
    if (pieces === 0 && missing === 0) frames = await indexedFrames(file, end, video)
    at = end + (end % 2)
  }
  return { missing, ...(frames !== undefined && pieces === 1 ? { frames } : {}) }
}

async function indexedFrames(file: FileWindow, end: number, video: number): Promise<number | undefined> {
  let steps = 0
  for (let at = 12; at + 8 <= end && steps < 100; steps++) {
    const head = await file.at(at, 8)
    const size = head.u32(4, true)
    if (head.ascii(0, 4) === 'idx1' && video >= 0 && size <= MAX_INDEX) {
      const index = await file.at(at + 8, size)
      const [tens, ones] = [48 + Math.floor(video / 10), 48 + (video % 10)]
      let frames = 0
      for (let i = 0; i + 16 <= index.length; i += 16)
        if (index.u8(i) === tens && index.u8(i + 1) === ones && index.u8(i + 2) === 0x64) frames++
      return frames
    }
    at += 8 + size + (size % 2)
  }
  return undefined
}
