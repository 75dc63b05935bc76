import { type AudioSample, AudioSampleSink } from 'mediabunny'
import { type Sound, toMs } from './film.ts'
import type { Pace, SoundPiece } from './material.ts'
import { asUnavailable, isFileChange } from './read.ts'
import { Unavailable } from './unavailable.ts'

/** More than any ad has; a header may claim 65,535. */
const MOST_CHANNELS = 16

/**
 * The sound from its beginning, piece by piece as the decoder gives it. Throws `Unavailable('file-unreadable')` where it comes to
 * something that cannot be decoded: what lies behind that is not heard.
 */
export async function* readSound({ track, start, end }: Sound, { signal, progress }: Pace): AsyncGenerator<SoundPiece> {
  const samples = new AudioSampleSink(track).samples()
  const stop = (): void => void samples.return()
  signal.addEventListener('abort', stop, { once: true })
  let pieces = 0
  try {
    while (true) {
      const sample = await nextOf(samples)
      signal.throwIfAborted()
      if (!sample) break
      const piece = toPiece(sample, start)
      pieces++
      if (end !== undefined && end > start) progress?.(Math.min(1, piece.tMs / 1000 / (end - start)))
      yield piece
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await samples.return()
  }
  if (pieces === 0) throw new Unavailable('file-unreadable')
}

async function nextOf(samples: AsyncGenerator<AudioSample, void>): Promise<AudioSample | undefined> {
  try {
    const { value } = await samples.next()
    return value ?? undefined
  } catch (error) {
    throw isFileChange(error) ? asUnavailable(error) : new Unavailable('file-unreadable')
  }
}

function toPiece(sample: AudioSample, start: number): SoundPiece {
  const { timestamp, sampleRate, numberOfFrames, numberOfChannels } = sample
  try {
    const channels = Array.from({ length: Math.min(numberOfChannels, MOST_CHANNELS) }, (_, planeIndex) => {
      const plane = new Float32Array(numberOfFrames)
      sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
      return plane
    })
    return { tMs: toMs(timestamp, start), sampleRate, channels }
  } finally {
    sample.close()
  }
}
