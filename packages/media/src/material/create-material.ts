import type { Input } from 'mediabunny'
import { type Decoders, MOST_PIXELS } from './decoders.ts'
import type { Film } from './film.ts'
import type { FrameReader } from './frame-pixels.ts'
import type { Filmstrip, Material, Pace, SoundPiece, Still, Stills } from './material.ts'
import { assertDecodable, readPictureHeader } from './picture-header.ts'
import { readBytes } from './read.ts'
import { once, shared } from './share.ts'
import { Unavailable } from './unavailable.ts'

export interface Medium {
  readonly id: string
  readonly kind: 'image' | 'video' | 'audio'
  readonly name?: string
  readonly role?: string
  readonly file: Blob
}

/** What somebody else can do where this place cannot: a page has a player, a worker has none. */
export interface Given {
  /** Frames of the film, for codecs this place has no decoder for. Rejects with `Unavailable`. */
  readonly stills?: () => Promise<readonly Still[]>
}

/** A material that can also be sampled more densely than its stills. */
export interface OpenMaterial extends Material {
  /** Frames at an even pace, `perSecond` of them, none kept. Videos only. */
  sampleEvenly(tools: Pace, perSecond: number): AsyncIterable<Still>
}

/** Opens a file for the senses. Nothing is read before it is asked for; what is costly is done once. */
export function createMaterial(medium: Medium, decoders: Decoders, given: Given = {}): OpenMaterial {
  const { file } = medium
  const parts = partsOf(medium, decoders)
  return {
    ...medium,
    read: (start, end) => readBytes(file, start, end),
    input: parts.input,
    stills: shared((pace) =>
      medium.kind === 'image' ? picturesOf(file, decoders, pace) : filmStillsOf(parts, pace, given),
    ),
    filmstrip: shared((pace) => filmstripOf(parts, pace)),
    sound: (pace) => soundOf(medium, parts, pace),
    sampleEvenly: (pace, perSecond) => sampleEvenly(parts, pace, perSecond),
  }
}

interface Parts {
  input(): Promise<Input>
  film(): Promise<{ readonly film: Film; readonly reader: FrameReader }>
  needs(): Promise<string | undefined>
}

/** The library of containers is some 60 kB: it is fetched when the first film or sound is opened. */
function partsOf({ kind, file }: Medium, decoders: Decoders): Parts {
  const needs = once(() => decoders.prepare())
  const input = once(async () => {
    if (kind === 'image') throw new Unavailable('file-unreadable')
    await needs()
    return (await import('./film.ts')).openInput(file)
  })
  const film = once(async () => {
    const [opened, { openFilm }, { createFrameReader }] = await Promise.all([
      input(),
      import('./film.ts'),
      import('./frame-pixels.ts'),
    ])
    return { film: await openFilm(opened, await needs()), reader: createFrameReader(decoders) }
  })
  return { input, film, needs }
}

async function picturesOf(file: Blob, decoders: Decoders, { signal }: Pace): Promise<readonly Still[]> {
  const header = await readPictureHeader((start, end) => readBytes(file, start, end))
  assertDecodable(header, MOST_PIXELS)
  signal.throwIfAborted()
  return decoders.pictures(file, header, signal)
}

async function filmStillsOf(parts: Parts, pace: Pace, given: Given): Promise<Stills> {
  try {
    const { film, reader } = await parts.film()
    const { filmStills } = await import('./film-stills.ts')
    return await filmStills(film, reader, pace)
  } catch (error) {
    if (given.stills && error instanceof Unavailable && error.reason === 'no-decoder') return given.stills()
    throw error
  }
}

async function filmstripOf(parts: Parts, pace: Pace): Promise<Filmstrip> {
  const { film, reader } = await parts.film()
  const { readFilmstrip } = await import('./filmstrip.ts')
  return readFilmstrip(film, reader, pace)
}

async function* soundOf({ kind }: Medium, parts: Parts, pace: Pace): AsyncGenerator<SoundPiece> {
  const input = await parts.input()
  const { openSound } = await import('./film.ts')
  const sound = await openSound(input, await parts.needs())
  if (!sound && kind === 'audio') throw new Unavailable('file-unreadable')
  if (!sound) return
  const { readSound } = await import('./sound.ts')
  yield* readSound(sound, pace)
}

async function* sampleEvenly(parts: Parts, pace: Pace, perSecond: number): AsyncGenerator<Still> {
  const { film, reader } = await parts.film()
  const { evenStills } = await import('./film-stills.ts')
  yield* evenStills(film, reader, perSecond, pace.signal)
}
