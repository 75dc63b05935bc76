/** `preclear.js`, the entry for script tags: the element, its check fetched by parts, and what a page may call. */
import { EmbeddedCheck, type Engine, loadEngine, wordsOf } from './embedded/embedded-check.ts'
import { createLinker, type Exports, type Linker } from './embedded/linker.ts'
import { fetchOwn, setNonce } from './embedded/own-module.ts'
import { configure, type EmbedSettings } from './embedded/settings.ts'
import type { StartOptions } from './loader/global.ts'
import { registerStrings } from './strings/strings.ts'

export type { EmbedSettings }

/** What `Preclear(fn)` hands to `fn`, and what `import … from 'preclear.js'` gives. */
export interface EmbedApi {
  /** Version of the build: loader, entry and parts are of one. */
  readonly version: string
  /** Says once what holds for every element on the page: `configure({ platform: 'tiktok', reads: ['id'] })`. */
  configure(settings: EmbedSettings): void
  /** `createPrecheck` and `parsePack`, for rules of one's own. Fetches the engine if it is not there. */
  engine(): Promise<Pick<Engine, 'createPrecheck' | 'parsePack'>>
  /** Interface words of one's own. */
  readonly registerStrings: typeof registerStrings
}

/** The module itself, for those who start it. */
export type Entry = EmbedApi & { start(options: StartOptions): void }

/** Written in by the build. */
declare const PRECLEAR_VERSION: string
export const version: string = PRECLEAR_VERSION
export const engine: EmbedApi['engine'] = loadEngine
export { configure, registerStrings }

/** The loader hands over what its script tag says. */
export function start({ nonce, platform, reads, ...said }: StartOptions): void {
  setNonce(nonce)
  configure({ ...said, ...(platform && { platform }), ...(reads && { reads: wordsOf(reads) }) })
}

/** Called by the build before anything else runs: where the parts lie and how they are fetched. */
export function linkParts(made: Record<string, Exports>, entry: string): Linker {
  return createLinker(made, (file, integrity) => fetchOwn(new URL(file, entry).href, integrity))
}

// The page may have got the element from elsewhere.
if (!customElements.get('preclear-check')) customElements.define('preclear-check', EmbeddedCheck)
