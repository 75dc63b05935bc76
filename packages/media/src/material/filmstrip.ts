import { type Film, toMs } from './film.ts'
import type { FrameReader } from './frame-pixels.ts'
import type { Filmstrip, Pace } from './material.ts'
import { asUnavailable, isFileChange } from './read.ts'
import { Unavailable } from './unavailable.ts'

const LONG_SIDE = 48
const LIMIT_MS = 15_000
/** Twenty minutes at 60 frames a second, 140 MB at most. */
const MOST_FRAMES = 72_000

/** Where a file is cut off the last frames are missing without an error; a frame or two may be so in a whole one. */
const MISSING_S = 0.15

/**
 * Decodes every frame in order. After 20 s of work, or where the rest cannot be decoded, it ends early and says so.
 * Throws `Unavailable('file-unreadable')` where no frame can be decoded.
 */
export async function readFilmstrip(
  film: Film,
  reader: FrameReader,
  pace: Pace,
  limitMs: number = LIMIT_MS,
): Promise<Filmstrip> {
  const frames: { tMs: number; rgb: Uint8Array }[] = []
  let size = { width: 0, height: 0 }
  let isCut = false
  let end = film.start
  const samples = film.sink.samples()
  const cut = (): void => {
    isCut = true
    void samples.return()
  }
  const timer = setTimeout(cut, limitMs)
  pace.signal.addEventListener('abort', cut, { once: true })
  try {
    for await (const sample of samples) {
      const { timestamp, duration } = sample
      try {
        const { rgb, ...found } = await reader.average(sample, LONG_SIDE)
        if (size.width === 0) size = found
        if (found.width === size.width && found.height === size.height && timestamp + duration > film.start)
          frames.push({ tMs: toMs(timestamp, film.start), rgb })
      } finally {
        sample.close()
      }
      end = Math.max(end, timestamp + duration)
      pace.progress?.(Math.min(1, (end - film.start) / (film.end - film.start || 1)))
      if (isCut || frames.length >= MOST_FRAMES) break
    }
  } catch (error) {
    if (isFileChange(error)) throw asUnavailable(error)
    isCut = true
  } finally {
    clearTimeout(timer)
    pace.signal.removeEventListener('abort', cut)
  }
  pace.signal.throwIfAborted()
  if (frames.length === 0) throw new Unavailable(isCut ? 'sense-timeout' : 'file-unreadable')
  const complete = !isCut && frames.length < MOST_FRAMES && end > film.end - MISSING_S
  return { ...size, frames, untilMs: toMs(end, film.start), complete }
}
