import type { MediaEvidence } from './finding.ts'

/** A measured value. Ids are dotted, e.g. `image.width` (px), `image.ratio`, `image.megapixels`, `file.bytes`, `file.type`, `video.duration` (s), `media.count`. */
export interface Fact {
  readonly id: string
  readonly value: number | string | boolean
  readonly unit?: string
  /** The medium it was measured on; absent for facts about the whole creative. */
  readonly mediaId?: string
  /** Where in the medium it was seen, worst first. */
  readonly evidence?: readonly MediaEvidence[]
}

/** One piece of text with its origin. Offsets in findings are UTF-16 units of `text`. */
export interface Surface {
  /** `body`, `headline`, `landingPage`, `copy`, or `<mediaId>#text` for words read in a picture. */
  readonly id: string
  /** JSON pointer into the creative, e.g. `/text/body`. */
  readonly path: string
  readonly text: string
  /** BCP 47 primary language, or `und` where it could not be told. */
  readonly language: string
  /** Where its words stand, for words read in a picture. In reading order. */
  readonly words?: readonly PlacedWord[]
}

/** A word read in a picture or a frame. */
export interface PlacedWord {
  /** UTF-16 units of the surface's text. */
  readonly start: number
  readonly end: number
  /** Ratios of the whole picture, 0 to 1. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Milliseconds from the start of the video at which the frame was looked at. */
  readonly tMs?: number
  /** How sure the reading is, 0 to 1. */
  readonly confidence: number
  /** Contrast of the letters with what is behind them, as WCAG measures it: 1 to 21. */
  readonly contrast?: number
}

/** Turns media or a page into facts and surfaces. */
export interface Sense {
  readonly id: string
  readonly kinds: readonly ('image' | 'video' | 'audio' | 'page')[]
  /** Fact ids (or prefixes ending in `.`) this sense can produce. `#text` stands for the surfaces of a medium. */
  readonly provides: readonly string[]
  /** `header`: a few kB are read. `decode`: pictures or sound are decoded. `model`: a model or reader of some MB is needed. */
  readonly cost?: 'header' | 'decode' | 'model'
  /** Milliseconds it may take, default 15,000. `Infinity`: it watches its own time, since it waits in a queue. */
  readonly budgetMs?: number
  /** It keeps its results itself, since they depend on more than the file. */
  readonly keepsResults?: boolean
  sense(medium: SenseInput, signal: AbortSignal, onProgress?: (share: number) => void): Promise<SenseResult>
}
export interface SenseInput {
  readonly id: string
  readonly kind: 'image' | 'video' | 'audio' | 'page'
  readonly role?: string
  readonly name?: string
  readonly source?: Blob | Uint8Array | string
}
export type SenseResult =
  | {
      readonly kind: 'facts'
      readonly facts: readonly Fact[]
      readonly surfaces?: readonly Surface[]
      /** What it could not find out although the rest is known: a language it cannot read, the end of a long film. */
      readonly missing?: readonly Unsensed[]
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly args?: MessageArgs }

/** Facts nobody could measure, by id or prefix, and why: never taken for a pass. */
export interface Unsensed {
  readonly provides: string
  readonly reason: string
  readonly args?: MessageArgs
}

export type MessageArgs = Readonly<Record<string, string | number>>
