import {
  ADTS,
  BlobSource,
  EncodedPacketSink,
  FLAC,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  Logging,
  LogLevel,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  UnsupportedInputFormatError,
  VideoSampleSink,
  WAVE,
  WEBM,
} from 'mediabunny'
import { readAacFrames } from '../bytes/aac-frames.ts'
import { windowOn } from '../bytes/file-window.ts'
import { MOST_PIXELS } from './decoders.ts'
import { asUnavailable, readBytes } from './read.ts'
import { Unavailable } from './unavailable.ts'

/** Every container but playlists (HLS): what they list lies elsewhere, and nothing is fetched. */
const FORMATS = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS, OGG, WAVE, MP3, FLAC, ADTS]

/** Opens a container. Throws `Unavailable('file-unreadable')` where it is none of those. */
export async function openInput(file: Blob): Promise<Input> {
  // What is wrong with a file is said in the report.
  Logging.level = LogLevel.Silent
  const input = new Input({ source: new BlobSource(file), formats: FORMATS })
  try {
    if ((await input.getFormat()) === ADTS) await assertFrames(file)
    return input
  } catch (error) {
    input.dispose()
    throw error instanceof UnsupportedInputFormatError ? await whyUnsupported(file) : asUnavailable(error)
  }
}

/** First bytes of containers that are fine, and nothing here opens. */
const OTHERS: readonly (readonly [codec: string, at: number, bytes: readonly number[]])[] = [
  ['avi', 8, [0x41, 0x56, 0x49, 0x20]],
  ['flv', 0, [0x46, 0x4c, 0x56]],
  ['mpeg', 0, [0, 0, 1, 0xba]],
  ['mpeg', 0, [0, 0, 1, 0xb3]],
  ['wmv', 0, [0x30, 0x26, 0xb2, 0x75]],
]
async function whyUnsupported(file: Blob): Promise<Unavailable> {
  const head = await readBytes(file, 0, 12)
  const known = OTHERS.find(([, at, bytes]) => bytes.every((byte, i) => head[at + i] === byte))
  return known ? new Unavailable('no-decoder', { codec: known[0] }) : new Unavailable('file-unreadable')
}

const WALK = { bytes: 12_000_000, reads: 100 }
/** The library reads a frame of no length for ever. */
async function assertFrames(file: Blob): Promise<void> {
  const frames = await readAacFrames(windowOn({ file, read: (start, end) => readBytes(file, start, end) }, WALK), 0)
  if (!frames?.isSound) throw new Unavailable('file-unreadable')
}

/** The picture of a film, ready to be decoded. Seconds are those of the container. */
export interface Film {
  readonly track: InputVideoTrack
  readonly sink: VideoSampleSink
  readonly packets: EncodedPacketSink
  /** Where the film begins and its last frame ends. */
  readonly start: number
  readonly end: number
}

/** Throws `Unavailable` where there is no picture, or this device cannot decode it. */
export async function openFilm(input: Input, needs: string | undefined): Promise<Film> {
  try {
    const track = await input.getPrimaryVideoTrack()
    const packets = track && new EncodedPacketSink(track)
    const last = await packets?.getPacket(Number.POSITIVE_INFINITY, { metadataOnly: true })
    if (!track || !packets || !last) throw new Unavailable('file-unreadable')
    const pixels = (await track.getCodedWidth()) * (await track.getCodedHeight())
    if (pixels > MOST_PIXELS)
      throw new Unavailable('too-many-pixels', { megapixels: Math.round(pixels / 1e6), most: MOST_PIXELS / 1e6 })
    await assertDecodes(track, needs)
    const start = await startOf(input)
    return { track, packets, sink: new VideoSampleSink(track), start, end: last.timestamp + last.duration }
  } catch (error) {
    throw asUnavailable(error)
  }
}

export interface Sound {
  readonly track: InputAudioTrack
  readonly start: number
  /** Where the container says that it ends. */
  readonly end?: number
}

/** The sound track that plays, undefined where there is none. Throws `Unavailable` where this device cannot decode it. */
export async function openSound(input: Input, needs: string | undefined): Promise<Sound | undefined> {
  try {
    const track = await input.getPrimaryAudioTrack()
    if (!track) return undefined
    await assertDecodes(track, needs)
    const end = await track.getDurationFromMetadata()
    return { track, start: await startOf(input), ...(end === null ? {} : { end }) }
  } catch (error) {
    throw asUnavailable(error)
  }
}

/** Milliseconds from the start of the film. What lies before it is not shown. */
export function toMs(seconds: number, start: number): number {
  return Math.max(0, Math.round((seconds - start) * 1000))
}

/** Broadcast streams begin at any time; other containers at zero, or a little before it. */
async function startOf(input: Input): Promise<number> {
  return Math.max(0, await input.getFirstTimestamp())
}

const CODECS: Readonly<Record<string, string>> = { s263: 'h263', h263: 'h263', mp4v: 'mpeg4' }

async function assertDecodes(track: InputVideoTrack | InputAudioTrack, needs: string | undefined): Promise<void> {
  if (await track.canDecode()) return
  const internal = await track.getInternalCodecId()
  const codec = (await track.getCodec()) ?? (typeof internal === 'string' ? (CODECS[internal] ?? internal) : 'unknown')
  throw new Unavailable('no-decoder', { codec, ...(needs ? { needs } : {}) })
}
