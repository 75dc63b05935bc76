import { Unavailable } from '../../material/unavailable.ts'
import type { Tools } from '../sense.ts'
import type { Thread } from './engine.ts'

/** Where the reader comes from on this platform. */
export interface Origin {
  /** Changes where another reader must be started. */
  readonly key: string
  readonly corePath: string | undefined
  start(): Thread
}

/** Throws `Unavailable` where the reader is not hosted. */
export function originOf({ asset }: Tools): Origin {
  if (typeof Worker === 'undefined') return ofNode()
  const workerPath = asset('tesseract/worker.min.js')
  const corePath = asset(`tesseract/core/tesseract-core-${instructions()}lstm.wasm.js`)
  if (workerPath === undefined || corePath === undefined) throw missing()
  return { key: workerPath, corePath, start: () => pageThread(workerPath) }
}

const missing = (): Unavailable => new Unavailable('no-asset', { what: 'tesseract' })

function pageThread(workerPath: string): Thread {
  const isNear = new URL(workerPath).origin === globalThis.location.origin
  // A worker starts from the page's own origin alone; a script it imports may come from another.
  const shim = isNear
    ? undefined
    : URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(workerPath)})`], { type: 'text/javascript' }))
  const worker = new Worker(shim ?? workerPath)
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onError) {
      worker.onmessage = ({ data }) => onMessage(data)
      worker.onerror = (event) => {
        event.preventDefault()
        onError(event.message || 'the reader of words did not start')
      }
    },
    end() {
      worker.terminate()
      if (shim) URL.revokeObjectURL(shim)
    },
  }
}

/** In Node the reader is an installed package. Asked for at run time, so that the bundle of a page has no trace of it. */
function ofNode(): Origin {
  const modules = globalThis.process?.getBuiltinModule?.('node:module')
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads')
  if (!modules || !threads) throw missing()
  const entry = modules.createRequire(import.meta.url).resolve('tesseract.js')
  const script = entry.replace(/index\.js$/, 'worker-script/node/index.js')
  return {
    key: script,
    corePath: undefined,
    start() {
      // It writes what it guesses of the resolution to the standard error.
      const thread = new threads.Worker(script, { stderr: true })
      thread.unref()
      return {
        post: (message) => thread.postMessage(message),
        listen(onMessage, onError) {
          thread.on('message', onMessage)
          thread.on('error', (error) => onError(String(error)))
        },
        end: () => void thread.terminate(),
      }
    },
  }
}

/** The best build of the reader that this device runs. */
function instructions(): 'relaxedsimd-' | 'simd-' | '' {
  // Functions of one instruction each: `i8x16.relaxed_swizzle`, `i8x16.popcnt`.
  if (runs([10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11])) return 'relaxedsimd-'
  return runs([10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]) ? 'simd-' : ''
}

function runs(code: readonly number[]): boolean {
  const head = [0, 97, 115, 109, 1, 0, 0, 0]
  const signature = [1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0]
  return WebAssembly.validate(new Uint8Array([...head, ...signature, ...code]))
}
