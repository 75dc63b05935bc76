import { type Bytes, bytesOf } from '../../../bytes/bytes.ts'
import type { FileWindow } from '../../../bytes/file-window.ts'
import type { Material } from '../../../material/material.ts'
import { type Film, type Picture, rhythmOf, type Sound } from '../film.ts'
import { readTracks, type Tracks } from '../tracks.ts'
import { clockAt } from './clock.ts'
import { readMpegSound } from './mpeg-sound.ts'
import { readSequence } from './sequence.ts'

const HEAD = 786_432
const TAIL = 393_216

interface Stream {
  readonly pid: number
  readonly type: number
  readonly isSubtitle: boolean
}

const PICTURES: Readonly<Record<number, string>> = {
  1: 'mpeg1',
  2: 'mpeg2',
  16: 'mpeg4',
  27: 'avc',
  36: 'hevc',
  51: 'vvc',
}
const SOUNDS: Readonly<Record<number, string>> = {
  3: 'mp3',
  4: 'mp3',
  15: 'aac',
  17: 'aac',
  128: 'pcm',
  129: 'ac3',
  130: 'dts',
  135: 'eac3',
}

/**
 * Reads an MPEG transport stream: its program map and times by ourselves (duration is end less start), sizes through
 * mediabunny.
 */
export async function readTransport(file: FileWindow, material: Material): Promise<Film | undefined> {
  const head = await file.at(0, HEAD)
  const packets = packetsIn(head)
  if (!packets) return undefined
  const streams = programOf(packets)
  const video = streams.find(({ type }) => PICTURES[type])
  const audio = streams.find(({ type }) => SOUNDS[type])
  const tracks = await readTracks(material, 'mpegts')
  const picture = pictureOf(video, tracks, packets)
  // Layers 2 and 3 share a stream type: only their frames tell them apart.
  const own = audio ? soundOf(audio, packets) : undefined
  const sound: Sound | undefined = tracks.sound && own?.codec !== 'mp2' ? tracks.sound : own
  const clock = video?.pid ?? audio?.pid
  if (!picture && !sound) return undefined
  const moments = clock === undefined ? [] : timesOf(packets, clock)
  const from = Math.max(0, file.size - TAIL)
  const ends = clock === undefined ? [] : timesOf(packetsIn(await file.at(from, TAIL)) ?? NONE, clock)
  const rhythm = video ? rhythmOf(moments, 1 / 90_000) : {}
  const last = Math.max(...ends)
  const first = Math.min(...moments)
  const step = rhythm.fps ? 1 / rhythm.fps : 0
  const span = last - first < 0 ? last - first + 2 ** 33 / 90_000 : last - first
  return {
    container: 'mpegts',
    ...(picture ? { picture: { ...rhythm, ...picture } } : {}),
    ...(sound ? { sound } : {}),
    hasSubtitles: streams.some(({ isSubtitle }) => isSubtitle),
    ...(Number.isFinite(span) && span > 0 ? { duration: span + step } : {}),
    missingBytes: missingIn((file.size - packets.start) % packets.stride),
  }
}

/** Of the last packet. What recorders put between two packets need not stand behind the last. */
function missingIn(rest: number): number {
  return rest === 0 || rest >= 188 ? 0 : 188 - rest
}

function pictureOf(stream: Stream | undefined, tracks: Tracks, packets: Packets): Picture | undefined {
  if (tracks.picture) return tracks.picture
  if (!stream) return undefined
  const codec = PICTURES[stream.type] ?? 'unknown'
  const known = codec === 'mpeg1' || codec === 'mpeg2' ? readSequence(contentOf(packets, stream.pid)) : undefined
  return known ?? { codec, width: 0, height: 0 }
}

function soundOf({ type, pid }: Stream, packets: Packets): Sound {
  const codec = SOUNDS[type] ?? 'unknown'
  return (codec === 'mp3' ? readMpegSound(contentOf(packets, pid)) : undefined) ?? { codec }
}

