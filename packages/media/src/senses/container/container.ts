import type { Unsensed } from '@preclear/core'
import { type FileWindow, windowOn } from '../../bytes/file-window.ts'
import { isChangedFile } from '../../bytes/read-blob.ts'
import type { Material } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation } from '../sense.ts'
import { readAvi } from './avi.ts'
import { factsOf } from './facts.ts'
import type { Film } from './film.ts'
import { readFlv } from './flv.ts'
import { type Headless, readIso } from './iso/iso.ts'
import { readMatroska } from './matroska/matroska.ts'
import { readProgram } from './mpeg/program.ts'
import { readTransport } from './mpeg/transport.ts'
import { readOgg } from './ogg.ts'
import { readRecording } from './recording.ts'
import { containerOf } from './sniff.ts'

/** The header of a feature film and then some; a file that asks for more is leading us around. */
const BUDGET = { bytes: 64_000_000, reads: 4000 }
const HEAD = 4096

/**
 * What a film or a recording says of itself, and whether it can be true: container, codecs, size as shown, rotation,
 * frames, duration, bitrate, tracks, and what is cut off. Only headers are read, at most 1 MB of an ordinary film.
 */
export const container: MediaSense = {
  id: 'container',
  kinds: ['video', 'audio'],
  provides: ['video.', 'audio.', 'file.missingBytes', 'file.readable'],
  cost: 'header',
  budgetMs: 5000,
  async look(material, { signal }): Promise<Sensation> {
    const kind = material.kind === 'audio' ? 'audio' : 'video'
    const file = windowOn(material, BUDGET, signal)
    try {
      const film = await filmOf(file, material)
      if (!film) return unreadable(material)
      if ('isHeadless' in film) return unreadable(material, film)
      return { facts: factsOf(film, file.size, material.id, kind) }
    } catch (error) {
      throw isChangedFile(error) ? new Unavailable('file-changed') : error
    }
  },
}

async function filmOf(file: FileWindow, material: Material): Promise<Film | Headless | undefined> {
  const id = containerOf(await file.at(0, HEAD))
  if (id === undefined) return undefined
  if (id === 'mp4' || id === 'mov' || id === '3gp') return readIso(file, id)
  if (id === 'mkv') return readMatroska(file)
  if (id === 'avi') return readAvi(file)
  if (id === 'flv') return readFlv(file)
  if (id === 'ogg') return readOgg(file)
  if (id === 'mpeg') return readProgram(file)
  if (id === 'mpegts') return readTransport(file, material)
  return readRecording(file, material, id)
}

function unreadable({ id, kind }: Material, headless?: Headless): Sensation {
  const lacking = headless?.missingBytes
  const reason = 'file-unreadable'
  const missing: Unsensed[] = [{ provides: 'audio.', reason }]
  if (kind === 'video') missing.push({ provides: 'video.', reason })
  if (lacking === undefined) missing.push({ provides: 'file.missingBytes', reason })
  return {
    facts: [
      { id: 'file.readable', value: false, mediaId: id },
      ...(lacking === undefined ? [] : [{ id: 'file.missingBytes', value: lacking, unit: 'bytes', mediaId: id }]),
    ],
    missing,
  }
}
