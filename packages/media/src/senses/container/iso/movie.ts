import { type Box, boxesIn, boxIn } from '../../../bytes/boxes.ts'
import type { Bytes } from '../../../bytes/bytes.ts'
import { aacOf, childrenOf, codecOf } from './codecs.ts'
import { type Tables, tablesOf } from './tables.ts'

/** A track as its header says it. */
export interface Track {
  readonly id: number
  readonly kind: 'picture' | 'sound' | 'subtitles' | 'other'
  readonly codec: string
  readonly isEnabled: boolean
  /** Ticks a second. */
  readonly timescale: number
  /** Ticks, as the header claims. */
  readonly claimed: number
  readonly edits: Edits
  readonly tables: Tables
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly pixelAspect: number
  readonly channels: number
  readonly sampleRate: number
  /** Ids of the tracks that hold this one's chapter titles. */
  readonly chapters: readonly number[]
}

/** What an edit list shows of a track. */
export interface Edits {
  /** Seconds, gaps at the beginning among them; 0 where it does not say. */
  readonly shown: number
  /** Ticks left out at the beginning: frames or sound that a decoder only needs to start. */
  readonly skipped: number
}

export interface Movie {
  readonly tracks: readonly Track[]
  /** Its samples stand in fragments behind the header. */
  readonly isFragmented: boolean
  /** By track id: duration of a sample where a fragment does not say. */
  readonly defaults: ReadonlyMap<number, number>
  /** A header packed by QuickTime 3: nobody writes it any more. */
  readonly isPacked: boolean
}

const MAX_TRACKS = 64

/** Reads the content of a `moov` box. */
export function readMovie(bytes: Bytes): Movie {
  const boxes = boxesIn(bytes, 0, bytes.length)
  const header = boxes.find(({ type }) => type === 'mvhd')
  const timescale = header ? bytes.u32(header.from + (bytes.u8(header.from) === 1 ? 20 : 12)) : 0
  const extends_ = boxes.find(({ type }) => type === 'mvex')
  const defaults = new Map<number, number>()
  for (const { type, from } of extends_ ? boxesIn(bytes, extends_.from, extends_.end) : [])
    if (type === 'trex') defaults.set(bytes.u32(from + 4), bytes.u32(from + 12))
  return {
    tracks: boxes
      .filter(({ type }) => type === 'trak')
      .slice(0, MAX_TRACKS)
      .flatMap((box) => readTrack(bytes, box, timescale) ?? []),
    isFragmented: extends_ !== undefined,
    defaults,
    isPacked: boxes.some(({ type }) => type === 'cmov'),
  }
}

function readTrack(bytes: Bytes, trak: Box, movieScale: number): Track | undefined {
  const inside = (...path: string[]): Box | undefined => boxIn(bytes, trak.from, trak.end, ...path)
  const head = inside('tkhd')
  const media = inside('mdia', 'mdhd')
  const table = inside('mdia', 'minf', 'stbl')
  const handler = inside('mdia', 'hdlr')
  if (!head || !media || !handler) return undefined
  const kind = HANDLERS[bytes.ascii(handler.from + 8, 4)] ?? 'other'
  const isWide = bytes.u8(media.from) === 1
  const stsd = table && boxIn(bytes, table.from, table.end, 'stsd')
  const entry = stsd && boxesIn(bytes, stsd.from + 8, stsd.end)[0]
  const edits = editsOf(bytes, inside('edts', 'elst'), movieScale)
  return {
    id: bytes.u32(head.from + (bytes.u8(head.from) === 1 ? 20 : 12)),
    kind,
    isEnabled: (bytes.u24(head.from + 1) & 1) === 1,
    timescale: bytes.u32(media.from + (isWide ? 20 : 12)),
    claimed: isWide ? bytes.u64(media.from + 24) : bytes.u32(media.from + 16),
    edits,
    tables: table ? tablesOf(bytes, table.from, table.end) : { samples: 0, ticks: 0, isVariable: false, endsAt: 0 },
    rotation: rotationOf(bytes, head),
    chapters: chaptersOf(bytes, inside('tref', 'chap')),
    ...entryOf(bytes, entry, kind),
  }
}

const HANDLERS: Readonly<Record<string, Track['kind']>> = {
  vide: 'picture',
  soun: 'sound',
  sbtl: 'subtitles',
  subt: 'subtitles',
  text: 'subtitles',
  clcp: 'subtitles',
  subp: 'subtitles',
}

/** What the first sample entry says. */
function entryOf(
  bytes: Bytes,
  entry: Box | undefined,
  kind: Track['kind'],
): Pick<Track, 'codec' | 'width' | 'height' | 'pixelAspect' | 'channels' | 'sampleRate'> {
  const none = { codec: 'unknown', width: 0, height: 0, pixelAspect: 1, channels: 0, sampleRate: 0 }
  if (!entry || (kind !== 'picture' && kind !== 'sound')) return none
  const { from, end } = entry
  const codec = codecOf(bytes, entry.type, from, end, kind)
  if (kind === 'picture') {
    const pasp = childrenOf(bytes, from, end, 'picture').find(({ type }) => type === 'pasp')
    const across = pasp ? bytes.u32(pasp.from) : 0
    const down = pasp ? bytes.u32(pasp.from + 4) : 0
    const pixelAspect = across > 0 && down > 0 ? across / down : 1
    return { ...none, codec, width: bytes.u16(from + 24), height: bytes.u16(from + 26), pixelAspect }
  }
  if (bytes.u16(from + 8) === 2)
    return { ...none, codec, channels: bytes.u32(from + 40), sampleRate: bytes.f64(from + 32) }
  const aac = codec === 'aac' ? aacOf(bytes, from, end) : undefined
  return { ...none, codec, channels: bytes.u16(from + 16), sampleRate: bytes.u32(from + 24) / 65_536, ...aac }
}

/** Degrees clockwise, from the first row of the matrix in the track header. */
function rotationOf(bytes: Bytes, head: Box): number {
  const matrix = head.from + (bytes.u8(head.from) === 1 ? 52 : 40)
  const turn = (Math.atan2(bytes.i32(matrix + 4), bytes.i32(matrix)) * 180) / Math.PI
  return (Math.round(turn / 90) * 90 + 360) % 360
}

function editsOf(bytes: Bytes, list: Box | undefined, movieScale: number): Edits {
  if (!list || movieScale === 0) return { shown: 0, skipped: 0 }
  const isWide = bytes.u8(list.from) === 1
  const width = isWide ? 20 : 12
  const count = Math.min(bytes.u32(list.from + 4), Math.floor((list.end - list.from - 8) / width))
  let ticks = 0
  let skipped = 0
  for (let i = 0; i < count; i++) {
    const at = list.from + 8 + i * width
    ticks += isWide ? bytes.u64(at) : bytes.u32(at)
    const start = isWide ? bytes.i32(at + 8) * 2 ** 32 + bytes.u32(at + 12) : bytes.i32(at + 4)
    if (skipped === 0 && start > 0) skipped = start
  }
  return { shown: ticks / movieScale, skipped }
}

function chaptersOf(bytes: Bytes, box: Box | undefined): readonly number[] {
  if (!box) return []
  const count = Math.min(MAX_TRACKS, Math.floor((box.end - box.from) / 4))
  return Array.from({ length: count }, (_, i) => bytes.u32(box.from + i * 4))
}
