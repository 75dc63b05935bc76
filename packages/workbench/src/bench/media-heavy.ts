import { closeSync, existsSync, ftruncateSync, openAsBlob, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  ALL_FORMATS,
  BlobSource,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
} from 'mediabunny'
import { ROOT } from '../run/files.ts'

const SECONDS = 60
const FPS = 30
const BYTES = 400_000_000
const RATE = 44_100
/** Samples of an AAC frame. */
const STEP = 1024

const LAYOUTS = { front: 'reserve', end: false, fragmented: 'fragmented' } as const
export const HEAVY: readonly string[] = Object.keys(LAYOUTS).map((name) => `${name}.mp4`)

/**
 * Films of 400 MB, a minute of 1080 x 1920, with their header in front, at the end, and in pieces. The pictures in them are zeros,
 * which take no place on the disk: only what is around them is read.
 */
export async function makeHeavy(folder: string): Promise<void> {
  const decoderConfig = await configOf(join(ROOT, 'packages/media/fixtures/pass/mug.mp4'))
  for (const [name, fastStart] of Object.entries(LAYOUTS)) {
    const file = join(folder, `${name}.mp4`)
    if (existsSync(file)) continue
    await write(`${file}.part`, fastStart, decoderConfig)
    renameSync(`${file}.part`, file)
  }
}

async function configOf(file: string): Promise<VideoDecoderConfig> {
  const input = new Input({ source: new BlobSource(await openAsBlob(file)), formats: ALL_FORMATS })
  const config = await (await input.getPrimaryVideoTrack())?.getDecoderConfig()
  if (!config) throw new Error(`${file} has no picture`)
  return config
}

async function write(
  file: string,
  fastStart: (typeof LAYOUTS)[keyof typeof LAYOUTS],
  decoderConfig: VideoDecoderConfig,
): Promise<void> {
  const handle = openSync(file, 'w')
  let size = 0
  const place = new WritableStream<StreamTargetChunk>({
    write({ data, position }) {
      size = Math.max(size, position + data.length)
      if (data.some((byte) => byte !== 0)) writeSync(handle, data, 0, data.length, position)
    },
  })
  const output = new Output({ format: new Mp4OutputFormat({ fastStart }), target: new StreamTarget(place) })
  const picture = new EncodedVideoPacketSource('avc')
  const sound = new EncodedAudioPacketSource('aac')
  const soundFrames = Math.floor((SECONDS * RATE) / STEP)
  output.addVideoTrack(picture, { frameRate: FPS, maximumPacketCount: SECONDS * FPS })
  output.addAudioTrack(sound, { maximumPacketCount: soundFrames })
  await output.start()
  const frame = new Uint8Array(Math.round(BYTES / (SECONDS * FPS)))
  const silence = new Uint8Array(370)
  const heard = { codec: 'mp4a.40.2', numberOfChannels: 2, sampleRate: RATE, description: Uint8Array.of(0x12, 0x10) }
  for (let i = 0, j = 0; i < SECONDS * FPS; i++) {
    const type = i % FPS === 0 ? 'key' : 'delta'
    await picture.add(new EncodedPacket(frame, type, i / FPS, 1 / FPS), { decoderConfig })
    for (; j < soundFrames && (j * STEP) / RATE < (i + 1) / FPS; j++)
      await sound.add(new EncodedPacket(silence, 'key', (j * STEP) / RATE, STEP / RATE), { decoderConfig: heard })
  }
  await output.finalize()
  ftruncateSync(handle, size)
  closeSync(handle)
}
