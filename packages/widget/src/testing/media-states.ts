import type { Progress } from '@preclear/core'
import type { PreclearCheck } from '../element/preclear-check.tsx'
import { precheck } from './fixtures.ts'
import { adWith, deskOf, filmFile, filmReport, repairedBy } from './media-fixtures.ts'
import { pictureFile } from './mount.ts'
import { openAll, press, type State, untilThere } from './reach.ts'

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** A check whose files are still being read: some of it done, some failed, some not begun. */
const readingFiles: NonNullable<PreclearCheck['precheck']> = {
  ...precheck,
  languages: ['en'],
  fixAll: () => {
    throw new Error('never asked for')
  },
  check: (_ad, options) => {
    const tell = (sense: string, mediaId: string, part: Partial<Progress>): void =>
      options?.onProgress?.({ step: 'sense', sense, mediaId, state: 'started', done: 3, total: 8, ...part } as Progress)
    options?.onProgress?.({ step: 'text', report: { ...filmReport }, done: 0, total: 8 })
    tell('image-file', 'm1', { state: 'done' })
    tell('text', 'm1', { state: 'failed', reason: 'not-loaded' })
    tell('container', 'm2', { state: 'done' })
    tell('text', 'm2', { state: 'running', share: 0.4 })
    tell('motion', 'm2', { state: 'running', share: 0.7 })
    tell('sound', 'm2', { state: 'failed', reason: 'sense-timeout' })
    tell('frames', 'm2', {})
    return never()
  },
}

const film = async (): Promise<Partial<PreclearCheck>> => ({
  precheck: readingFiles,
  // A report is about the files it was first shown with.
  report: { ...filmReport },
  creative: adWith(await filmFile(), await pictureFile()),
  media: deskOf(),
})
const make = async (root: ShadowRoot): Promise<void> => {
  await untilThere(root, '.repair .fixfoot .btn')
  await press(root, '.repair .fixfoot .btn')
}
const made = async (root: ShadowRoot): Promise<void> => {
  await make(root)
  await untilThere(root, '.repair .proof')
}

/** States of the part for files. */
export const MEDIA_STATES: Readonly<Record<string, State>> = {
  'files: reading': {
    set: async () => ({ precheck: readingFiles, creative: adWith(await filmFile(), await pictureFile()) }),
  },
  'files: film': {
    set: film,
    act: async (root) => {
      await openAll(root)
      await untilThere(root, '.box')
    },
  },
  'files: no film': {
    set: async () => ({ ...(await film()), creative: adWith(new Blob(['no film']), new Blob(['no picture'])) }),
    act: (root) => untilThere(root, '.film > p'),
  },
  'files: own sound': {
    set: film,
    act: async (root) => {
      await untilThere(root, '.repair [type=file]')
      const input = root.querySelector<HTMLInputElement>('.repair [type=file]')
      const given = new DataTransfer()
      given.items.add(new File(['x'], 'a jingle with a very long name indeed, take 12.mp3', { type: 'audio/mpeg' }))
      if (input) input.files = given.files
      input?.dispatchEvent(new Event('change', { bubbles: true }))
      await untilThere(root, '.repair .files')
    },
  },
  'files: making': { set: async () => ({ ...(await film()), media: deskOf({ repair: never }) }), act: make },
  'files: made': { set: film, act: made },
  'files: made in part': {
    set: async () => ({ ...(await film()), media: deskOf({ repair: async (job) => repairedBy(job, ['bars']) }) }),
    act: made,
  },
  'files: not made': {
    set: async () => ({
      ...(await film()),
      media: deskOf({ repair: () => Promise.reject(Object.assign(new Error('x'), { code: 'cannot-decode' })) }),
    }),
    act: made,
  },
  'files: used': {
    set: film,
    act: async (root) => {
      await made(root)
      await press(root, '.repair .pri')
    },
  },
  'files: loading': {
    set: async () => ({ ...(await film()), media: deskOf({ load: never }) }),
    act: async (root) => {
      await untilThere(root, '.offer .btn')
      await press(root, '.offer .btn')
    },
  },
  'files: not loaded': {
    set: async () => ({ ...(await film()), media: deskOf({ load: () => Promise.reject(new Error('offline')) }) }),
    act: async (root) => {
      await untilThere(root, '.offer .btn')
      await press(root, '.offer .btn')
      await untilThere(root, '.offer [role=alert]')
    },
  },
}
