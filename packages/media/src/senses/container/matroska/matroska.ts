import type { FileWindow } from '../../../bytes/file-window.ts'
import type { Film, Picture } from '../film.ts'
import { rhythmOf } from '../film.ts'
import { type Element, elementAt, elementsIn, floatIn, uintIn } from './elements.ts'
import { type MkvTrack, readMkvTracks } from './header.ts'

const SEGMENT = 0x18538067
const INFO = 0x1549a966
const TRACKS = 0x1654ae6b
const CLUSTER = 0x1f43b675
const TIME = 0xe7
const GROUP = 0xa0
const BLOCK = 0xa1
const SIMPLE = 0xa3
const MAX_HEADER = 4_000_000
/** Elements before the first cluster, and blocks of it that are looked at. */
const MAX_ELEMENTS = 200
const MAX_BLOCKS = 260
const TAIL = 1_048_576

interface Seen {
  tracks?: readonly MkvTrack[]
  /** Seconds of one tick of the clusters. */
  tick: number
  claimed?: number
  cluster?: number
}

/** Reads a Matroska or WebM file: its header, the rhythm of its first frames, and its end. */
export async function readMatroska(file: FileWindow): Promise<Film | undefined> {
  const start = await file.at(0, 4096)
  const ebml = elementAt(start, 0, 0)
  if (!ebml?.end) return undefined
  const type = elementsIn(start, ebml.from, ebml.end).find(({ id }) => id === 0x4282)
  const container = type && start.ascii(type.from, type.end - type.from).startsWith('webm') ? 'webm' : 'mkv'
  const head = await file.at(ebml.end, 16)
  const segment = elementAt(head, 0, ebml.end)
  if (segment?.id !== SEGMENT) return undefined
  const seen = await readHeader(file, segment)
  const picture = seen.tracks?.find((track) => track.picture)
  const sound = seen.tracks?.find((track) => track.sound)?.sound
  if (!seen.tracks) return undefined
  const moments =
    picture && seen.cluster !== undefined ? await momentsOf(file, seen.cluster, picture.number, seen.tick) : []
  const film = picture?.picture && withRhythm(picture.picture, moments, seen.tick)
  const missing = segment.end === undefined ? undefined : Math.max(0, segment.end - file.size)
  // Of a file that is cut off, the header knows how long it was meant to be.
  const isCut = missing !== undefined && missing > 0 && seen.claimed !== undefined
  const duration = isCut ? seen.claimed : await durationOf(file, seen, film?.fps ? 1 / film.fps : 0)
  return {
    container,
    ...(film ? { picture: seen.cluster === undefined ? { ...film, frames: 0 } : film } : {}),
    ...(sound ? { sound } : {}),
    hasSubtitles: seen.tracks.some(({ kind }) => kind === 'subtitles'),
    ...(duration === undefined ? {} : { duration }),
    ...(missing === undefined ? {} : { missingBytes: missing }),
  }
}

async function readHeader(file: FileWindow, segment: Element): Promise<Seen> {
  const seen: Seen = { tick: 0.001 }
  const limit = Math.min(segment.end ?? file.size, file.size)
  let at = segment.from
  for (let i = 0; at + 2 <= limit && i < MAX_ELEMENTS; i++) {
    const element = elementAt(await file.at(at, 12), 0, at)
    if (element?.id === CLUSTER) {
      seen.cluster ??= at
      if (seen.tracks) break
    }
    if (!element?.end) break
    if (element.id === TRACKS && element.end - element.from <= MAX_HEADER)
      seen.tracks = readMkvTracks(await file.at(element.from, element.end - element.from))
    if (element.id === INFO && element.end - element.from <= MAX_HEADER) await readInfo(file, element, seen)
    at = element.end
  }
  return seen
}

