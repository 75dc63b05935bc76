import type { VideoSample } from 'mediabunny'
import type { Pixels, Still } from './material.ts'
import type { PictureHeader } from './picture-header.ts'

/** What a platform has to turn files into pixels and sound. */
export interface Decoders {
  /** Makes mediabunny decode film and sound here. The package that is missing for it; undefined where nothing is. */
  prepare(): Promise<string | undefined>
  /**
   * A picture as shown: turned as EXIF says, laid on white, long side at most `LONG_SIDE`. Of an animation its first,
   * middle and last frame. Throws `Unavailable`.
   */
  pictures(file: Blob, header: PictureHeader, signal: AbortSignal): Promise<readonly Still[]>
  /** A frame in a layout nobody documents, as the platform itself draws it, as stored. Absent where there is no such thing. */
  draw?(sample: VideoSample, width: number, height: number): Pixels
}

/** Pixels on the long side of a still: letters of a caption stay readable, and twelve of them stay below 50 MB. */
export const LONG_SIDE = 1280

/** Pixels of a picture or a frame that are decoded at all: 160 MB as RGBA. */
export const MOST_PIXELS = 40_000_000

/** A size scaled down to a long side; never up. At least one pixel. */
export function fit(width: number, height: number, longSide: number): { width: number; height: number } {
  const scale = Math.min(1, longSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
