import type { Bytes } from '../../bytes/bytes.ts'
import type { FileWindow } from '../../bytes/file-window.ts'
import type { Film, Picture, Sound } from './film.ts'

const HEAD = 65_536
const TAIL = 262_144
const MAX_PAGES = 2000

interface Page {
  readonly serial: number
  readonly granule: number
  readonly isFirst: boolean
  readonly body: number
  readonly end: number
}

interface Stream {
  readonly serial: number
  readonly picture?: Picture
  readonly sound?: Sound
  readonly isSubtitle?: boolean
  /** Seconds at which a page ends, from its granule position. */
  seconds(granule: number): number
}

/** Reads an Ogg file: the first page of each stream tells what it is, the last page of each when it ends. */
export async function readOgg(file: FileWindow): Promise<Film | undefined> {
  const start = await file.at(0, HEAD)
  const streams = pagesIn(start, 0)
    .filter(({ isFirst }) => isFirst)
    .flatMap((page) => streamOf(start, page) ?? [])
  if (streams.length === 0) return undefined
  const from = Math.max(0, file.size - TAIL)
  const tail = await file.at(from, TAIL)
  const pages = pagesIn(tail, tail.find([0x4f, 0x67, 0x67, 0x53]))
  const endOf = (stream: Stream): number =>
    Math.max(
      0,
      ...pages
        .filter((page) => page.serial === stream.serial && page.granule > 0)
        .map((page) => stream.seconds(page.granule)),
    )
  const picture = streams.find((stream) => stream.picture)
  const sound = streams.find((stream) => stream.sound)
  const ends = [picture, sound].flatMap((stream) => (stream ? [endOf(stream)] : []))
  const duration = Math.max(0, ...ends)
  const last = pages.at(-1)
  return {
    container: 'ogg',
    ...(picture?.picture ? { picture: withFrames(picture.picture, endOf(picture)) } : {}),
    ...(sound?.sound ? { sound: { ...sound.sound, ...(endOf(sound) > 0 ? { duration: endOf(sound) } : {}) } } : {}),
    hasSubtitles: streams.some(({ isSubtitle }) => isSubtitle),
    ...(duration > 0 ? { duration } : {}),
    ...(last ? { missingBytes: Math.max(0, last.end - tail.length) } : {}),
  }
}

function withFrames(picture: Picture, seconds: number): Picture {
  return picture.fps ? { ...picture, frames: Math.round(seconds * picture.fps), isVariable: false } : picture
}

/** Pages one behind the other; skips what is none. */
function pagesIn(bytes: Bytes, from: number): readonly Page[] {
  const found: Page[] = []
  for (let at = from; at >= 0 && at + 27 <= bytes.length && found.length < MAX_PAGES; ) {
    if (bytes.u32(at) !== 0x4f676753) {
      at = bytes.find([0x4f, 0x67, 0x67, 0x53], at + 1)
      continue
    }
    const segments = bytes.u8(at + 26)
    let length = 0
    for (let i = 0; i < segments; i++) length += bytes.u8(at + 27 + i)
    const high = bytes.u32(at + 10, true)
    const body = at + 27 + segments
    found.push({
      serial: bytes.u32(at + 14, true),
      // All ones: no packet ends on this page.
      granule: high === 0xffffffff ? -1 : high * 2 ** 32 + bytes.u32(at + 6, true),
      isFirst: (bytes.u8(at + 5) & 2) !== 0,
      body,
      end: body + length,
    })
    at = body + length
  }
  return found
}

function streamOf(bytes: Bytes, { serial, body }: Page): Stream | undefined {
  const at = (name: string): boolean => bytes.ascii(body, name.length) === name
  const sound = (codec: string, channels: number, sampleRate: number, clock = sampleRate): Stream => ({
    serial,
    sound: { codec, channels, sampleRate },
    seconds: (granule) => (clock > 0 ? granule / clock : 0),
  })
  if (at('\x01vorbis')) return sound('vorbis', bytes.u8(body + 11), bytes.u32(body + 12, true))
  if (at('OpusHead')) return sound('opus', bytes.u8(body + 9), 48_000)
  if (at('Speex   ')) return sound('speex', bytes.u32(body + 48, true), bytes.u32(body + 36, true))
  if (at('\x7fFLAC')) {
    const rate = bytes.u24(body + 27) >> 4
    return sound('flac', ((bytes.u8(body + 29) >> 1) & 7) + 1, rate)
  }
  if (at('\x80theora')) return theora(bytes, body, serial)
  if (at('\x80kate') || at('CMML')) return { serial, isSubtitle: true, seconds: () => 0 }
  return undefined
}

/** The identification header of Theora. Its granule holds the last key frame and the frames since. */
function theora(bytes: Bytes, body: number, serial: number): Stream {
  const rate = bytes.u32(body + 22)
  const per = bytes.u32(body + 26)
  const across = bytes.u24(body + 30)
  const down = bytes.u24(body + 33)
  const shift = (bytes.u16(body + 40) >> 5) & 31
  const fps = rate > 0 && per > 0 ? rate / per : 0
  return {
    serial,
    picture: {
      codec: 'theora',
      width: bytes.u24(body + 14),
      height: bytes.u24(body + 17),
      pixelAspect: across > 0 && down > 0 ? across / down : 1,
      ...(fps > 0 ? { fps } : {}),
    },
    seconds: (granule) => (fps > 0 ? (Math.floor(granule / 2 ** shift) + (granule % 2 ** shift)) / fps : 0),
  }
}
