import type { Input } from 'mediabunny'
import { isChangedFile, readBlob } from '../bytes/read-blob.ts'
import type { Material } from '../material/material.ts'
import { Unavailable } from '../material/unavailable.ts'
import type { Tools } from '../senses/sense.ts'

/** A file in the hands of a test: it can be read and opened, but not decoded. */
export function materialOf(
  bytes: Uint8Array | Blob,
  { kind, name }: { kind: Material['kind']; name?: string },
): Material {
  const file = bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)])
  let opened: Promise<Input> | undefined
  const refuse = (): never => {
    throw new Unavailable('no-decoder')
  }
  return {
    kind,
    id: 'm',
    ...(name ? { name } : {}),
    file,
    read: (start, end) => readBlob(file, start, end),
    input: () => {
      opened ??= open(file)
      return opened
    },
    stills: async () => refuse(),
    filmstrip: async () => refuse(),
    sound: refuse,
  }
}

async function open(file: Blob): Promise<Input> {
  const { ADTS, BlobSource, FLAC, Input, MATROSKA, MP3, MP4, MPEG_TS, OGG, QTFF, WAVE, WEBM } = await import(
    'mediabunny'
  )
  const formats = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS]
  const input = new Input({ source: new BlobSource(file), formats })
  try {
    await input.getFormat()
  } catch (error) {
    throw new Unavailable(isChangedFile(error) ? 'file-changed' : 'file-unreadable')
  }
  return input
}

/** Tools without assets, for a sense that reads English. */
export function toolsOf(given: Partial<Tools> = {}): Tools {
  return {
    signal: new AbortController().signal,
    progress() {},
    asset: () => undefined,
    languages: ['en'],
    ...given,
  }
}
