import type { InputFormat, InputVideoTrack } from 'mediabunny'
import { guardedSource } from '../../bytes/guarded-source.ts'
import type { Material } from '../../material/material.ts'
import type { Picture, Sound } from './film.ts'

export interface Tracks {
  readonly picture?: Picture
  readonly sound?: Sound
}

/** What a header may cost: a stream in which the library finds nothing is not read to its end. */
const BUDGET = { bytes: 12_000_000, reads: 400 }
/** A recording without a length in its header is only counted through where it is short. */
const MAX_COUNTED = 10_000_000

/**
 * The picture and sound tracks that play, as mediabunny reads them; neither where it cannot. The file is opened by itself and
 * with a guard, since hostile bytes make the library read on and on, and only in the one format that its bytes announce.
 */
export async function readTracks(material: Material, container: string): Promise<Tracks> {
  const bunny = await import('mediabunny')
  bunny.Logging.level = bunny.LogLevel.Silent
  const formats: Readonly<Record<string, InputFormat>> = {
    mpegts: bunny.MPEG_TS,
    mp3: bunny.MP3,
  }
  const format = formats[container]
  if (!format) return {}
  const { source, refusal } = await guardedSource(material.file, BUDGET)
  const input = new bunny.Input({ source, formats: [format] })
  try {
    const video = await input.getPrimaryVideoTrack()
    const audio = await input.getPrimaryAudioTrack()
    const sound = audio && {
      codec: soundCodec(await audio.getCodec()),
      channels: await audio.getNumberOfChannels(),
      sampleRate: await audio.getSampleRate(),
    }
    let duration: number | undefined
    if (audio && container !== 'mpegts') {
      duration = (await audio.getDurationFromMetadata()) ?? undefined
      if (duration === undefined && material.file.size <= MAX_COUNTED) duration = await audio.computeDuration()
    }
    return {
      ...(video ? { picture: await pictureOf(video) } : {}),
      ...(sound ? { sound: { ...sound, ...(duration ? { duration } : {}) } } : {}),
    }
  } catch {
    const refused = refusal()
    // Of a transport stream its own map is known too, whatever the library could find.
    if (refused && (refused.reason === 'file-changed' || container !== 'mpegts')) throw refused
    return {}
  } finally {
    input.dispose()
  }
}

async function pictureOf(video: InputVideoTrack): Promise<Picture> {
  const { num, den } = await video.getPixelAspectRatio()
  return {
    codec: (await video.getCodec()) ?? 'unknown',
    width: await video.getCodedWidth(),
    height: await video.getCodedHeight(),
    rotation: await video.getRotation(),
    ...(num > 0 && den > 0 ? { pixelAspect: num / den } : {}),
  }
}

function soundCodec(codec: string | null): string {
  return codec?.startsWith('pcm') ? 'pcm' : (codec ?? 'unknown')
}
