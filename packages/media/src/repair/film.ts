import type { Output } from 'mediabunny'
import { type Picture, pictureOf, stronger } from './film-picture.ts'
import { addSound, ensureAac, OVERRUN_S } from './film-sound.ts'
import type { Job } from './job.ts'
import { asRefusal, type Opened, open } from './open.ts'
import { type Pace, untilAborted } from './pace.ts'
import { RepairRefused } from './refused.ts'
import { LEAST_KBPS, type Span, type Wish, type Wishes } from './wish.ts'

export interface MadeFilm {
  readonly bytes: ArrayBuffer
  readonly type: 'video/mp4' | 'audio/mp4'
  /** kbit/s where that is less than asked for, though the encoder was given all it takes: a picture that hardly changes. */
  readonly belowKbps?: number
}

/** All of it is held in memory, and so is the new file. */
const MOST_BYTES = 1_500_000_000
/** How far a cut may lie from where it was asked for, in seconds, so that nothing need be encoded anew. */
const CUT_TOLERANCE = 0.05
const SOUND_BITS = 128_000
const MOST_TRIES = 3
/** What the next try aims at, by the least that is accepted. */
const RESERVE = 1.15

/**
 * A film or sound after all steps of a job, written once: MP4 with its index in front, H.264 and AAC. What need not change is
 * copied: the picture (H.264, HEVC) unless it is cut, and the sound (AAC, MP3) unless another is added. Throws `RepairRefused`.
 */
export async function repairFilm(
  file: Blob,
  kind: 'video' | 'audio',
  job: Job,
  wishes: Wishes,
  pace: Pace,
): Promise<MadeFilm> {
  if (file.size > MOST_BYTES) throw new RepairRefused('too-large', { bytes: file.size })
  const opened = await untilAborted(open(file), pace.signal)
  try {
    if (kind === 'video' && !opened.video) throw new RepairRefused('cannot-decode')
    if (kind === 'audio' && (job.addSound || job.crop || job.shape !== undefined)) throw new RepairRefused('wrong-kind')
    if (job.addSound && !wishes.sound && opened.audio) throw new RepairRefused('sound-needed')
    const wish = { file, job, wishes, span: spanOf(opened, job, await soundOf(opened, job)) }
    const picture =
      kind === 'video' && opened.video ? await untilAborted(pictureOf(opened.video, wish), pace.signal) : undefined
    return await tryFilm({ opened, wish }, picture, pace)
  } finally {
    opened.input.dispose()
  }
}

interface Work {
  readonly opened: Opened
  readonly wish: Wish
}

function spanOf({ from, to }: Opened, { trim }: Job, sound: Sound): Span {
  if (!trim) return { from, to, isTrimmed: false }
  const overrun = sound === 'encode' ? OVERRUN_S : 0
  const end = Math.min(to, from + trim.endMs / 1000) - overrun
  const start = from + trim.startMs / 1000
  if (!(end > start)) throw new RepairRefused('nothing-left')
  return { from: start, to: end, isTrimmed: true }
}

type Sound = 'none' | 'copy' | 'encode' | 'add'

/** What becomes of the sound. Another one takes the place of that which is there. */
async function soundOf({ audio }: Opened, { addSound, convert }: Job): Promise<Sound> {
  if (addSound) return 'add'
  const codec = await audio?.getCodec()
  if (!audio) return 'none'
  return codec === 'aac' || (codec === 'mp3' && convert === undefined) ? 'copy' : 'encode'
}

/** Encoders give a still picture fewer bits than they may: then it is written again with more demanded, as long as that helps. */
async function tryFilm(work: Work, first: Picture | undefined, pace: Pace): Promise<MadeFilm> {
  const { opened, wish } = work
  const least = wish.wishes.leastKbps ?? LEAST_KBPS
  const seconds = wish.span.to - wish.span.from
  const before = (wish.file.size * 8) / 1000 / (opened.to - opened.from)
  const done = (made: MadeFilm): MadeFilm => {
    pace.onProgress?.(1)
    return made
  }
  let picture = first
  for (let tries = 1; ; tries++) {
    // Another try is rare: a tenth of the way is kept for it.
    const share = (done: number): void => pace.onProgress?.(1 - (1 - 0.9 * done) * 0.1 ** (tries - 1))
    const bytes = await write(work, picture, { ...pace, onProgress: share })
    const type = picture ? 'video/mp4' : 'audio/mp4'
    const kbps = (bytes.byteLength * 8) / 1000 / seconds
    if (!picture || kbps >= least) return done({ bytes, type })
    const next: Picture | undefined =
      tries === MOST_TRIES
        ? undefined
        : picture.isCopy
          ? opened.video && before >= least
            ? await pictureOf(opened.video, wish, false)
            : undefined
          : await stronger(picture, kbps / least / RESERVE)
    if (!next) return done({ bytes, type, belowKbps: Math.floor(kbps) })
    picture = next
  }
}

async function write(work: Work, picture: Picture | undefined, { signal, onProgress }: Pace): Promise<ArrayBuffer> {
  const { BufferTarget, Mp4OutputFormat, Output } = await import('mediabunny')
  signal?.throwIfAborted()
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const stop = (): void => {
    output.cancel().catch(() => {})
  }
  try {
    await untilAborted(
      fill(output, work, picture, { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) }),
      signal,
    )
  } catch (error) {
    stop()
    signal?.throwIfAborted()
    throw asRefusal(error, 'cannot-decode')
  }
  if (!target.buffer) throw new RepairRefused('cannot-encode')
  return target.buffer
}

async function fill(
  output: Output,
  work: Work,
  picture: Picture | undefined,
  { signal, onProgress }: Pace,
): Promise<void> {
  const { Conversion, Quality, canEncodeAudio } = await import('mediabunny')
  const { opened, wish } = work
  const { job, wishes, span } = wish
  const sound = await soundOf(opened, job)
  if (sound === 'encode' || (sound === 'add' && wishes.sound)) await ensureAac(canEncodeAudio)
  const conversion = await Conversion.init({
    input: opened.input,
    output,
    tracks: 'primary',
    composable: true,
    showWarnings: false,
    ...(span.isTrimmed ? { trim: { start: span.from, end: span.to } } : {}),
    copy: span.isTrimmed ? { boundaryPolicy: 'shrink', boundaryTolerance: CUT_TOLERANCE } : {},
    video: picture ? picture.options : { discard: true },
    audio:
      sound === 'copy'
        ? {}
        : sound === 'encode'
          ? { codec: 'aac', quality: new Quality({ bitrate: SOUND_BITS }) }
          : { discard: true },
  })
  for (const { reason } of conversion.discardedTracks) {
    if (reason === 'discarded_by_user') continue
    throw new RepairRefused(reason === 'no_encodable_target_codec' ? 'cannot-encode' : 'cannot-decode')
  }
  const stop = (): void => {
    if (conversion.state !== 'canceled') conversion.cancel().catch(() => {})
  }
  signal?.throwIfAborted()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const added = sound === 'add' ? await addSound(output, wishes.sound, span.to - span.from, signal) : undefined
    conversion.onProgress = (share) => onProgress?.(share)
    await output.start()
    await Promise.all([conversion.execute(), added?.()])
    await output.finalize()
  } catch (error) {
    stop()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
