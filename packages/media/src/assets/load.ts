import { Unavailable } from '../material/unavailable.ts'
import { ASSETS } from './list.ts'

/** Asset files are a few MB; whatever is longer is something else served in their place. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Bytes of an asset, by its path below the assets. `asset` gives its address as `Tools.asset` does: `https:`, `file:` (in
 * Node) or `data:`. Throws `Unavailable('no-asset', {what})` where there is none, where it cannot be fetched, where a page
 * is served in its place, and where a listed binary is not the one this version was made for.
 */
export async function loadAsset(
  asset: (path: string) => string | undefined,
  path: string,
  what: string,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const missing = new Unavailable('no-asset', { what })
  const address = asset(path)
  if (address === undefined) throw missing
  try {
    const bytes = address.startsWith('file:') ? await readHere(address) : await fetched(address, signal)
    if (bytes && bytes.length <= MAX_BYTES && fits(path, bytes)) return bytes
  } catch {
    signal?.throwIfAborted()
  }
  throw missing
}

/** Engines given the binary of another version hang or crash, so its length is looked at. */
function fits(path: string, { length }: Uint8Array): boolean {
  const listed = /\.(?:wasm|bin)$/.test(path) ? ASSETS.find((one) => one.path === path) : undefined
  return listed === undefined || listed.bytes === length
}

async function fetched(address: string, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await fetch(address, { credentials: 'same-origin', ...(signal ? { signal } : {}) })
  // Hosts of single-page apps answer every address with their page.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) return undefined
  return new Uint8Array(await response.arrayBuffer())
}

/** `fetch` of Node knows no files. Asked for at run time, so that no bundler of a page looks for it. */
async function readHere(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const files = globalThis.process?.getBuiltinModule?.('node:fs/promises')
  return files ? new Uint8Array(await files.readFile(new URL(address))) : undefined
}
