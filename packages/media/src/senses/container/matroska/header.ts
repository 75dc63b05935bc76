import type { Bytes } from '../../../bytes/bytes.ts'
import type { Picture, Sound } from '../film.ts'
import { elementsIn, floatIn, uintIn } from './elements.ts'

const PICTURES: Readonly<Record<string, string>> = {
  'V_MPEG4/ISO/AVC': 'avc',
  'V_MPEGH/ISO/HEVC': 'hevc',
  'V_MPEGI/ISO/VVC': 'vvc',
  V_VP8: 'vp8',
  V_VP9: 'vp9',
  V_AV1: 'av1',
  V_MPEG1: 'mpeg1',
  V_MPEG2: 'mpeg2',
  'V_MPEG4/ISO/SP': 'mpeg4',
  'V_MPEG4/ISO/ASP': 'mpeg4',
  'V_MPEG4/ISO/AP': 'mpeg4',
  'V_MPEG4/MS/V3': 'msmpeg4',
  V_THEORA: 'theora',
  V_PRORES: 'prores',
  V_MJPEG: 'mjpeg',
  V_UNCOMPRESSED: 'raw',
}
const SOUNDS: readonly (readonly [string, string])[] = [
  ['A_AAC', 'aac'],
  ['A_OPUS', 'opus'],
  ['A_VORBIS', 'vorbis'],
  ['A_MPEG/L3', 'mp3'],
  ['A_MPEG/L2', 'mp2'],
  ['A_MPEG/L1', 'mp1'],
  ['A_FLAC', 'flac'],
  ['A_ALAC', 'alac'],
  ['A_EAC3', 'eac3'],
  ['A_AC3', 'ac3'],
  ['A_DTS', 'dts'],
  ['A_PCM', 'pcm'],
]

export interface MkvTrack {
  readonly number: number
  readonly kind: 'picture' | 'sound' | 'subtitles' | 'other'
  readonly picture?: Picture
  readonly sound?: Sound
}

/** Reads the content of a `Tracks` element. */
export function readMkvTracks(bytes: Bytes): readonly MkvTrack[] {
  return elementsIn(bytes, 0, bytes.length)
    .filter(({ id }) => id === 0xae)
    .slice(0, 64)
    .map((entry) => trackOf(bytes, entry))
}

function trackOf(bytes: Bytes, entry: { from: number; end: number }): MkvTrack {
  const children = elementsIn(bytes, entry.from, entry.end)
  const child = (id: number): (typeof children)[number] | undefined => children.find((each) => each.id === id)
  const number = (id: number): number => {
    const found = child(id)
    return found ? uintIn(bytes, found) : 0
  }
  const name = child(0x86)
  const codec = name ? bytes.ascii(name.from, name.end - name.from) : ''
  const track = { number: number(0xd7), kind: KINDS[number(0x83)] ?? 'other' } as const
  if (track.kind === 'picture') {
    const step = number(0x23e383)
    const video = child(0xe0)
    return { ...track, picture: { ...pictureOf(bytes, codec, video), ...(step > 0 ? { fps: 1e9 / step } : {}) } }
  }
  if (track.kind !== 'sound') return track
  const audio = child(0xe1)
  const inside = audio ? elementsIn(bytes, audio.from, audio.end) : []
  const rate = inside.find(({ id }) => id === 0xb5)
  const channels = inside.find(({ id }) => id === 0x9f)
  return {
    ...track,
    sound: {
      codec: SOUNDS.find(([start]) => codec.startsWith(start))?.[1] ?? 'unknown',
      channels: channels ? uintIn(bytes, channels) : 1,
      sampleRate: rate ? floatIn(bytes, rate) : 8000,
    },
  }
}

const KINDS: Readonly<Record<number, MkvTrack['kind']>> = { 1: 'picture', 2: 'sound', 17: 'subtitles' }

function pictureOf(bytes: Bytes, codec: string, video: { from: number; end: number } | undefined): Picture {
  const inside = video ? elementsIn(bytes, video.from, video.end) : []
  const number = (id: number): number | undefined => {
    const found = inside.find((each) => each.id === id)
    return found ? uintIn(bytes, found) : undefined
  }
  const width = number(0xb0) ?? 0
  const height = number(0xba) ?? 0
  const across = number(0x54b0)
  const down = number(0x54ba)
  const crop = [0x54aa, 0x54bb, 0x54cc, 0x54dd].map((id) => number(id) ?? 0)
  const [bottom = 0, top = 0, left = 0, right = 0] = crop
  const isShape = across !== undefined && down !== undefined && across > 0 && down > 0 && (number(0x54b2) ?? 0) < 4
  const wide = Math.max(0, width - left - right)
  const high = Math.max(0, height - top - bottom)
  return {
    codec: PICTURES[codec] ?? (codec.startsWith('V_MS/VFW') ? 'vfw' : 'unknown'),
    width: wide,
    height: high,
    rotation: rotationOf(
      bytes,
      inside.find(({ id }) => id === 0x7670),
    ),
    ...(isShape && wide > 0 && high > 0 ? { pixelAspect: (across * high) / (down * wide) } : {}),
  }
}

/** Degrees clockwise: `ProjectionPoseRoll` turns the other way. */
function rotationOf(bytes: Bytes, projection: { from: number; end: number } | undefined): number {
  const roll = projection && elementsIn(bytes, projection.from, projection.end).find(({ id }) => id === 0x7675)
  const turn = roll ? -floatIn(bytes, roll) : 0
  return Number.isFinite(turn) ? (((Math.round(turn / 90) * 90) % 360) + 360) % 360 : 0
}
