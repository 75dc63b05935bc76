import { type Bytes, bytesOf } from '../../../bytes/bytes.ts'
import type { FileWindow } from '../../../bytes/file-window.ts'
import type { Film, Picture, Sound } from '../film.ts'
import { clockAt } from './clock.ts'
import { readAc3, readMpegSound } from './mpeg-sound.ts'
import { readSequence } from './sequence.ts'

const HEAD = 786_432
const TAIL = 524_288
const MAX_PACKETS = 20_000

/** Packets found in a stretch of a program stream. */
interface Packets {
  readonly ids: ReadonlySet<number>
  /** Kinds of what stands in private stream 1: its first byte. */
  readonly privates: ReadonlySet<number>
  /** Seconds, of video where there is any. */
  readonly first: number | undefined
  readonly last: number | undefined
  /** Pictures from the last one on that has a time; most have none. */
  readonly rest: number
  /** The first bytes of each stream's content. */
  readonly video: Bytes
  readonly sound: Bytes
  /** The last packet is longer than what is left of the file by so many bytes. */
  readonly cut: number
}

/** Reads MPEG-1 and MPEG-2 program streams, and bare MPEG video. */
export async function readProgram(file: FileWindow): Promise<Film | undefined> {
  const start = await file.at(0, HEAD)
  if (start.u32(0) === 0x1b3) return bareVideo(start)
  const head = packetsIn(start, 0)
  const picture = readSequence(head.video) ?? (hasVideo(head.ids) ? UNKNOWN : undefined)
  const sound = soundOf(head)
  if (!picture && !sound) return undefined
  const from = Math.max(0, file.size - TAIL)
  const tail = from === 0 ? head : await tailOf(file, from)
  const span = head.first !== undefined && tail.last !== undefined ? wrapped(tail.last - head.first) : undefined
  const step = picture?.fps ? Math.max(1, tail.rest) / picture.fps : 0
  return {
    container: 'mpeg',
    ...(picture ? { picture } : {}),
    ...(sound ? { sound } : {}),
    hasSubtitles: [...head.privates].some((kind) => kind >= 0x20 && kind < 0x40),
    ...(span !== undefined && span + step > 0 ? { duration: span + step } : {}),
    missingBytes: tail.cut,
  }
}

const UNKNOWN: Picture = { codec: 'unknown', width: 0, height: 0 }
const hasVideo = (ids: ReadonlySet<number>): boolean => [...ids].some((id) => id >= 0xe0 && id <= 0xef)
/** The clock has 33 bits at 90 kHz and starts over after 26 hours. */
const wrapped = (seconds: number): number => (seconds < 0 ? seconds + 2 ** 33 / 90_000 : seconds)

function bareVideo(start: Bytes): Film {
  const picture = readSequence(start)
  return { container: 'mpeg', ...(picture ? { picture } : {}), hasSubtitles: false }
}

/** The end of the file, from the first pack in it: only there do packets begin for sure. */
async function tailOf(file: FileWindow, from: number): Promise<Packets> {
  const bytes = await file.at(from, TAIL)
  const pack = bytes.find([0, 0, 1, 0xba])
  return packetsIn(bytes, pack === -1 ? bytes.length : pack)
}

function packetsIn(bytes: Bytes, from: number): Packets {
  const ids = new Set<number>()
  const privates = new Set<number>()
  const times = { video: [] as number[], other: [] as number[] }
  const video: Uint8Array[] = []
  const sound: Uint8Array[] = []
  let cut = 0
  let untimed = bytes.length
  let at = from
  for (let packets = 0; at + 6 <= bytes.length && packets < MAX_PACKETS; packets++) {
    if (bytes.u24(at) !== 1) {
      at = bytes.find([0, 0, 1], at + 1)
      if (at === -1) break
      continue
    }
    const id = bytes.u8(at + 3)
    if (id < 0xba) {
      at += 4
      continue
    }
    if (id === 0xba) {
      at += bytes.u8(at + 4) >> 6 === 1 ? 14 + (bytes.u8(at + 13) & 7) : 12
      continue
    }
    const end = at + 6 + bytes.u16(at + 4)
    cut = Math.max(0, end - bytes.length)
    if (id >= 0xbd && id !== 0xbe && id !== 0xbf) {
      ids.add(id)
      const { body, time } = packetAt(bytes, at + 6)
      if (time !== undefined && id >= 0xe0 && id <= 0xef) untimed = body
      if (time !== undefined) (id >= 0xe0 && id <= 0xef ? times.video : times.other).push(time)
      if (id === 0xbd) privates.add(bytes.u8(body))
      const content = bytes.data.subarray(body, Math.min(end, bytes.length))
      if (id >= 0xe0 && id <= 0xef && video.length < 40) video.push(content)
      if (((id >= 0xc0 && id <= 0xdf) || id === 0xbd) && sound.length < 8) sound.push(content)
    }
    at = Math.max(end, at + 6)
  }
  const known = times.video.length > 0 ? times.video : times.other
  return {
    ids,
    privates,
    first: least(known),
    last: most(known),
    rest: picturesFrom(bytes, untimed),
    video: joined(video),
    sound: joined(sound),
    cut,
  }
}

function picturesFrom(bytes: Bytes, from: number): number {
  let count = 0
  for (let at = bytes.find([0, 0, 1, 0], from); at !== -1; at = bytes.find([0, 0, 1, 0], at + 4)) count++
  return count
}

const least = (times: readonly number[]): number | undefined =>
  times.length > 0 ? times.reduce((held, time) => Math.min(held, time)) : undefined
const most = (times: readonly number[]): number | undefined =>
  times.length > 0 ? times.reduce((held, time) => Math.max(held, time)) : undefined

function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return bytesOf(whole)
}

/** Behind the head of a packet, and its time of showing. MPEG-2 heads begin with the bits 10, MPEG-1 ones have padding. */
function packetAt(bytes: Bytes, from: number): { body: number; time?: number } {
  if (bytes.u8(from) >> 6 === 2) {
    const time = bytes.u8(from + 1) & 0x80 ? clockAt(bytes, from + 3) : undefined
    return { body: from + 3 + bytes.u8(from + 2), ...(time === undefined ? {} : { time }) }
  }
  let at = from
  while (at < from + 16 && bytes.u8(at) === 0xff) at++
  if (bytes.u8(at) >> 6 === 1) at += 2
  const kind = bytes.u8(at) >> 4
  if (kind === 2) return { body: at + 5, time: clockAt(bytes, at) }
  if (kind === 3) return { body: at + 10, time: clockAt(bytes, at) }
  return { body: at + 1 }
}

function soundOf({ ids, privates, sound }: Packets): Sound | undefined {
  if ([...ids].some((id) => id >= 0xc0 && id <= 0xdf)) return readMpegSound(sound) ?? { codec: 'unknown' }
  for (const kind of privates) {
    if (kind >= 0x80 && kind <= 0x87) return readAc3(sound) ?? { codec: 'ac3' }
    if (kind >= 0x88 && kind <= 0x8f) return { codec: 'dts' }
    if (kind >= 0xa0 && kind <= 0xa7) return { codec: 'pcm' }
  }
  return undefined
}
