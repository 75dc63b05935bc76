import type { ExpandedTags } from 'exifreader'
import { joined, note, type Traces } from './traces.ts'

/** What is read of EXIF and IPTC. Camera makers' names are read too: some image models write their workflow there. */
const EXIF = [
  'Software',
  'ProcessingSoftware',
  'ImageDescription',
  'UserComment',
  'Make',
  'Model',
  'XPComment',
] as const
const IPTC = ['Originating Program', 'Credit', 'Source', 'Caption/Abstract'] as const

/** A JPEG segment holds at most this much. */
const MAX_SEGMENT = 65_533

/**
 * Reads the EXIF and IPTC blocks that were found, whatever file they were in: as the head of a JPEG without a picture,
 * so that the reader never sees more than these.
 */
export async function readBlocks(traces: Traces): Promise<void> {
  const segments = [...segment(0xe1, 'Exif\0\0', traces.exif), ...segment(0xed, '', traces.iptc)]
  if (segments.length === 0) return
  const file = joined([new Uint8Array([0xff, 0xd8]), ...segments, new Uint8Array([0xff, 0xd9])])
  await readHead(file, traces)
}

/** Reads EXIF, IPTC and XMP of the beginning of an image file. HEIC and AVIF keep them in items of their own. */
export async function readHead(head: Uint8Array, traces: Traces): Promise<void> {
  const library = await import('exifreader')
  const { load } = (library as unknown as { readonly default?: typeof library }).default ?? library
  // Keeps the documents and lets the library believe they were none: workers have no XML parser, and none is needed.
  const domParser = {
    parseFromString(xmp: string): Document {
      traces.packets.push(xmp)
      throw new SyntaxError('read elsewhere')
    },
  }
  let tags: ExpandedTags
  try {
    const buffer = head.buffer.slice(head.byteOffset, head.byteOffset + head.byteLength)
    tags = load(buffer as ArrayBuffer, { expanded: true, domParser })
  } catch {
    // No metadata, or broken: what was found until then stays.
    return
  }
  const exif: Readonly<Record<string, unknown>> = { ...tags.exif }
  const iptc: Readonly<Record<string, unknown>> = { ...tags.iptc }
  for (const name of EXIF) tell(traces, `exif:${name}`, exif[name])
  for (const name of IPTC) tell(traces, `iptc:${name}`, iptc[name])
}

function segment(marker: number, mark: string, block: Uint8Array | undefined): readonly Uint8Array[] {
  if (!block || block.length === 0) return []
  const body = joined([new TextEncoder().encode(mark), block]).subarray(0, MAX_SEGMENT)
  const length = body.length + 2
  return [new Uint8Array([0xff, marker, length >> 8, length & 0xff]), body]
}

/** Tags come as one value or as several, each with its words in `description`. */
function tell(traces: Traces, key: string, tag: unknown): void {
  for (const one of Array.isArray(tag) ? tag : [tag]) {
    const words: unknown = (one as { description?: unknown } | undefined)?.description
    if (typeof words === 'string' && words !== '[Unicode encoded text]') note(traces, key, words)
  }
}
