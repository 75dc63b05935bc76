import type { Bytes } from '../../bytes/bytes.ts'

/** What a picture's file says of itself, walked from end to end without decoding. */
export interface PictureFile {
  /** The largest that a decoder would have to build, in pixels; 0 where it does not say. */
  readonly width: number
  readonly height: number
  /** EXIF, 1 to 8. */
  readonly orientation?: number
  readonly frames?: number
  /** Place behind the picture; absent where the file ends before the picture does, or where its end cannot be told. */
  readonly end?: number
  /** Stretches that hold remarks and other words: where something can hide inside a picture. */
  readonly notes: readonly Stretch[]
}

export interface Stretch {
  readonly from: number
  readonly end: number
}

/** Reads one kind of picture file; undefined where it is none after all. */
export type ReadPicture = (bytes: Bytes) => PictureFile | undefined

/** Remarks past this number are one remark. */
const MAX_NOTES = 500

/** Adds a stretch to the notes; past many, the last one grows instead, so that nothing is left unseen. */
export function addNote(notes: { from: number; end: number }[], from: number, end: number): void {
  const last = notes.at(-1)
  if (last && notes.length >= MAX_NOTES) last.end = end
  else notes.push({ from, end })
}