async function readInfo(file: FileWindow, { from, end = from }: Element, seen: Seen): Promise<void> {
  const bytes = await file.at(from, end - from)
  const children = elementsIn(bytes, 0, bytes.length)
  const scale = children.find(({ id }) => id === 0x2ad7b1)
  const nanoseconds = scale ? uintIn(bytes, scale) : 1_000_000
  seen.tick = nanoseconds / 1e9
  const length = children.find(({ id }) => id === 0x4489)
  const claimed = length ? floatIn(bytes, length) * seen.tick : 0
  if (Number.isFinite(claimed) && claimed > 0) seen.claimed = claimed
}

/** Seconds of the first frames of a track, from the heads of its blocks. */
async function momentsOf(file: FileWindow, from: number, track: number, tick: number): Promise<readonly number[]> {
  const moments: number[] = []
  let time = 0
  let at = from
  for (let i = 0; at + 2 <= file.size && i < MAX_BLOCKS; i++) {
    const head = await file.at(at, 24)
    const element = elementAt(head, 0, at)
    if (!element) break
    const { id, end } = element
    if (id === CLUSTER || id === GROUP) {
      at = element.from
      continue
    }
    if (end === undefined || end > file.size) break
    const inside = element.from - at
    if (id === TIME) time = uintIn(head, { from: inside, end: inside + end - element.from })
    // Its track is an EBML number; one byte for the first 127 tracks. Behind it stands the time within the cluster.
    if ((id === SIMPLE || id === BLOCK) && head.u8(inside) === (track | 0x80))
      moments.push((time + ((head.u16(inside + 1) << 16) >> 16)) * tick)
    at = end
  }
  return moments
}

function withRhythm(picture: Picture, moments: readonly number[], tick: number): Picture {
  const { fps, isVariable } = rhythmOf(moments, tick)
  // The header tells the step of a steady film; of another one it tells whatever its writer liked.
  const known = (isVariable ? fps : undefined) ?? picture.fps ?? fps
  return { ...picture, ...(known ? { fps: known } : {}), ...(isVariable === undefined ? {} : { isVariable }) }
}

/**
 * Seconds. A recording that was written live says none, and a hostile header a false one: where the last cluster is
 * near the end of the file, its time is what counts.
 */
async function durationOf(file: FileWindow, { claimed, tick }: Seen, step: number): Promise<number | undefined> {
  const tail = await file.at(Math.max(0, file.size - TAIL), TAIL)
  let at = tail.findLast([0x1f, 0x43, 0xb6, 0x75])
  for (let tries = 0; at !== -1 && tries < 100; tries++) {
    const cluster = elementAt(tail, at, at)
    const time = cluster && timeOf(tail, cluster.from)
    if (time) {
      const real = (uintIn(tail, time) + lastBlock(tail, time.end)) * tick + step
      return claimed !== undefined && Math.abs(claimed - real) < Math.max(2, real * 0.05) ? claimed : real
    }
    at = tail.findLast([0x1f, 0x43, 0xb6, 0x75], at)
  }
  return claimed
}

/** The time of a cluster: its first child, but for a checksum. */
function timeOf(tail: Tail, from: number): { from: number; end: number } | undefined {
  let element = elementAt(tail, from, from)
  if (element?.id === 0xbf && element.end !== undefined) element = elementAt(tail, element.end, element.end)
  return element?.id === TIME && element.end !== undefined ? { from: element.from, end: element.end } : undefined
}

type Tail = Awaited<ReturnType<FileWindow['at']>>

/** The time of the latest block of a cluster, in ticks from its beginning. */
function lastBlock(tail: Tail, from: number): number {
  let latest = 0
  for (let at = from, i = 0; at + 2 <= tail.length && i < 20_000; i++) {
    const element = elementAt(tail, at, at)
    if (!element?.end || element.id === CLUSTER) break
    if (element.id === GROUP) {
      at = element.from
      continue
    }
    if (element.id === SIMPLE || element.id === BLOCK)
      latest = Math.max(latest, (tail.u16(element.from + 1) << 16) >> 16)
    at = element.end
  }
  return latest
}