interface Packets {
  readonly bytes: Bytes
  readonly stride: number
  /** Place of the first sync byte. */
  readonly start: number
}

const NONE: Packets = { bytes: bytesOf(new Uint8Array(0)), stride: 188, start: 0 }

/** Where packets begin: a sync byte that comes again at one of the three distances in use. */
export function packetsIn(bytes: Bytes): Packets | undefined {
  for (let start = 0; start < 208 * 2; start++) {
    if (bytes.u8(start) !== 0x47) continue
    for (const stride of [188, 192, 204])
      if (
        [1, 2, 3].every((i) => start + i * stride >= bytes.length || bytes.u8(start + i * stride) === 0x47) &&
        start + stride < bytes.length
      )
        return { bytes, stride, start: start % stride }
  }
  return undefined
}

interface Packet {
  readonly pid: number
  readonly isStart: boolean
  readonly from: number
  readonly end: number
}

function* eachPacket({ bytes, stride, start }: Packets): Generator<Packet> {
  for (let at = start; at + 188 <= bytes.length; at += stride) {
    if (bytes.u8(at) !== 0x47) continue
    const control = bytes.u8(at + 3) >> 4
    const from = at + 4 + (control & 2 ? 1 + bytes.u8(at + 4) : 0)
    if (control & 1 && from < at + 188)
      yield { pid: bytes.u16(at + 1) & 0x1fff, isStart: (bytes.u8(at + 1) & 0x40) !== 0, from, end: at + 188 }
  }
}

/** The streams of the first program whose map fits into one packet, as nearly all do. */
function programOf(packets: Packets): readonly Stream[] {
  const { bytes } = packets
  for (const { isStart, from, end } of eachPacket(packets)) {
    const table = from + 1 + bytes.u8(from)
    if (!isStart || bytes.u8(table) !== 2 || bytes.u8(from) > 180) continue
    const last = Math.min(end, table + 3 + (bytes.u16(table + 1) & 0xfff) - 4)
    const found: Stream[] = []
    for (let at = table + 12 + (bytes.u16(table + 10) & 0xfff); at + 5 <= last; ) {
      const about = bytes.u16(at + 3) & 0xfff
      found.push({
        type: bytes.u8(at),
        pid: bytes.u16(at + 1) & 0x1fff,
        isSubtitle: bytes.u8(at) === 6 && saysSubtitle(bytes, at + 5, Math.min(last, at + 5 + about)),
      })
      at += 5 + about
    }
    if (found.length > 0) return found
  }
  return []
}

/** Teletext and DVB subtitles carry descriptors of their own. */
function saysSubtitle(bytes: Bytes, from: number, end: number): boolean {
  for (let at = from; at + 2 <= end; at += 2 + bytes.u8(at + 1))
    if (bytes.u8(at) === 0x56 || bytes.u8(at) === 0x59) return true
  return false
}

/** Times of showing of a stream, in seconds. */
function timesOf(packets: Packets, pid: number): readonly number[] {
  const { bytes } = packets
  const times: number[] = []
  for (const packet of eachPacket(packets))
    if (packet.pid === pid && packet.isStart && bytes.u24(packet.from) === 1 && bytes.u8(packet.from + 7) & 0x80)
      times.push(clockAt(bytes, packet.from + 9))
  return times
}

/** The first bytes of a stream. */
function contentOf(packets: Packets, pid: number): Bytes {
  const content = new Uint8Array(16_384)
  let length = 0
  for (const packet of eachPacket(packets)) {
    if (packet.pid !== pid) continue
    const skip = packet.isStart ? 9 + packets.bytes.u8(packet.from + 8) : 0
    const piece = packets.bytes.data.subarray(packet.from + skip, packet.end)
    if (length + piece.length > content.length) break
    content.set(piece, length)
    length += piece.length
  }
  return bytesOf(content.subarray(0, length))
}
