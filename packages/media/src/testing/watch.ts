import {
  ADTS,
  AudioSampleSink,
  BlobSource,
  CanvasSink,
  EncodedPacketSink,
  FLAC,
  Input,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny'

/** What a film turns out to be when it is opened and decoded again. */
export interface Seen {
  readonly width: number
  readonly height: number
  readonly video: string | null
  readonly audio: string | null
  /** Seconds, of the longer track. */
  readonly seconds: number
  /** kbit/s, file size by duration. */
  readonly kbps: number
  readonly frames: number
}

export function opened(file: Blob): Input {
  const formats = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS, WAVE, OGG, FLAC, MP3, ADTS]
  return new Input({ source: new BlobSource(file), formats })
}

export async function seen(file: Blob): Promise<Seen> {
  const input = opened(file)
  const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()]
  const seconds = await input.computeDuration()
  return {
    width: (await video?.getDisplayWidth()) ?? 0,
    height: (await video?.getDisplayHeight()) ?? 0,
    video: (await video?.getCodec()) ?? null,
    audio: (await audio?.getCodec()) ?? null,
    seconds,
    kbps: (file.size * 8) / 1000 / seconds,
    frames: video ? (await video.computePacketStats()).packetCount : 0,
  }
}

/** RGBA of the frame shown at a time. */
export async function frameAt(file: Blob, seconds: number): Promise<ImageData> {
  const track = await opened(file).getPrimaryVideoTrack()
  const shown = track && (await new CanvasSink(track).getCanvas(seconds))
  const context = shown?.canvas.getContext('2d')
  if (!shown || !(context instanceof OffscreenCanvasRenderingContext2D || context instanceof CanvasRenderingContext2D))
    throw new Error(`no frame at ${seconds}`)
  return context.getImageData(0, 0, shown.canvas.width, shown.canvas.height)
}

type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>

/** Mean difference of brightness, 0 to 255, between `a` and the part of `b` that begins at `left`, `top`. */
export function difference(a: Pixels, b: Pixels, left = 0, top = 0): number {
  let sum = 0
  let pixels = 0
  for (let y = 0; y < a.height; y += 2)
    for (let x = 0; x < a.width; x += 2, pixels++) {
      const [i, j] = [(y * a.width + x) * 4, ((y + top) * b.width + x + left) * 4]
      for (let c = 0; c < 3; c++) sum += Math.abs((a.data[i + c] ?? 0) - (b.data[j + c] ?? 0)) / 3
    }
  return sum / pixels
}

/** Bytes of every packet of the picture, in the order of the file. */
export async function packets(file: Blob): Promise<{ readonly data: Uint8Array; readonly timestamp: number }[]> {
  const track = await opened(file).getPrimaryVideoTrack()
  const found: { data: Uint8Array; timestamp: number }[] = []
  if (track)
    for await (const { data, timestamp } of new EncodedPacketSink(track).packets()) found.push({ data, timestamp })
  return found
}

/** First channel of the whole sound. */
export async function heard(
  file: Blob,
): Promise<{ readonly samples: Float32Array; readonly sampleRate: number; readonly channels: number }> {
  const track = await opened(file).getPrimaryAudioTrack()
  if (!track) throw new Error('no sound')
  const pieces: Float32Array[] = []
  for await (const sample of new AudioSampleSink(track).samples(0)) {
    const piece = new Float32Array(sample.numberOfFrames)
    sample.copyTo(piece, { planeIndex: 0, format: 'f32-planar' })
    pieces.push(piece)
    sample.close()
  }
  const samples = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  return { samples, sampleRate: await track.getSampleRate(), channels: await track.getNumberOfChannels() }
}

/** Square root of the mean square between two seconds. */
export function level(
  { samples, sampleRate }: { samples: Float32Array; sampleRate: number },
  from: number,
  to: number,
): number {
  const part = samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate))
  return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / Math.max(1, part.length))
}
