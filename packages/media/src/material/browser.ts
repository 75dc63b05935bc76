import type { VideoSample } from 'mediabunny'
import { type Decoders, fit, LONG_SIDE } from './decoders.ts'
import { detailOfPixels, placeOfDetail } from './detail.ts'
import type { Pixels, Still } from './material.ts'
import type { PictureHeader } from './picture-header.ts'
import { isFileChange } from './read.ts'
import { Unavailable } from './unavailable.ts'

/** What every browser shows; where one of these is refused, the file is broken. */
const KNOWN = new Set(['jpeg', 'png', 'gif', 'webp', 'bmp', 'avif'])

/** Decoders of a browser: `createImageBitmap`, `ImageDecoder` where present, WebCodecs. Works in pages and workers. */
export const browserDecoders: Decoders = {
  prepare: async () => undefined,
  async pictures(file, header, signal) {
    try {
      const frames = header.animated ? await animationFrames(file, header, signal) : []
      if (frames.length > 0) return frames
      const bitmap = await createImageBitmap(file)
      try {
        return [toStill(bitmap, bitmap.width, bitmap.height)]
      } finally {
        bitmap.close()
      }
    } catch (error) {
      signal.throwIfAborted()
      if (isFileChange(error)) throw new Unavailable('file-changed')
      throw KNOWN.has(header.type)
        ? new Unavailable('file-unreadable')
        : new Unavailable('no-decoder', { codec: header.type })
    }
  },
  draw,
}

function toStill(source: CanvasImageSource, width: number, height: number): Still {
  const pixels = paint(source, fit(width, height, LONG_SIDE))
  const place = pixels.width < width ? placeOfDetail(width, height) : undefined
  if (!place) return { pixels, width, height }
  const { x, y, side } = place
  const piece = paint(source, { width: side, height: side }, [-x, -y, width, height])
  return { pixels, width, height, detail: detailOfPixels(piece) }
}

interface Size {
  readonly width: number
  readonly height: number
}

function paint(
  source: CanvasImageSource,
  { width, height }: Size,
  place: readonly [x: number, y: number, width: number, height: number] = [0, 0, width, height],
): Pixels {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unavailable('no-decoder', { codec: 'canvas' })
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, ...place)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

function draw(sample: VideoSample, width: number, height: number): Pixels {
  const frame = sample.toVideoFrame()
  try {
    return paint(frame, { width, height })
  } finally {
    frame.close()
  }
}

/** Bytes of an animation that are handed to its decoder, and pixels it may unfold to on the way to the last frame. */
const MOST_BYTES = 100_000_000
const MOST_UNFOLDED = 1_000_000_000

/** First, middle and last frame; empty where this browser cannot tell frames apart. */
async function animationFrames(
  file: Blob,
  { type, width, height }: PictureHeader,
  signal: AbortSignal,
): Promise<readonly Still[]> {
  const mime = `image/${type}`
  if (typeof ImageDecoder === 'undefined' || file.size > MOST_BYTES) return []
  if (!(await ImageDecoder.isTypeSupported(mime))) return []
  const decoder = new ImageDecoder({ type: mime, data: await file.arrayBuffer() })
  const stop = (): void => decoder.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await decoder.tracks.ready
    await decoder.completed
    const count = decoder.tracks.selectedTrack?.frameCount ?? 0
    const last = Math.min(count, Math.floor(MOST_UNFOLDED / (width * height))) - 1
    const stills: Still[] = []
    for (const frameIndex of new Set([0, Math.floor(last / 2), last])) {
      if (frameIndex < 0) continue
      const { image } = await decoder.decode({ frameIndex })
      stills.push(toStill(image, image.displayWidth, image.displayHeight))
      image.close()
    }
    return stills
  } finally {
    signal.removeEventListener('abort', stop)
    decoder.close()
  }
}
