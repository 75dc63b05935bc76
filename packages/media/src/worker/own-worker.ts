/** The worker as bundlers find it: they look for just these words. */
export function ownWorker(): Worker {
  return new Worker(new URL('../worker.ts', import.meta.url), { type: 'module', name: 'preclear-media' })
}

/** Where the worker lies, in the build that needs no bundler; elsewhere only the bundler knows. */
export function ownAddress(): string | undefined {
  return undefined
}
