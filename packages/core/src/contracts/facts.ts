/** A measured value. Ids are dotted, e.g. `image.width` (px), `image.ratio`, `image.megapixels`, `file.bytes`, `file.type`, `video.duration` (s), `media.count`. */
export interface Fact {
  readonly id: string
  readonly value: number | string | boolean
  readonly unit?: string
  /** The medium it was measured on; absent for facts about the whole creative. */
  readonly mediaId?: string
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
}

/** Turns media or a page into facts and surfaces. */
export interface Sense {
  readonly id: string
  readonly kinds: readonly ('image' | 'video' | 'audio' | 'page')[]
  /** Fact ids (or prefixes ending in `.`) this sense can produce. */
  readonly provides: readonly string[]
  sense(medium: SenseInput, signal: AbortSignal): Promise<SenseResult>
}
export interface SenseInput {
  readonly id: string
  readonly kind: 'image' | 'video' | 'audio' | 'page'
  readonly role?: string
  readonly name?: string
  readonly source?: Blob | Uint8Array | string
}
export type SenseResult =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly surfaces?: readonly Surface[] }
  | { readonly kind: 'failed'; readonly reason: string; readonly args?: MessageArgs }

export type MessageArgs = Readonly<Record<string, string | number>>
