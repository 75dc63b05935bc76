import type { Bytes } from '../../bytes/bytes.ts'
import type { FileWindow } from '../../bytes/file-window.ts'
import { type Film, rhythmOf } from './film.ts'

const PICTURES: Readonly<Record<number, string>> = {
  2: 'h263',
  3: 'screen',
  4: 'vp6',
  5: 'vp6',
  6: 'screen',
  7: 'avc',
  8: 'h263',
  12: 'hevc',
}
/** Enhanced FLV names its codecs by four characters. */
const NAMED: Readonly<Record<string, string>> = {
  avc1: 'avc',
  hvc1: 'hevc',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
  mp4a: 'aac',
  Opus: 'opus',
  fLaC: 'flac',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  '.mp3': 'mp3',
}
const SOUNDS: Readonly<Record<number, string>> = {
  0: 'pcm',
  1: 'adpcm',
  2: 'mp3',
  3: 'pcm',
  4: 'nellymoser',
  5: 'nellymoser',
  6: 'nellymoser',
  7: 'alaw',
  8: 'ulaw',
  10: 'aac',
  11: 'speex',
  14: 'mp3',
}
const AUDIO = 8
const VIDEO = 9
const SCRIPT = 18
/** Tags looked at from the beginning: a few seconds of film. */
const MAX_TAGS = 400
const MAX_TAIL = 2_000_000

interface Seen {
  picture?: string
  sound?: { codec: string; channels: number; sampleRate: number }
  said: Readonly<Record<string, number>>
  hasCaptions: boolean
  readonly moments: number[]
  first?: number
  /** Milliseconds of the last tag seen. */
  last: number
  /** Bytes the last tag lacks. */
  missing: number
  isWhole: boolean
}

/** Reads an FLV file: what its `onMetaData` says, checked against its tags. */
export async function readFlv(file: FileWindow): Promise<Film> {
  const start = await file.at(0, 13)
  const seen: Seen = { said: {}, hasCaptions: false, moments: [], last: 0, missing: 0, isWhole: false }
  await readTags(file, Math.max(9, start.u32(5)) + 4, seen)
  const tail = seen.isWhole ? undefined : await lastTime(file)
  const { said, picture, sound } = seen
  const rhythm = rhythmOf(seen.moments, 0.001)
  const step = said.framerate ? 1 / said.framerate : rhythm.fps ? 1 / rhythm.fps : 0
  const last = tail ?? (seen.isWhole ? seen.last : undefined)
  const duration = last === undefined ? said.duration : (last - (seen.first ?? 0)) / 1000 + step
  const fps = said.framerate || rhythm.fps
  const cut = said.filesize ? said.filesize - file.size : 0
  return {
    container: 'flv',
    ...(picture
      ? {
          picture: {
            codec: picture,
            width: Math.round(said.width ?? 0),
            height: Math.round(said.height ?? 0),
            ...(fps ? { fps } : {}),
            ...(rhythm.isVariable === undefined ? {} : { isVariable: rhythm.isVariable }),
            ...(seen.isWhole ? { frames: seen.moments.length } : {}),
          },
        }
      : {}),
    ...(sound ? { sound } : {}),
    hasSubtitles: seen.hasCaptions,
    ...(duration ? { duration } : {}),
    ...(tail === undefined && !seen.isWhole && cut <= 0 ? {} : { missingBytes: Math.max(0, cut, seen.missing) }),
  }
}

async function readTags(file: FileWindow, from: number, seen: Seen): Promise<void> {
  let at = from
  for (let tags = 0; tags < MAX_TAGS; tags++) {
    if (at + 11 > file.size) {
      seen.isWhole = true
      return
    }
    const head = await file.at(at, 16)
    const type = head.u8(0) & 0x1f
    const size = head.u24(1)
    const end = at + 11 + size
    if (type !== AUDIO && type !== VIDEO && type !== SCRIPT) return
    const time = head.u24(4) + head.u8(7) * 0x1000000
    if (end > file.size) {
      seen.missing = end - file.size
      seen.isWhole = true
      return
    }
    if (type === SCRIPT) {
      const script = await file.at(at + 11, Math.min(size, 1_000_000))
      if (script.ascii(3, 10) === 'onMetaData') seen.said = { ...numbersIn(script), ...seen.said }
      else if (/^on(Caption|TextData|CuePoint)/.test(script.ascii(3, 12))) seen.hasCaptions = true
    } else {
      seen.first ??= time
      seen.last = Math.max(seen.last, time)
      if (type === VIDEO) readVideoTag(head, time, seen)
      else seen.sound ??= soundOf(head)
    }
    at = end + 4
  }
}

function readVideoTag(head: Bytes, time: number, seen: Seen): void {
  const first = head.u8(11)
  const isNamed = (first & 0x80) !== 0
  seen.picture ??= (isNamed ? NAMED[head.ascii(12, 4)] : PICTURES[first & 15]) ?? 'unknown'
  const isHeader = isNamed ? (first & 15) === 0 || (first & 15) === 2 : (first & 15) === 7 && head.u8(12) !== 1
  if (!isHeader && (first & 0x70) !== 0x50) seen.moments.push(time / 1000)
}

function soundOf(head: Bytes): NonNullable<Seen['sound']> {
  const first = head.u8(11)
  const format = first >> 4
  if (format === 9) return { codec: NAMED[head.ascii(12, 4)] ?? 'unknown', channels: 0, sampleRate: 0 }
  const rate = [5512.5, 11_025, 22_050, 44_100][(first >> 2) & 3] ?? 0
  const aac = format === 10 && head.u8(12) === 0 ? head.u16(13) : undefined
  return {
    codec: SOUNDS[format] ?? 'unknown',
    channels: aac === undefined ? (first & 1) + 1 : (aac >> 3) & 15,
    sampleRate: aac === undefined ? rate : (AAC_RATES[(aac >> 7) & 15] ?? 0),
  }
}

const AAC_RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350]

/** The time of the last tag, by the length that stands behind it; undefined where the file is cut. */
async function lastTime(file: FileWindow): Promise<number | undefined> {
  const size = (await file.at(file.size - 4, 4)).u32(0)
  if (size < 11 || size > MAX_TAIL || size + 4 > file.size) return undefined
  const head = await file.at(file.size - 4 - size, 11)
  const type = head.u8(0) & 0x1f
  if (head.u24(1) + 11 !== size || (type !== AUDIO && type !== VIDEO && type !== SCRIPT)) return undefined
  return head.u24(4) + head.u8(7) * 0x1000000
}

const WANTED = ['duration', 'width', 'height', 'framerate', 'filesize'] as const

/** The numbers of an `onMetaData` object: each is its name, with its length before it, and a double. */
function numbersIn(script: Bytes): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const name of WANTED) {
    const at = script.find([0, name.length, ...Array.from(name, (char) => char.charCodeAt(0)), 0])
    const value = at === -1 ? Number.NaN : script.f64(at + 3 + name.length)
    if (Number.isFinite(value) && value > 0) found[name] = value
  }
  return found
}
