import type { Spawned } from './line.ts'
import { ownAddress, ownWorker } from './own-worker.ts'

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
  const code = shimOf(url, globalThis.location?.origin)
  if (code === undefined) return { worker: moduleWorker(url.href), url: url.href }
  const local = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  return { worker: moduleWorker(local), url: url.href, settled: () => URL.revokeObjectURL(local) }
}

/** A worker must be of the page's own origin: this code, which is, brings in the one of another. Undefined where there is no need. */
export function shimOf(url: URL, origin: string | undefined): string | undefined {
  if (url.protocol === 'blob:' || url.protocol === 'data:' || url.origin === origin) return undefined
  return `import ${JSON.stringify(url.href)}`
}

function moduleWorker(address: string): Worker {
  return new Worker(address, { type: 'module', name: 'preclear-media' })
}
