import { readAacFrames } from '../../bytes/aac-frames.ts'
import type { FileWindow } from '../../bytes/file-window.ts'
import type { Material } from '../../material/material.ts'
import type { Film, Sound } from './film.ts'
import { behindTag } from './sniff.ts'
import { readTracks } from './tracks.ts'

/** Reads a file of sound alone: WAV, MP3, FLAC, AAC. A cover picture in it is no film. */
export async function readRecording(
  file: FileWindow,
  material: Material,
  container: string,
): Promise<Film | undefined> {
  const found = await soundOf(file, material, container)
  if (!found) return undefined
  const { sound, missingBytes } = found
  return {
    container,
    sound,
    hasSubtitles: false,
    ...(sound.duration === undefined ? {} : { duration: sound.duration }),
    ...(missingBytes === undefined ? {} : { missingBytes }),
  }
}

interface Found {
  readonly sound: Sound
  readonly missingBytes?: number
}

async function soundOf(file: FileWindow, material: Material, container: string): Promise<Found | undefined> {
  if (container === 'aac') return readAac(file)
  if (container === 'flac') return readFlac(file)
  if (container === 'wav') return readWave(file)
  const { sound } = await readTracks(material, container)
  return sound && { sound }
}

async function readAac(file: FileWindow): Promise<Found | undefined> {
  const frames = await readAacFrames(file, behindTag(await file.at(0, 10)))
  if (!frames) return undefined
  const { channels, sampleRate, duration, missingBytes } = frames
  return { sound: { codec: 'aac', channels, sampleRate, duration }, missingBytes }
}

/** The first block of FLAC's header (RFC 9639, 8.2) tells all. */
async function readFlac(file: FileWindow): Promise<Found | undefined> {
  const from = behindTag(await file.at(0, 10))
  const head = await file.at(from, 42)
  if (head.ascii(0, 4) !== 'fLaC' || (head.u8(4) & 127) !== 0 || head.length < 42) return undefined
  const sampleRate = head.u24(18) >> 4
  const channels = ((head.u8(20) >> 1) & 7) + 1
  const samples = (head.u8(21) & 15) * 2 ** 32 + head.u32(22)
  if (sampleRate === 0) return undefined
  return { sound: { codec: 'flac', sampleRate, channels, ...(samples > 0 ? { duration: samples / sampleRate } : {}) } }
}

const WAVES: Readonly<Record<number, string>> = {
  1: 'pcm',
  2: 'adpcm',
  3: 'pcm',
  6: 'alaw',
  7: 'ulaw',
  17: 'adpcm',
  80: 'mp2',
  85: 'mp3',
  255: 'aac',
}
const EXTENSIBLE = 0xfffe
const MAX_CHUNKS = 500

/** Walks the chunks of a WAV file. Lengths of zero or all ones were never filled in: the recorder was stopped. */
async function readWave(file: FileWindow): Promise<Found | undefined> {
  const head = await file.at(0, 12)
  const said = head.u32(4, true)
  const isOpen = head.ascii(0, 4) === 'RF64' || said === 0 || said === 0xffffffff
  let sound: Sound | undefined
  let bytesPerSecond = 0
  for (let at = 12, chunks = 0; at + 8 <= file.size && chunks < MAX_CHUNKS; chunks++) {
    const chunk = await file.at(at, 34)
    const size = chunk.u32(4, true)
    const type = chunk.ascii(0, 4)
    if (type === 'fmt ') {
      const tag = chunk.u16(8, true)
      const codec = WAVES[tag === EXTENSIBLE && size >= 26 ? chunk.u16(32, true) : tag] ?? 'unknown'
      sound = { codec, channels: chunk.u16(10, true), sampleRate: chunk.u32(12, true) }
      bytesPerSecond = chunk.u32(16, true)
    }
    if (type === 'data') {
      const there = Math.min(isOpen && (size === 0 || size === 0xffffffff) ? file.size : size, file.size - at - 8)
      const duration = bytesPerSecond > 0 ? there / bytesPerSecond : 0
      const missingBytes = isOpen ? {} : { missingBytes: Math.max(0, said + 8 - file.size) }
      return sound && { sound: { ...sound, ...(duration > 0 ? { duration } : {}) }, ...missingBytes }
    }
    at += 8 + size + (size % 2)
  }
  return sound && { sound }
}
