import type { FileWindow } from './file-window.ts'

const PIECE = 1_048_576
/** Frames of AAC hold so many samples. */
const SAMPLES = 1024
const RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350]

export interface AacFrames {
  readonly channels: number
  /** Hz. */
  readonly sampleRate: number
  /** Seconds; of a long file it is reckoned from its first 10 MB. */
  readonly duration: number
  /** Bytes its last frame lacks. */
  readonly missingBytes: number
  /** Every frame is at least as long as its head. A reader that believes a frame of no length never gets past it. */
  readonly isSound: boolean
}

const MOST = 10_000_000

/** Walks AAC frames with ADTS heads from `from` on; undefined where there is none. */
export async function readAacFrames(file: FileWindow, from: number): Promise<AacFrames | undefined> {
  const limit = Math.min(file.size, from + MOST)
  let frames = 0
  let sampleRate = 0
  let channels = 0
  let isSound = true
  let at = from
  while (at + 7 <= limit) {
    const start = at
    const piece = await file.at(start, PIECE)
    while (at + 7 <= limit && at - start + 7 <= piece.length) {
      const head = at - start
      const length = ((piece.u8(head + 3) & 3) << 11) | (piece.u16(head + 4) >> 5)
      const isHead = (piece.u16(head) & 0xfff6) === 0xfff0
      if (isHead && length < 7) isSound = false
      if (!isHead || length < 7) return frames > 0 || isHead ? result(0) : undefined
      if (frames === 0) {
        sampleRate = RATES[(piece.u8(head + 2) >> 2) & 15] ?? 0
        channels = ((piece.u8(head + 2) & 1) << 2) | (piece.u8(head + 3) >> 6)
      }
      frames++
      at += length
    }
  }
  return frames > 0 ? result(Math.max(0, at - file.size)) : undefined

  function result(missingBytes: number): AacFrames {
    const share = at > from ? Math.max(1, (file.size - from) / (at - from)) : 1
    const seconds = sampleRate > 0 ? (frames * SAMPLES) / sampleRate : 0
    const duration = isSound && at >= limit && limit < file.size ? seconds * share : seconds
    return { channels, sampleRate, duration, missingBytes, isSound }
  }
}
