import type { Still } from '../material/material.ts'
import { Unavailable } from '../material/unavailable.ts'
import type { FromWorker, Shown, ToWorker } from './protocol.ts'

type Capture = (file: Blob, options: { readonly signal: AbortSignal }) => Promise<readonly Still[]>
type Say = (message: ToWorker, transfer?: Transferable[]) => void

export interface Captures {
  /** Does what the worker asks of the page. */
  serve(message: FromWorker, say: Say): void
  /** Nobody is left who asked. */
  stop(): void
}

/** Takes frames from a player of the page, for a worker whose browser gives it no decoder. */
export function createCaptures(capture: Capture = captureHere): Captures {
  const running = new Map<number, AbortController>()
  const take = async (id: number, file: Blob, say: Say): Promise<void> => {
    const controller = new AbortController()
    running.set(id, controller)
    const shown = await shownBy(capture, file, controller.signal)
    if (running.get(id) === controller) running.delete(id)
    if (controller.signal.aborted) return
    const buffers = shown.kind === 'stills' ? shown.stills.map(({ pixels }) => pixels.data.buffer as ArrayBuffer) : []
    say({ kind: 'captured', capture: id, shown }, buffers)
  }
  return {
    serve(message, say) {
      if (message.kind === 'capture') void take(message.capture, message.file, say)
      else if (message.kind === 'uncapture') running.get(message.capture)?.abort()
    },
    stop() {
      for (const controller of running.values()) controller.abort()
      running.clear()
    },
  }
}

async function shownBy(capture: Capture, file: Blob, signal: AbortSignal): Promise<Shown> {
  try {
    return { kind: 'stills', stills: await capture(file, { signal }) }
  } catch (error) {
    if (error instanceof Unavailable) return { kind: 'failed', reason: error.reason, args: error.args }
    return { kind: 'failed', reason: 'no-decoder', args: { codec: 'unknown' } }
  }
}

const captureHere: Capture = async (file, options) => {
  const { captureStills } = await import('../material/video-element.ts')
  return captureStills(file, options)
}
