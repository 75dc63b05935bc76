/** A module of ours: where it lies, what its bytes must hash to, and the page's nonce where it has one. */
export interface ModuleSource {
  readonly url: string
  /** `sha384-<base64>`. */
  readonly integrity: string
  readonly nonce?: string | undefined
}

/**
 * Loads a module whose bytes must match their hash, by `<link rel=modulepreload>` and `import()`: neither is a sink of
 * Trusted Types, and `connect-src` is not asked. A browser keeps a module that failed as failed for the life of the page:
 * ask for it under another address to try again. Browsers that do not know modulepreload load it unchecked.
 */
export function fetchModule({ url, integrity, nonce }: ModuleSource): Promise<unknown> {
  const link = document.createElement('link')
  const run = (): Promise<unknown> => import(/* @vite-ignore */ url)
  if (!link.relList?.supports('modulepreload')) return run()
  return new Promise<void>((resolve, reject) => {
    link.rel = 'modulepreload'
    link.crossOrigin = 'anonymous'
    link.integrity = integrity
    if (nonce) link.nonce = nonce
    link.href = url
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`${url} could not be loaded, or is not the file it should be`))
    const root = document.head ?? document.documentElement
    root.append(link)
  })
    .finally(() => link.remove())
    .then(run)
}
