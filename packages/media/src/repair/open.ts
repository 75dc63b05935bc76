import type { Input, InputAudioTrack, InputVideoTrack } from 'mediabunny'
import { isChangedFile } from '../bytes/read-blob.ts'
import { type RefusalCode, RepairRefused } from './refused.ts'

export interface Opened {
  readonly input: Input
  readonly video: InputVideoTrack | null
  readonly audio: InputAudioTrack | null
  /** Seconds in the file's own time: of the first and after the last frame or sample. */
  readonly from: number
  readonly to: number
}

/** A film or sound as its tracks. Throws `RepairRefused` with the given code where it cannot be read; `close` the input after use. */
export async function open(file: Blob, code: RefusalCode = 'cannot-decode'): Promise<Opened> {
  const { ADTS, BlobSource, FLAC, Input, MATROSKA, MP3, MP4, MPEG_TS, OGG, QTFF, WAVE, WEBM } = await import(
    'mediabunny'
  )
  const formats = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS, WAVE, OGG, FLAC, MP3, ADTS]
  const source = new BlobSource(file, {
    handleUnhandledError() {
      // Reading ahead failed: whoever needs those bytes is told when asking for them.
    },
  })
  const input = new Input({ source, formats })
  try {
    const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()]
    const tracks = [video, audio].filter((track) => track !== null)
    if (tracks.length === 0) throw new RepairRefused(code)
    const from = Math.max(0, await input.getFirstTimestamp(tracks))
    const to = await (video ?? audio)?.computeDuration()
    if (to === undefined || !(to > from)) throw new RepairRefused(code)
    return { input, video, audio, from, to }
  } catch (error) {
    input.dispose()
    throw asRefusal(error, code)
  }
}

/** What a library threw, as a refusal; a refusal and an abort stay what they are. */
export function asRefusal(error: unknown, code: RefusalCode): unknown {
  if (error instanceof RepairRefused || (error instanceof DOMException && error.name === 'AbortError')) return error
  return new RepairRefused(isChangedFile(error) ? 'file-changed' : code, {}, { cause: error })
}
