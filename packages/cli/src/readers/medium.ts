import { accessSync, closeSync, constants, openAsBlob, openSync, readSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type Item, reasonOf } from './item.ts'

export type MediumKind = 'image' | 'video' | 'audio'

const ENDINGS: readonly (readonly [MediumKind, string])[] = [
  ['image', 'png apng jpg jpeg jfif gif webp bmp avif heic heif tif tiff svg ico jxl'],
  ['video', 'mp4 m4v mov qt mpeg mpg mpe 3gp 3g2 avi webm mkv flv wmv ogv m2t m2ts'],
  ['audio', 'mp3 wav m4a aac flac ogg oga opus aif aiff wma amr'],
]
const KINDS: ReadonlyMap<string, MediumKind> = new Map(
  ENDINGS.flatMap(([kind, endings]) => endings.split(' ').map((ending) => [`.${ending}`, kind] as const)),
)
/** Programs end so as well, and far more often. */
const SHARED = new Set(['.ts', '.mts'])

/** What a file is by its name; undefined where it is no picture, film or sound. */
export function mediumKindOf(file: string): MediumKind | undefined {
  const ending = extname(file).toLowerCase()
  return SHARED.has(ending) && isTransportStream(file) ? 'video' : KINDS.get(ending)
}

/** A creative of nothing but this file. Its bytes are read as they are asked for. */
/** `id` names the ad in its report; the file's name where left out. */
export async function mediumOf(file: string, kind: MediumKind, id: string = basename(file)): Promise<Item> {
  const name = basename(file)
  try {
    accessSync(file, constants.R_OK)
    const medium = { id: 'file', kind, name, source: await openAsBlob(file) }
    // An empty text says that its fields are not known: without one, every film would be said to lack its text.
    return { kind: 'creative', at: { file }, input: { id, text: '', media: [medium] } }
  } catch (error) {
    return { kind: 'problem', at: { file }, what: reasonOf(error) }
  }
}

const SYNC = 0x47
const PACKET = 188

/** Two packets in a row begin as those of an MPEG transport stream do, with or without the time code of a camera. */
function isTransportStream(file: string): boolean {
  const head = Buffer.alloc(PACKET + 9)
  try {
    const handle = openSync(file, 'r')
    try {
      readSync(handle, head)
    } finally {
      closeSync(handle)
    }
  } catch {
    return false
  }
  return (head[0] === SYNC && head[PACKET] === SYNC) || (head[4] === SYNC && head[PACKET + 8] === SYNC)
}
