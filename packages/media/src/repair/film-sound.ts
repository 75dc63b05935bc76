import type {
  AudioSample,
  AudioSampleSource,
  canEncodeAudio,
  EncodedAudioPacketSource,
  InputAudioTrack,
  Output,
} from 'mediabunny'
import { asRefusal, open } from './open.ts'
import { RepairRefused } from './refused.ts'
import { FRAME_SAMPLES, SILENT_CHANNELS, SILENT_RATE, silentConfig, silentFrame } from './silent-aac.ts'

const RATE = 48_000
const CHANNELS = 2
const BITS = 128_000
const FADE_S = 0.3
/** Encoders write whole frames and one more: what is cut to a length must not run over it. */
export const OVERRUN_S: number = (2 * FRAME_SAMPLES) / SILENT_RATE
/** A sound shorter than this makes a buzz when it is repeated. */
const SHORTEST_S = 0.1
/** Less than a sample. */
const TINY_S = 0.0005

/** Makes AAC writable: by the device, or by an encoder of some hundred kB where it cannot. */
export async function ensureAac(can: typeof canEncodeAudio): Promise<void> {
  const wish = { numberOfChannels: CHANNELS, sampleRate: RATE }
  if (await can('aac', wish)) return
  try {
    const { registerAacEncoder } = await import('@mediabunny/aac-encoder')
    registerAacEncoder()
  } catch (error) {
    throw asRefusal(error, 'cannot-encode')
  }
}

/** Adds a sound track of that many seconds to an output that has not started. The function it gives writes the track. */
export async function addSound(
  output: Output,
  sound: Blob | undefined,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<() => Promise<void>> {
  const { AudioSampleSource, EncodedAudioPacketSource, Quality } = await import('mediabunny')
  if (!sound) {
    const source = new EncodedAudioPacketSource('aac')
    output.addAudioTrack(source)
    return () => writeSilence(source, seconds, signal)
  }
  const opened = await open(sound, 'sound-unreadable')
  try {
    const { audio } = opened
    if (!audio || !(await audio.canDecode())) throw new RepairRefused('sound-unreadable')
    const source = new AudioSampleSource({
      codec: 'aac',
      quality: new Quality({ bitrate: BITS }),
      transform: { numberOfChannels: CHANNELS, sampleRate: RATE },
    })
    output.addAudioTrack(source)
    return async () => {
      try {
        await writeLooped(source, audio, Math.max(OVERRUN_S, seconds - OVERRUN_S), signal)
      } catch (error) {
        throw asRefusal(error, 'sound-unreadable')
      } finally {
        opened.input.dispose()
      }
    }
  } catch (error) {
    opened.input.dispose()
    throw error
  }
}

async function writeSilence(
  source: EncodedAudioPacketSource,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { EncodedPacket } = await import('mediabunny')
  const duration = FRAME_SAMPLES / SILENT_RATE
  const frame = silentFrame()
  const decoderConfig = {
    codec: 'mp4a.40.2',
    sampleRate: SILENT_RATE,
    numberOfChannels: SILENT_CHANNELS,
    description: silentConfig(),
  }
  for (let n = 0; (n + 1) * duration <= seconds; n++) {
    signal?.throwIfAborted()
    await source.add(new EncodedPacket(frame, 'key', n * duration, duration), n === 0 ? { decoderConfig } : undefined)
  }
  source.close()
}

/** The sound from its beginning, again and again, cut at the end of the film and faded towards it. */
async function writeLooped(
  source: AudioSampleSource,
  track: InputAudioTrack,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { AudioSampleSink } = await import('mediabunny')
  const sink = new AudioSampleSink(track)
  for (let written = 0; written < seconds - TINY_S; ) {
    const begun = written
    for await (const sample of sink.samples()) {
      const piece = await pieceOf(sample, written, seconds)
      sample.close()
      signal?.throwIfAborted()
      if (!piece) break
      written += piece.duration
      await source.add(piece)
      piece.close()
    }
    if (written < seconds - TINY_S && written - begun < SHORTEST_S) throw new RepairRefused('sound-unreadable')
  }
  source.close()
}

/** What of a sample lies before the end, at its place in the film. */
async function pieceOf(sample: AudioSample, written: number, seconds: number): Promise<AudioSample | undefined> {
  const { AudioSample } = await import('mediabunny')
  const { sampleRate, numberOfChannels } = sample
  const left = (seconds - written) * sampleRate
  const length = Math.min(sample.numberOfFrames, Math.round(left))
  if (length <= 0) return undefined
  const data = new Float32Array(length * numberOfChannels)
  for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex++) {
    const plane = data.subarray(planeIndex * length, (planeIndex + 1) * length)
    sample.copyTo(plane, { planeIndex, format: 'f32-planar', frameCount: length })
    fade(plane, left, sampleRate)
  }
  return new AudioSample({ data, format: 'f32-planar', numberOfChannels, sampleRate, timestamp: written })
}

/** Lowers what lies in the last 0.3 s; `left` samples are to come, these among them. */
function fade(plane: Float32Array, left: number, sampleRate: number): void {
  const length = FADE_S * sampleRate
  for (let i = Math.max(0, Math.floor(left - length)); i < plane.length; i++)
    plane[i] = (plane[i] ?? 0) * Math.max(0, Math.min(1, (left - i) / length))
}
