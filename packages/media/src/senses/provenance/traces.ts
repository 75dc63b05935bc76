/** A piece of text in a file that may tell how it was made. */
export interface Note {
  /** Where it stood: `exif:Software`, `xmp:CreatorTool`, `png:parameters`, `mp4:©too`, `c2pa:softwareAgent` ... */
  readonly key: string
  readonly text: string
}

/** What was found in a file besides its picture or sound. Filled by the walkers, each with its own kind of file. */
export interface Traces {
  /** XMP documents as they stand. */
  readonly packets: string[]
  readonly notes: Note[]
  /** A TIFF block of EXIF, and a Photoshop block with IPTC records. */
  exif?: Uint8Array
  iptc?: Uint8Array
  /** A C2PA manifest store, or its beginning. */
  store?: Uint8Array
}

export const emptyTraces = (): Traces => ({ packets: [], notes: [] })

/** Longest text that is kept, bytes. Workflows of image models run to some hundred kB. */
export const MAX_TEXT: number = 1024 * 1024
/** As much of a manifest store as is kept: the newest manifest is the last, behind the thumbnails of all. */
export const MAX_STORE: number = 16 * 1024 * 1024
const MAX_NOTES = 2000

export function note(traces: Traces, key: string, text: string): void {
  const trimmed = text.replaceAll('\0', ' ').trim()
  if (trimmed !== '' && traces.notes.length < MAX_NOTES) traces.notes.push({ key, text: trimmed })
}

/** UTF-8, or Latin-1 where it is none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** One array of several, no longer than `MAX_STORE`. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const length = Math.min(
    parts.reduce((sum, part) => sum + part.length, 0),
    MAX_STORE,
  )
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part.subarray(0, length - at), at)
    at = Math.min(length, at + part.length)
  }
  return all
}
