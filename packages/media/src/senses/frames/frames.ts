import type { MediaEvidence } from '@preclear/core'
import type { EncodedPacketSink, VideoSampleSink } from 'mediabunny'
import type { Material } from '../../material/material.ts'
import { asUnavailable, isFileChange } from '../../material/read.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Tools } from '../sense.ts'

/**
 * `video.decodable`: whether the first frame, one in the middle and the last can be decoded. False where this device
 * knows the codec and fails on one of them, with the time of each that fails.
 */
export const frames: MediaSense = {
  id: 'frames',
  kinds: ['video'],
  provides: ['video.decodable'],
  cost: 'decode',
  budgetMs: 15_000,
  async look(material, tools) {
    const broken = await brokenFrames(material, tools)
    const evidence = broken.map((tMs): MediaEvidence => ({ kind: 'frame', mediaId: material.id, tMs }))
    const fact = { id: 'video.decodable', value: broken.length === 0, mediaId: material.id }
    return { facts: [evidence.length > 0 ? { ...fact, evidence } : fact] }
  },
}

/** Times in milliseconds. */
async function brokenFrames(material: Material, tools: Tools): Promise<readonly number[]> {
  const input = await material.input()
  const { EncodedPacketSink, VideoSampleSink } = await import('mediabunny')
  try {
    const track = await input.getPrimaryVideoTrack()
    const times = track ? await probesOf(new EncodedPacketSink(track)) : []
    if (!track || times.length === 0) throw new Unavailable('file-unreadable')
    if (!(await track.canDecode())) return await playedElsewhere(material, tools)
    const sink = new VideoSampleSink(track)
    const broken: number[] = []
    for (const [i, time] of times.entries()) {
      if (!(await decodes(sink, time, tools.signal))) broken.push(Math.max(0, Math.round(time * 1000)))
      tools.progress((i + 1) / times.length)
    }
    return broken
  } catch (error) {
    tools.signal.throwIfAborted()
    throw asUnavailable(error)
  }
}

/** Throws `Unavailable('no-decoder')` where nobody here can show the film. */
async function playedElsewhere(material: Material, tools: Tools): Promise<readonly number[]> {
  await material.stills(tools)
  return []
}

/** A frame further behind its keyframe is not asked for: everything between them would have to be decoded. */
const REACH_S = 2

/** Seconds of the frames to try. */
async function probesOf(packets: EncodedPacketSink): Promise<readonly number[]> {
  const option = { metadataOnly: true }
  const first = await packets.getFirstKeyPacket(option)
  const last = await packets.getPacket(Number.POSITIVE_INFINITY, option)
  if (!first || !last) return []
  const middle = await packets.getKeyPacket((first.timestamp + last.timestamp) / 2, option)
  const lastKey = (await packets.getKeyPacket(Number.POSITIVE_INFINITY, option)) ?? first
  const end = last.timestamp - lastKey.timestamp <= REACH_S ? last : lastKey
  return [...new Set([first, middle ?? first, end].map(({ timestamp }) => timestamp))]
}

async function decodes(sink: VideoSampleSink, seconds: number, signal: AbortSignal): Promise<boolean> {
  const samples = sink.samplesAtTimestamps([seconds])
  const stop = (): void => void samples.return()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const { value } = await samples.next()
    signal.throwIfAborted()
    value?.close()
    return Boolean(value)
  } catch (error) {
    signal.throwIfAborted()
    if (isFileChange(error)) throw error
    return false
  } finally {
    signal.removeEventListener('abort', stop)
    await samples.return()
  }
}
