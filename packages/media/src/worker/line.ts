import type { MessageArgs } from '@preclear/core'
import { type FromWorker, PROTOCOL, parseFromWorker, type ToWorker } from './protocol.ts'

/** What we use of a `Worker`. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void
  terminate(): void
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void): void
}

export interface Spawned {
  readonly worker: WorkerLike
  /** For the report, where it does not load. */
  readonly url: string
  /** Called once its code runs, or never will. */
  settled?(): void
}

/** The life of one worker. */
export interface Line {
  say(message: ToWorker, transfer?: Transferable[]): void
  /** Ends it at once; nothing is heard from it any more. */
  close(): void
}

export interface Ears {
  ready(): void
  heard(message: FromWorker): void
  /** It never came up (`no-worker`), or broke down (`sense-failed`). The line is closed. */
  lost(reason: 'no-worker' | 'sense-failed', args: MessageArgs): void
}

/** A worker's code that has not come by then will not come. */
const OPENING_MS = 30_000

export function openLine(spawn: () => Spawned, ears: Ears): Line {
  let spawned: Spawned | undefined
  let isReady = false
  let isOpen = true
  const close = (): void => {
    isOpen = false
    clearTimeout(timer)
    spawned?.worker.terminate()
    spawned?.settled?.()
  }
  const lose = (detail: string): void => {
    if (!isOpen) return
    close()
    const url = spawned?.url ?? ''
    ears.lost(isReady ? 'sense-failed' : 'no-worker', { ...(isReady ? {} : { url }), detail })
  }
  const timer = setTimeout(() => lose('it did not start'), OPENING_MS)
  const hear = (event: Event): void => {
    if (!isOpen) return
    const message = parseFromWorker((event as MessageEvent<unknown>).data)
    if (!message) lose('it said something unknown')
    else if (message.kind !== 'ready') ears.heard(message)
    else if (message.protocol !== PROTOCOL) lose('it is of another release')
    else {
      isReady = true
      clearTimeout(timer)
      spawned?.settled?.()
      ears.ready()
    }
  }
  try {
    spawned = spawn()
    spawned.worker.addEventListener('message', hear)
    spawned.worker.addEventListener('error', (event) => lose(wordsOf(event)))
    spawned.worker.addEventListener('messageerror', () => lose('a message could not be read'))
  } catch (error) {
    // Whoever opens the line has it in hand before it hears that it is lost.
    queueMicrotask(() => lose(String(error).slice(0, 200)))
  }
  return {
    say: (message, transfer) => spawned?.worker.postMessage(message, transfer),
    close,
  }
}

function wordsOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' && event.message !== ''
    ? event.message.slice(0, 200)
    : 'its code could not be loaded'
}
