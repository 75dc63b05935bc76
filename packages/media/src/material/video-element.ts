import { fit, LONG_SIDE } from './decoders.ts'
import type { Still } from './material.ts'
import { Unavailable } from './unavailable.ts'

export interface CaptureOptions {
  readonly signal: AbortSignal
  /** Frames to take, spread evenly; 8 by default: each one is a seek. */
  readonly most?: number
}

/** A seek that brings no frame in this time will bring none. */
const SEEK_MS = 8000

/**
 * Frames of a film as the page's own player shows them, for browsers without WebCodecs and for codecs they leave out.
 * Needs a document. Throws `Unavailable('no-decoder')` where the player shows no picture either.
 */
export async function captureStills(file: Blob, { signal, most = 8 }: CaptureOptions): Promise<readonly Still[]> {
  const player = document.createElement('video')
  const address = URL.createObjectURL(file)
  player.muted = true
  player.playsInline = true
  player.preload = 'auto'
  player.src = address
  try {
    await happens(player, 'loadeddata', signal)
    if (player.videoWidth === 0) throw new Unavailable('no-decoder', { codec: 'unknown' })
    const length = Number.isFinite(player.duration) ? player.duration : 0
    const count = length > 0 ? Math.max(1, most) : 1
    const found = new Map<number, Still>()
    for (let i = 0; i < count; i++) {
      const still = await stillAt(player, (length * (i + 0.5)) / count, signal)
      found.set(still.tMs ?? 0, still)
    }
    return [...found.values()]
  } finally {
    player.removeAttribute('src')
    player.load()
    URL.revokeObjectURL(address)
  }
}

async function stillAt(player: HTMLVideoElement, seconds: number, signal: AbortSignal): Promise<Still> {
  const shown = frameTime(player)
  const arrived = happens(player, 'seeked', signal)
  player.currentTime = seconds
  await arrived
  const { videoWidth: width, videoHeight: height } = player
  const tMs = Math.round((await shown) * 1000)
  const size = fit(width, height, LONG_SIDE)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unavailable('no-decoder', { codec: 'canvas' })
  context.imageSmoothingQuality = 'high'
  context.drawImage(player, 0, 0, size.width, size.height)
  const { data } = context.getImageData(0, 0, size.width, size.height)
  return { pixels: { ...size, data }, width, height, tMs }
}

/** How long a frame may take to be presented after the seek; a page in the background presents none. */
const PRESENT_MS = 250

/** The time of the frame that is shown next; where the player does not tell it, the time that was asked for. */
function frameTime(player: HTMLVideoElement): Promise<number> {
  return new Promise((resolve) => {
    player.requestVideoFrameCallback?.((_, { mediaTime }) => resolve(mediaTime))
    player.addEventListener('seeked', () => setTimeout(() => resolve(player.currentTime), PRESENT_MS), { once: true })
  })
}

function happens(player: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => (): void => {
      clearTimeout(timer)
      player.removeEventListener(event, done)
      player.removeEventListener('error', failed)
      signal.removeEventListener('abort', aborted)
      act()
    }
    const done = settle(resolve)
    const failed = settle(() => reject(new Unavailable('no-decoder', { codec: 'unknown' })))
    const aborted = settle(() => reject(signal.reason))
    const timer = setTimeout(
      settle(() => reject(new Unavailable('sense-timeout'))),
      SEEK_MS,
    )
    if (signal.aborted) return aborted()
    player.addEventListener(event, done)
    player.addEventListener('error', failed)
    signal.addEventListener('abort', aborted)
  })
}
