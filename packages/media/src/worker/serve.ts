import type { Still } from '../material/material.ts'
import { Unavailable } from '../material/unavailable.ts'
import type { Looker } from './look.ts'
import { type Answer, type FromWorker, PROTOCOL, parseToWorker, type Shown, type ToWorker } from './protocol.ts'

/** One end of a line of messages: the worker's own scope, or a port. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

/** What the page can do and a worker cannot. */
export interface Page {
  /** Frames of a film as the page's player shows them. Rejects with `Unavailable`, or with the signal's reason. */
  capture(file: Blob, signal: AbortSignal): Promise<readonly Still[]>
}

/** Does what the page asks, all at once: the page decides what runs beside what. */
export function serve(port: Port, makeLooker: (page: Page) => Looker): void {
  const running = new Map<number, AbortController>()
  const say = (message: FromWorker): void => port.postMessage(message)
  const captures = createCaptures(say)
  const looker = makeLooker(captures)

  const run = async (id: number, work: (signal: AbortSignal) => Promise<Answer>): Promise<void> => {
    const controller = new AbortController()
    running.set(id, controller)
    const answer = await work(controller.signal)
    running.delete(id)
    try {
      say({ kind: 'done', id, answer })
    } catch (error) {
      // Something that no message can carry: an answer is owed all the same.
      const args = { detail: String(error).slice(0, 200) }
      say({ kind: 'done', id, answer: { kind: 'failed', reason: 'sense-failed', args } })
    }
  }

  const obey = (message: ToWorker): void => {
    switch (message.kind) {
      case 'look': {
        const { id, look } = message
        void run(id, (signal) =>
          looker.look(look, {
            signal,
            started: () => say({ kind: 'started', id }),
            progress: (share) => say({ kind: 'progress', id, share }),
          }),
        )
        break
      }
      case 'digest':
        say({ kind: 'started', id: message.id })
        void run(message.id, () => looker.digest(message.file))
        break
      case 'abort':
        running.get(message.id)?.abort()
        break
      case 'forget':
        looker.forget(message.token)
        break
      case 'captured':
        captures.hear(message.capture, message.shown)
        break
    }
  }

  port.addEventListener('message', ({ data }) => {
    const message = parseToWorker(data)
    if (message) obey(message)
  })
  say({ kind: 'ready', protocol: PROTOCOL })
}

function createCaptures(say: (message: FromWorker) => void): Page & { hear(capture: number, shown: Shown): void } {
  const awaited = new Map<number, (shown: Shown) => void>()
  let count = 0
  return {
    capture(file, signal) {
      const capture = ++count
      return new Promise((resolve, reject) => {
        const stop = (): void => {
          awaited.delete(capture)
          say({ kind: 'uncapture', capture })
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        signal.addEventListener('abort', stop, { once: true })
        awaited.set(capture, (shown) => {
          signal.removeEventListener('abort', stop)
          if (shown.kind === 'stills') resolve(shown.stills)
          else reject(new Unavailable(shown.reason, shown.args))
        })
        say({ kind: 'capture', capture, file })
      })
    },
    hear(capture, shown) {
      awaited.get(capture)?.(shown)
      awaited.delete(capture)
    },
  }
}
