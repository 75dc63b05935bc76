import type { MediaSenses } from '@preclear/media'
import { load as loadTags } from 'exifreader'
import { createWorker } from 'tesseract.js'
import { imageHeader } from '../../../core/src/senses/image-header/image-header.ts'
import { ASSETS, fresh, look, sensesOf } from './media-at-hand.ts'
import { hire } from './media-calls.ts'

type Run = () => Promise<unknown>
interface Pair {
  readonly own: Run
  readonly raw?: Run
  close(): void
}

export const rawWorker = (): Worker => new Worker(new URL('./media-raw.ts', import.meta.url), { type: 'module' })
const ownWorker = (): Worker => new Worker(new URL('./media-own.ts', import.meta.url), { type: 'module' })
export const countedWorker = (): Worker =>
  new Worker(new URL('./media-counted.ts', import.meta.url), { type: 'module' })
const credentialsWorker = (): Worker =>
  new Worker(new URL('./media-raw-credentials.ts', import.meta.url), { type: 'module' })

function sensed(id: string, name: string, kind: 'image' | 'video', work: string, prepare?: string): Promise<Pair> {
  return withRaw(prepare, (media, ask) => ({
    own: () => look(media, id, fresh(name), kind),
    raw: () => ask(work, fresh(name)),
  }))
}

type Ask = (name: string, ...args: readonly unknown[]) => Promise<unknown>

async function withRaw(
  prepare: string | undefined,
  make: (media: MediaSenses, ask: Ask) => Pick<Required<Pair>, 'own' | 'raw'>,
): Promise<Pair> {
  const media = sensesOf()
  const raw = hire(rawWorker())
  if (prepare) await raw.ask(prepare, ASSETS)
  return {
    ...make(media, raw.ask),
    close() {
      media.close()
      raw.dismiss()
    },
  }
}

/** Pixels from the frames of a film, without a sense. */
async function frames(work: 'keyframes' | 'sample', name: string, seconds: number): Promise<Pair> {
  const own = hire(ownWorker())
  const raw = hire(rawWorker())
  const times = work === 'keyframes' ? await own.ask('keyframes', fresh(name)) : undefined
  return {
    own: () => own.ask(work, fresh(name), 2),
    raw: () => (times ? raw.ask(work, fresh(name), times) : raw.ask(work, fresh(name), 2, seconds)),
    close() {
      own.dismiss()
      raw.dismiss()
    },
  }
}

/** Both passes: scattered text, with one threshold for all of the picture and one for each part of it. */
async function words(name: string): Promise<Pair> {
  const media = sensesOf()
  const reader = await createWorker('eng', 1, {
    workerPath: `${ASSETS}tesseract/worker.min.js`,
    corePath: `${ASSETS}tesseract/core`,
    langPath: `${ASSETS}tesseract/lang`,
    cacheMethod: 'none',
    workerBlobURL: false,
  })
  const half = async (): Promise<OffscreenCanvas> => {
    const bitmap = await createImageBitmap(fresh(name))
    const canvas = new OffscreenCanvas(bitmap.width / 2, bitmap.height / 2)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return canvas
  }
  return {
    own: () => look(media, 'text', fresh(name), 'image'),
    async raw() {
      const picture = await half()
      let read = ''
      for (const thresholding_method of ['0', '1']) {
        await reader.setParameters({ tessedit_pageseg_mode: '11' as never, thresholding_method })
        read += (await reader.recognize(picture)).data.text
      }
      if (!read.includes('brew')) throw new Error(`the reader read ${read}`)
    },
    close() {
      media.close()
      void reader.terminate()
    },
  }
}

/** From a worker that is not there yet to the answer. */
function credentials(name: string): Pair {
  return {
    async own() {
      const media = sensesOf()
      const result = await look(media, 'provenance', fresh(name), 'image')
      const facts = result.kind === 'facts' ? result.facts : []
      media.close()
      if (!facts.some(({ id, value }) => id === 'media.credentials' && value === 'valid'))
        throw new Error(`no credentials: ${JSON.stringify(result)}`)
    },
    async raw() {
      const raw = hire(credentialsWorker())
      if (!(await raw.ask('read', fresh(name), ASSETS))) throw new Error('no credentials')
      raw.dismiss()
    },
    close() {},
  }
}

function header(name: string): Pair {
  return {
    own: () => imageHeader.sense({ id: 'm', kind: 'image', source: fresh(name) }, new AbortController().signal),
    raw: async () => loadTags(await fresh(name).slice(0, 65_536).arrayBuffer()),
    close() {},
  }
}

const PAIRS: Readonly<Record<string, () => Pair | Promise<Pair>>> = {
  front: () => sensed('container', 'front.mp4', 'video', 'metadata'),
  end: () => sensed('container', 'end.mp4', 'video', 'metadata'),
  fragmented: () => sensed('container', 'fragmented.mp4', 'video', 'metadata'),
  header: () => header('photo.webp'),
  keyframes: () => frames('keyframes', 'film-60.mp4', 60),
  sample: () => frames('sample', 'film-10.mp4', 10),
  codes: () => sensed('codes', 'photo.webp', 'image', 'codes', 'prepareCodes'),
  words: () => words('en.webp'),
  nudity: () => sensed('nudity', 'en-photo.webp', 'image', 'nudity', 'prepareNudity'),
  credentials: () => credentials('signed.jpg'),
}

export interface Times {
  readonly own: readonly number[]
  readonly raw: readonly number[]
}

async function timed(run: Run | undefined): Promise<number[]> {
  if (!run) return []
  const started = performance.now()
  await run()
  return [performance.now() - started]
}

/** What takes no time is done more often: until it has taken this much, ms. */
const ENOUGH_MS = 1500
const MOST_ROUNDS = 50

/** Milliseconds of each round, ours and theirs in turn; at least `rounds`, after one or more to warm up. */
export async function time(name: string, rounds: number): Promise<Times> {
  const pair = await PAIRS[name]?.()
  if (!pair) throw new Error(`there is no ${name}`)
  const own: number[] = []
  const raw: number[] = []
  const round = async (): Promise<number> => {
    own.push(...(await timed(pair.own)))
    raw.push(...(await timed(pair.raw)))
    return (own.at(-1) ?? 0) + (raw.at(-1) ?? 0)
  }
  for (let spent = 0, done = 0; done < 1 || (done < rounds && spent < ENOUGH_MS / 3); done++) spent += await round()
  own.length = raw.length = 0
  for (let spent = 0, done = 0; done < rounds || (done < MOST_ROUNDS && spent < ENOUGH_MS); done++)
    spent += await round()
  pair.close()
  return { own, raw }
}
