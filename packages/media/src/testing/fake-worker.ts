import type { SenseInput } from '@preclear/core'
import type { MediaSense } from '../senses/sense.ts'
import type { WorkerLike } from '../worker/line.ts'
import { createLooker, type Looker } from '../worker/look.ts'
import { type Page, serve } from '../worker/serve.ts'

/** A worker in this very thread, its messages copied as between threads. */
export interface FakeWorker extends WorkerLike {
  readonly isTerminated: boolean
  /** As where a worker's code throws, does not load, or is ended by the browser. */
  fail(type: 'error' | 'messageerror', message?: string): void
  /** Says something to the page, in the worker's name. */
  say(message: unknown): void
}

export function createFakeWorker(senses: readonly MediaSense[], { isMute = false } = {}): FakeWorker {
  const { port1: page, port2: inside } = new MessageChannel()
  const target = new EventTarget()
  let isTerminated = false
  page.onmessage = ({ data }) => {
    if (!isTerminated) target.dispatchEvent(new MessageEvent('message', { data }))
  }
  inside.start()
  if (!isMute) serve(inside, (page) => looker(senses, page))
  return {
    postMessage: (message, transfer) => page.postMessage(message, transfer ?? []),
    terminate() {
      isTerminated = true
      page.close()
      inside.close()
    },
    addEventListener: (type, listener) => target.addEventListener(type, listener),
    get isTerminated() {
      return isTerminated
    },
    fail: (type, message) => target.dispatchEvent(Object.assign(new Event(type), { message })),
    say: (message) => inside.postMessage(message),
  }
}

/** Senses without decoders: their material is the bytes, and what a page shows of them. */
export function looker(senses: readonly MediaSense[], page?: Page): Looker {
  const none = (): never => {
    throw new Error('nothing is decoded here')
  }
  return createLooker({
    open: (medium) => ({
      material: {
        ...medium,
        read: async (start, end) => new Uint8Array(await medium.file.slice(start, end).arrayBuffer()),
        input: none,
        stills: ({ signal }) => (page ? page.capture(medium.file, signal) : none()),
        filmstrip: none,
        sound: none,
      },
    }),
    load(id) {
      const sense = senses.find((each) => each.id === id)
      return sense && Promise.resolve(sense)
    },
  })
}

export function senseNamed(id: string, look: MediaSense['look'], cost: MediaSense['cost'] = 'decode'): MediaSense {
  return { id, kinds: ['image', 'video'], provides: [`${id}.`], cost, budgetMs: 5000, look }
}

export function picture(id: string, text = 'bytes', more: Partial<SenseInput> = {}): SenseInput {
  return { id, kind: 'image', source: new Blob([text]), ...more }
}

/** Lets messages through that are on their way. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
}
