import type { Spawned } from './line.ts'
import { ownAddress, ownWorker } from './own-worker.ts'
import { trustedAddress } from './trusted.ts'

export interface SpawnOptions {
  readonly workerUrl?: string | URL | undefined
  readonly createWorker?: (() => Worker) | undefined
}

/** Starts a worker the way this page allows. Throws where the page allows none. */
export function spawnWorker({ workerUrl, createWorker }: SpawnOptions): Spawned {
  if (createWorker) return { worker: createWorker(), url: String(workerUrl ?? 'createWorker') }
  const address = workerUrl ?? ownAddress()
  if (address === undefined) return { worker: ownWorker(), url: 'worker.js' }
  const url = new URL(address, globalThis.document?.baseURI ?? globalThis.location?.href)
  // Of the document, not of its address: in a sandbox it has none of its own.
  const code = shimOf(url, globalThis.origin ?? globalThis.location?.origin)
  if (code === undefined) return { worker: startWorker(url.href, 'module'), url: url.href }
  const local = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  // In a sandbox no module starts from a blob.
  return { worker: startWorker(local, 'classic'), url: url.href, settled: () => URL.revokeObjectURL(local) }
}

/** A worker must be of the page's own origin: this code, which is, brings in the one of another. Undefined where there is no need. */
export function shimOf(url: URL, origin: string | undefined): string | undefined {
  if (url.protocol === 'blob:' || url.protocol === 'data:' || url.origin === origin) return undefined
  // Written as a call, it is a script to the page's policy and needs no leave as a worker; what fails is an error of the worker.
  return `import(${JSON.stringify(url.href)}).catch((error)=>setTimeout(()=>{throw error}))`
}

function startWorker(address: string, type: WorkerType): Worker {
  return new Worker(trustedAddress(address), { type, name: 'preclear-media' })
}
