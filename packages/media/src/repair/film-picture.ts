import type { ConversionVideoOptions, InputVideoTrack } from 'mediabunny'
import { createCutting } from './film-cut.ts'
import { type Frame, frameOf, isWhole, type Size } from './frame.ts'
import type { Job } from './job.ts'
import { RepairRefused } from './refused.ts'
import { LEAST_KBPS, type Span, type Wish } from './wish.ts'

/** How the picture of a film is written. */
export interface Picture {
  readonly isCopy: boolean
  readonly options: ConversionVideoOptions
  /** What the encoder is asked for: bits and key frames. */
  readonly bits: number
  readonly keyFramesS: number
  /** Of one frame. */
  readonly frameS: number
}

/** Bits for a pixel below which H.264 shows, and above which nothing is gained. */
const LEAST_PIXEL_BITS = 0.07
const MOST_PIXEL_BITS = 0.3
/** A picture that is coded again needs more bits than the first time, and H.264 more than what came after it. */
const AGAIN = 1.3
const NEWER: Readonly<Record<string, number>> = { hevc: 1.6, vp9: 1.5, av1: 1.8 }
const KEY_FRAMES_S = 2
/** Encoders for hardware stop here. */
const LONGEST_SIDE = 1920
const CUT_TOLERANCE = 0.05
/** What the container adds, and what encoders fall short of. */
const RESERVE = 1.1

/** Copied where it may be and nothing of it changes, else encoded in its new frame. */
export async function pictureOf(track: InputVideoTrack, wish: Wish, mayCopy = true): Promise<Picture> {
  const { job, wishes, span } = wish
  const size: Size = { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() }
  if (!(size.width > 0 && size.height > 0)) throw new RepairRefused('cannot-decode')
  const isShaped = job.crop !== undefined || job.shape !== undefined
  const frame = frameOf(size, job, wishes, true)
  const isChanged = isShaped && !isWhole(frame, { width: size.width & ~1, height: size.height & ~1 })
  if (mayCopy && !isChanged && (await canCopy(track, job, span))) return COPY
  if (!(await track.canDecode())) throw new RepairRefused('cannot-decode')
  const fitted = await encodable(frame)
  const fps = await framesASecond(track)
  const bits = await bitsFor(track, fitted, { size, fps, wish })
  const options = { ...optionsOf(frame, fitted, isWhole(frame, size)), ...(await rateOf(bits, KEY_FRAMES_S)) }
  return { isCopy: false, options, bits, keyFramesS: KEY_FRAMES_S, frameS: 1 / fps }
}

const COPY: Picture = { isCopy: true, options: {}, bits: 0, keyFramesS: 0, frameS: 0 }

/**
 * The same picture for an encoder that made less of it than it may, by that share. A picture that hardly changes costs bits in
 * its key frames alone, so it gets as many more of them; undefined where every frame is one already.
 */
export async function stronger(picture: Picture, share: number): Promise<Picture | undefined> {
  if (picture.isCopy || picture.keyFramesS <= picture.frameS) return undefined
  const keyFramesS = Math.max(picture.frameS, picture.keyFramesS * share)
  const bits = picture.bits * 1.5
  return { ...picture, bits, keyFramesS, options: { ...picture.options, ...(await rateOf(bits, keyFramesS)) } }
}

async function framesASecond(track: InputVideoTrack): Promise<number> {
  const { averagePacketRate } = await track.computePacketStats(100)
  return Math.min(120, Math.max(1, averagePacketRate || 30))
}

/** Codecs that platforms take; an old one is not made worse by writing it anew. */
async function canCopy(track: InputVideoTrack, job: Job, span: Span): Promise<boolean> {
  const codec = await track.getCodec()
  if (codec !== 'avc' && !(codec === 'hevc' && job.convert === undefined)) return false
  if (!span.isTrimmed) return true
  const { EncodedPacketSink } = await import('mediabunny')
  const key = await new EncodedPacketSink(track).getKeyPacket(span.from + CUT_TOLERANCE, { verifyKeyPackets: true })
  return key !== null && key.timestamp >= span.from - 1e-4
}

/** The frame's size, or less where this device writes nothing so large. */
async function encodable(frame: Frame): Promise<Size> {
  const { canEncodeVideo } = await import('mediabunny')
  const { width, height } = frame
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const smaller = { width: Math.round((width * scale) / 2) * 2, height: Math.round((height * scale) / 2) * 2 }
  for (const size of [{ width, height }, smaller]) if (await canEncodeVideo('avc', size)) return size
  throw new RepairRefused('cannot-encode', { width, height })
}

interface Source {
  readonly size: Size
  readonly fps: number
  readonly wish: Wish
}

/** Bits a second that keep the picture as good as it is and the file above the least that is accepted. */
async function bitsFor(track: InputVideoTrack, made: Size, { size, fps, wish }: Source): Promise<number> {
  const { file, wishes, span } = wish
  const pixels = made.width * made.height * fps
  const seconds = Math.max(0.1, span.isTrimmed ? await track.computeDuration() : span.to - span.from)
  const before = (file.size * 8) / seconds
  const share = Math.min(1, (made.width * made.height) / (size.width * size.height))
  const codec = (await track.getCodec()) ?? ''
  // Bars cost next to nothing: half of what the area says is taken off.
  const wanted = before * AGAIN * (NEWER[codec] ?? 1) * ((1 + share) / 2)
  const kept = Math.min(MOST_PIXEL_BITS * pixels, Math.max(LEAST_PIXEL_BITS * pixels, wanted))
  return Math.round(Math.max(kept, (wishes.leastKbps ?? LEAST_KBPS) * 1000 * RESERVE))
}

function optionsOf(frame: Frame, made: Size, isWholePicture: boolean): ConversionVideoOptions {
  const common: ConversionVideoOptions = { codec: 'avc', forceTranscode: true, allowTransformationMetadata: false }
  // Frames go from decoder to encoder as they are.
  if (isWholePicture && made.width === frame.width) return common
  return {
    ...common,
    process: createCutting(frame, made),
    processedWidth: made.width,
    processedHeight: made.height,
  }
}

async function rateOf(
  bits: number,
  keyFrameInterval: number,
): Promise<Pick<ConversionVideoOptions, 'quality' | 'keyFrameInterval'>> {
  const { Quality } = await import('mediabunny')
  return { quality: new Quality({ bitrate: Math.round(bits), bitrateMode: 'constant' }), keyFrameInterval }
}
