import type { SoundPiece } from '../../material/material.ts'
import { createClippingMeter } from './clipping.ts'
import { createLoudnessMeter, type Loudness } from './loudness.ts'
import { createPeakMeter } from './peaks.ts'
import { createSilenceMeter, SILENT, type Silence } from './silence.ts'
import { createSpeechMeter } from './speech.ts'

/** dBFS and dBTP. Nothing quieter is told apart. */
const DEEPEST = -120

/** What can be heard in a sound, measured piece by piece. */
export interface Heard {
  readonly seconds: number
  readonly loudness: Loudness
  /** dBTP. */
  readonly truePeak: number
  /** Share of samples, 0 to 1, and the second that has most of them. */
  readonly clipping: { readonly share: number; readonly worstMs?: { readonly startMs: number; readonly endMs: number } }
  readonly silence: Silence
  /** One of the first two channels is silent, the other is not. */
  readonly isOneSided: boolean
  /** 0 to 1; undefined where the sound is too short to tell. */
  readonly speech: number | undefined
}

export interface Ear {
  /** False where the piece does not fit those before it: other channels or another sample rate. */
  hear(piece: SoundPiece): boolean
  /** Undefined where nothing was heard. */
  result(): Heard | undefined
}

/** Memory grows by some 24 bytes for each 10 ms heard, whatever the sample rate. */
export function createEar(): Ear {
  let meters: Meters | undefined
  return {
    hear(piece) {
      if (!(piece.sampleRate > 0) || !piece.channels[0]) return false
      meters ??= createMeters(piece.sampleRate, piece.channels.length)
      if (piece.sampleRate !== meters.sampleRate || piece.channels.length !== meters.channelCount) return false
      meters.push(piece.channels)
      return true
    },
    result: () => meters?.result(),
  }
}

interface Meters {
  readonly sampleRate: number
  readonly channelCount: number
  push(channels: readonly Float32Array[]): void
  result(): Heard
}

function createMeters(sampleRate: number, channelCount: number): Meters {
  const loudness = createLoudnessMeter(sampleRate, channelCount)
  const silence = createSilenceMeter(sampleRate)
  const speech = createSpeechMeter(sampleRate)
  const peaks = Array.from({ length: channelCount }, () => createPeakMeter(sampleRate))
  const clipping = Array.from({ length: channelCount }, () => createClippingMeter(sampleRate))
  let samples = 0
  return {
    sampleRate,
    channelCount,
    push(channels) {
      samples += channels[0]?.length ?? 0
      loudness.push(channels)
      silence.push(channels)
      speech.push(channels)
      channels.forEach((channel, c) => {
        peaks[c]?.push(channel)
        clipping[c]?.push(channel)
      })
    },
    result() {
      const loudest = peaks.map((peak) => peak.samplePeak())
      const [left = 0, right = left] = loudest
      return {
        seconds: samples / sampleRate,
        loudness: loudness.result(),
        truePeak: Math.max(DEEPEST, 20 * Math.log10(Math.max(0, ...peaks.map((peak) => peak.truePeak())))),
        clipping: clippingOf(clipping.map((meter) => meter.result())),
        silence: silence.result(),
        isOneSided: left > SILENT !== right > SILENT,
        speech: speech.result(),
      }
    },
  }
}

function clippingOf(
  channels: readonly ReturnType<ReturnType<typeof createClippingMeter>['result']>[],
): Heard['clipping'] {
  const seconds = new Map<number, number>()
  let [clipped, samples] = [0, 0]
  for (const channel of channels) {
    clipped += channel.clipped
    samples += channel.samples
    for (const [second, count] of channel.seconds) seconds.set(second, (seconds.get(second) ?? 0) + count)
  }
  const worst = [...seconds].reduce<readonly [number, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  )
  const share = samples > 0 ? clipped / samples : 0
  return worst ? { share, worstMs: { startMs: worst[0] * 1000, endMs: (worst[0] + 1) * 1000 } } : { share }
}
