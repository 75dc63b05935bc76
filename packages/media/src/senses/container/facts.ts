import type { Fact } from '@preclear/core'
import { type Film, shownSize } from './film.ts'

/** The facts of a film or a recording, as `docs/media-facts.md` names them. `bytes` is the size of its file. */
export function factsOf(film: Film, bytes: number, mediaId: string, kind: 'video' | 'audio'): readonly Fact[] {
  const facts: Fact[] = []
  const add = (id: string, value: Fact['value'] | undefined, unit?: string): void => {
    // A damaged header may hold any number: one that nothing can have is none.
    if (value === undefined || (typeof value === 'number' && !(Number.isFinite(value) && value >= 0))) return
    facts.push({ id, value, mediaId, ...(unit ? { unit } : {}) })
  }
  const { picture } = film
  const sound = film.sound && { ...film.sound, duration: positive(film.sound.duration) }
  const duration = positive(film.duration)
  add('file.readable', true)
  add('file.missingBytes', film.missingBytes, 'bytes')
  if (kind === 'video') {
    add('video.container', film.container)
    add('video.hasAudio', sound !== undefined)
    add('video.hasSubtitles', film.hasSubtitles)
    add('video.duration', rounded(duration, 3), 's')
    // A file that was cut off has fewer bytes than its header has seconds.
    if (duration !== undefined && !film.missingBytes)
      add('video.bitrate', Math.round((bytes * 8) / duration / 1000), 'kbit/s')
    add('video.audioCodec', sound?.codec)
    add('video.frames', picture ? picture.frames : 0)
  }
  if (kind === 'video' && picture) {
    const { width, height } = shownSize(picture)
    add('video.codec', picture.codec)
    if (width > 0 && height > 0) {
      add('video.width', width, 'px')
      add('video.height', height, 'px')
    }
    add('video.rotation', picture.rotation ?? 0, '°')
    add('video.pixelAspect', rounded(picture.pixelAspect ?? 1, 4))
    add('video.fps', rounded(picture.fps, 3), 'fps')
    add('video.variableFrameRate', picture.isVariable)
  }
  if (sound) {
    add('audio.codec', sound.codec)
    add('audio.duration', rounded(sound.duration ?? (kind === 'audio' ? duration : undefined), 3), 's')
    if (sound.channels) add('audio.channels', sound.channels)
    if (sound.sampleRate) add('audio.sampleRate', Math.round(sound.sampleRate), 'Hz')
  }
  return facts
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined
}

function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10 ** digits) / 10 ** digits
}
