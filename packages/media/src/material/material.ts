import type { Input } from 'mediabunny'

/** RGBA, 4 bytes a pixel, not premultiplied, row by row from the top left. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A picture as it is shown: turned and stretched as the file says, scaled down where it is large. */
export interface Still {
  readonly pixels: Pixels
  /** Size as shown at full size, in pixels. `pixels.width / width` is the scale. */
  readonly width: number
  readonly height: number
  /** A piece from its middle, not scaled. Absent where `pixels` are not scaled either. */
  readonly detail?: Detail
  /** In a video: milliseconds from its start. */
  readonly tMs?: number
}

/** Brightness of a square piece of a picture as stored, 0 to 255, row by row. */
export interface Detail {
  readonly side: number
  readonly luma: Uint8Array
}

/** The frames that stand for a film, or the picture itself. */
export interface Stills extends ReadonlyArray<Still> {
  /** True where time ran out before the end of the film: what comes later was not looked at. */
  readonly isCut?: boolean
}

/** Every frame of a video in the order shown, each averaged down to a few pixels. */
export interface Filmstrip {
  /** Size of the small frames; the long side has 48 pixels. */
  readonly width: number
  readonly height: number
  /** RGB, 3 bytes a pixel. */
  readonly frames: readonly { readonly tMs: number; readonly rgb: Uint8Array }[]
  /** Milliseconds up to which it was seen; the duration where all of it was. */
  readonly untilMs: number
  readonly complete: boolean
}

/** A stretch of sound, as planes of samples in -1 to 1. */
export interface SoundPiece {
  readonly tMs: number
  readonly sampleRate: number
  readonly channels: readonly Float32Array[]
}

/**
 * A file under examination. What is costly is done once, however many senses ask. Every method throws `Unavailable`
 * where this device or this file does not allow it.
 */
export interface Material {
  readonly kind: 'image' | 'video' | 'audio'
  readonly id: string
  readonly name?: string
  readonly role?: string
  readonly file: Blob
  /** Bytes [start, end), fewer at the end of the file. */
  read(start: number, end: number): Promise<Uint8Array>
  /** The container, opened by mediabunny. Video and sound only. */
  input(): Promise<Input>
  /** The picture itself, or up to 12 frames that stand for the film (its keyframes, or an even sampling). Long side at most 1280 px. Images and videos. */
  stills(tools: Pace): Promise<Stills>
  /** All frames, small. Videos only. */
  filmstrip(tools: Pace): Promise<Filmstrip>
  /** The sound track that plays, decoded piece by piece. */
  sound(tools: Pace): AsyncIterable<SoundPiece>
}

export interface Pace {
  readonly signal: AbortSignal
  progress?(share: number): void
}
