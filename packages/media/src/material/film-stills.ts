import type { VideoSample } from 'mediabunny'
import { LONG_SIDE } from './decoders.ts'
import { type Film, toMs } from './film.ts'
import type { FrameReader } from './frame-pixels.ts'
import type { Pace, Still, Stills } from './material.ts'
import { asUnavailable, isFileChange } from './read.ts'
import { Unavailable } from './unavailable.ts'

const MOST = 12
/** With fewer keyframes than this they say too little about the film. */
const ENOUGH = 5
const EVEN = 10
/** A film with few keyframes has to be decoded from one end to the other. */
const LIMIT_MS = 10_000

/**
 * Up to 12 frames that stand for the film, in order: keyframes spread over it, or, where it has fewer than 5, those and
 * an even sampling between them as far as 10 s of work reach, which it says. Throws `Unavailable('file-unreadable')` where none can be decoded.
 */
export async function filmStills(
  film: Film,
  reader: FrameReader,
  pace: Pace,
  limitMs: number = LIMIT_MS,
): Promise<Stills> {
  const keys = await spreadKeyframes(film)
  const times = keys.length >= ENOUGH ? keys : [...keys, ...between(film, keys)]
  const found = new Map<number, Still>()
  const until = performance.now() + limitMs
  let isCut = false
  for await (const { still, index } of stillsAt(film, reader, times, pace.signal)) {
    found.set(still.tMs ?? 0, still)
    pace.progress?.((index + 1) / times.length)
    isCut = index + 1 < times.length && performance.now() > until
    if (isCut) break
  }
  if (found.size === 0) throw new Unavailable('file-unreadable')
  const stills = [...found.values()].sort((a, b) => (a.tMs ?? 0) - (b.tMs ?? 0))
  return isCut ? Object.assign(stills, { isCut }) : stills
}

/** Frames `perSecond` times a second over the whole film, one after another, none kept. */
export async function* evenStills(
  film: Film,
  reader: FrameReader,
  perSecond: number,
  signal: AbortSignal,
): AsyncGenerator<Still> {
  const times: number[] = []
  for (let i = 0; film.start + i / perSecond < film.end && i < MOST_TIMES; i++) times.push(film.start + i / perSecond)
  let before: number | undefined
  for await (const { still } of stillsAt(film, reader, times, signal)) {
    if (still.tMs !== before) yield still
    before = still.tMs
  }
}
const MOST_TIMES = 100_000

/** Seconds of the keyframes nearest to 12 points spread evenly. */
async function spreadKeyframes({ packets, start, end }: Film): Promise<number[]> {
  const times = new Set<number>()
  try {
    for (let i = 0; i < MOST; i++) {
      const point = start + ((end - start) * (i + 0.5)) / MOST
      const key = await packets.getKeyPacket(point, { metadataOnly: true })
      if (key) times.add(key.timestamp)
    }
  } catch (error) {
    if (isFileChange(error)) throw error
  }
  return [...times]
}

function between({ start, end }: Film, keys: readonly number[]): number[] {
  const gap = (end - start) / EVEN
  const points = Array.from({ length: EVEN }, (_, i) => start + (i + 0.5) * gap)
  return points
    .filter((point) => keys.every((key) => Math.abs(key - point) > gap / 2 + 1e-6))
    .slice(0, MOST - keys.length)
}

/**
 * One frame for each of the times; those that cannot be decoded are left out. A failure takes the frames with it that
 * were decoded ahead: each of them is then tried by itself before it is given up.
 */
async function* stillsAt(
  film: Film,
  reader: FrameReader,
  times: readonly number[],
  signal: AbortSignal,
): AsyncGenerator<{ readonly still: Still; readonly index: number }> {
  for (let index = 0, isAlone = false; index < times.length; ) {
    signal.throwIfAborted()
    const samples = film.sink.samplesAtTimestamps(times.slice(index, isAlone ? index + 1 : times.length))
    const stop = (): void => void samples.return()
    signal.addEventListener('abort', stop, { once: true })
    try {
      let next = await decoded(samples)
      for (; next.sample !== undefined; next = await decoded(samples)) {
        signal.throwIfAborted()
        if (next.sample) yield { still: await toStill(film, reader, next.sample), index }
        index++
      }
      signal.throwIfAborted()
      if (next.hasFailed && isAlone) index++
      isAlone = next.hasFailed && !isAlone
    } finally {
      signal.removeEventListener('abort', stop)
      await samples.return()
    }
  }
}

interface Decoded {
  /** Null where the film has no frame at that time, undefined at the end. */
  readonly sample: VideoSample | null | undefined
  readonly hasFailed: boolean
}

async function decoded(samples: AsyncGenerator<VideoSample | null, void>): Promise<Decoded> {
  try {
    const { value } = await samples.next()
    return { sample: value ?? (value === null ? null : undefined), hasFailed: false }
  } catch (error) {
    if (isFileChange(error)) throw asUnavailable(error)
    return { sample: undefined, hasFailed: true }
  }
}

async function toStill({ start }: Film, reader: FrameReader, sample: VideoSample): Promise<Still> {
  try {
    const { displayWidth: width, displayHeight: height, timestamp } = sample
    return { ...(await reader.still(sample, LONG_SIDE)), width, height, tMs: toMs(timestamp, start) }
  } finally {
    sample.close()
  }
}
