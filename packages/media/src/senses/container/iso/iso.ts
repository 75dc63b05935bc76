import { boxAt, isOutermost } from '../../../bytes/boxes.ts'
import type { FileWindow } from '../../../bytes/file-window.ts'
import { Unavailable } from '../../../material/unavailable.ts'
import type { Film, Picture, Sound } from '../film.ts'
import { addFragments, type Fragments } from './fragments.ts'
import { type Movie, readMovie, type Track } from './movie.ts'
import { readAhead } from './read-ahead.ts'
import type { Tables } from './tables.ts'

/** A film whose header is missing: it cannot be played, and how much it lacks is not always known. */
export interface Headless {
  readonly isHeadless: true
  readonly missingBytes?: number
}

/** More than the header of ten hours at 60 frames a second. */
const MAX_MOOV = 48_000_000
const MAX_MOOF = 4_000_000
const MAX_BOXES = 20_000

/** Reads an MP4, QuickTime or 3GP file: its boxes, its header wherever it stands, and its fragments. */
export async function readIso(file: FileWindow, container: string): Promise<Film | Headless> {
  let movie: Movie | undefined
  let fragments: Fragments | undefined
  let missing = 0
  let hasData = false
  let boxes = 0
  let window: FileWindow | undefined
  for (let place = 0; place + 8 <= file.size; ) {
    if (++boxes > MAX_BOXES) throw new Unavailable('sense-timeout')
    const head = await (window ?? file).at(place, 16)
    const box = boxAt(head, 0, place, file.size)
    if (!box || (box.end > file.size && !isOutermost(box))) break
    missing = Math.max(missing, box.end - file.size)
    if (box.type === 'mdat') hasData = true
    if (box.type === 'moov' && !movie) {
      if (box.end > file.size) break
      if (box.end - box.from > MAX_MOOV) throw new Unavailable('sense-timeout')
      movie = readMovie(await file.at(box.from, box.end - box.from))
      if (movie.isPacked) throw new Unavailable('no-decoder', { format: container })
      fragments = addFragments(movie.defaults)
    }
    if (box.type === 'moof' && fragments && box.end <= file.size && box.end - box.from <= MAX_MOOF) {
      window ??= await readAhead(file, place)
      fragments.add(await window.at(box.from, box.end - box.from), place)
    }
    place = box.end
  }
  if (!movie) return { isHeadless: true, ...(missing > 0 || !hasData ? { missingBytes: missing } : {}) }
  return filmOf(movie, fragments, container, missing, file.size)
}

function filmOf(movie: Movie, fragments: Fragments | undefined, container: string, cut: number, size: number): Film {
  const samples = (track: Track): Tables => {
    const added = movie.isFragmented ? fragments?.of(track.id) : undefined
    return added && added.samples > 0 ? joined(track.tables, added) : track.tables
  }
  const chapters = new Set(movie.tracks.flatMap((track) => track.chapters))
  const tracks = movie.tracks.filter(({ id }) => !chapters.has(id))
  const picture = best(tracks, 'picture', samples)
  const sound = best(tracks, 'sound', samples)
  const times = [picture, sound].flatMap((track) => (track ? secondsOf(track, samples(track)) : []))
  const endsAt = Math.max(0, ...movie.tracks.map((track) => samples(track).endsAt))
  return {
    container,
    ...(picture ? { picture: pictureOf(picture, samples(picture)) } : {}),
    ...(sound ? { sound: soundOf(sound, samples(sound)) } : {}),
    hasSubtitles: tracks.some((track) => track.kind === 'subtitles' && samples(track).samples > 0),
    ...(times.length > 0 ? { duration: Math.max(...times) } : {}),
    missingBytes: Math.max(cut, endsAt - size, 0),
  }
}

function joined(tables: Tables, added: Tables): Tables {
  return {
    samples: tables.samples + added.samples,
    ticks: tables.ticks + added.ticks,
    isVariable: tables.isVariable || added.isVariable,
    endsAt: Math.max(tables.endsAt, added.endsAt),
  }
}

/** The track that is played: enabled, a film rather than a cover picture, and the one with the most to show. */
function best(
  tracks: readonly Track[],
  kind: 'picture' | 'sound',
  samples: (track: Track) => Tables,
): Track | undefined {
  const worth = (track: Track): number =>
    (track.isEnabled ? 4 : 0) + (samples(track).samples > 1 ? 2 : 0) + (track.codec === 'png' ? 0 : 1)
  const found = tracks.filter((track) => track.kind === kind)
  return found.reduce<Track | undefined>((held, each) => (held && worth(held) >= worth(each) ? held : each), undefined)
}

/** Seconds shown: what the samples add up to, whatever the header claims, less what the edit list hides. */
function secondsOf(track: Track, { ticks, samples }: Tables): number | readonly never[] {
  if (track.timescale === 0) return []
  if (samples === 0) return 0
  const all = (ticks > 0 ? ticks : track.claimed) / track.timescale
  const { shown, skipped } = track.edits
  if (shown === 0) return Math.max(0, all - skipped / track.timescale)
  // An edit list may begin with a gap, but it cannot show more than there is for long: such a length is a lie.
  return shown < all * 2 + 1 ? shown : all
}

function pictureOf(track: Track, tables: Tables): Picture {
  const seconds = track.timescale > 0 ? tables.ticks / track.timescale : 0
  return {
    codec: track.codec,
    width: track.width,
    height: track.height,
    rotation: track.rotation,
    pixelAspect: track.pixelAspect,
    frames: tables.samples,
    ...(seconds > 0 && tables.samples > 1 ? { fps: tables.samples / seconds, isVariable: tables.isVariable } : {}),
  }
}

function soundOf(track: Track, tables: Tables): Sound {
  const seconds = secondsOf(track, tables)
  return {
    codec: track.codec,
    channels: track.channels,
    sampleRate: track.sampleRate,
    ...(typeof seconds === 'number' && seconds > 0 ? { duration: seconds } : {}),
  }
}
