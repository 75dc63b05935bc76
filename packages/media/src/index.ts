/** Door of @preclear/media: senses for images, video and sound, done by a worker of the page. */
import { createIndexedCache } from './cache/indexed.ts'
import { type Cache, createMemoryCache } from './cache/memory.ts'
import type { MediaOptions, MediaSenses } from './options.ts'
import { VERSION } from './version.ts'
import { createCaptures } from './worker/captures.ts'
import { Client } from './worker/client.ts'
import { openDoor } from './worker/door.ts'
import { download, downloadBytes } from './worker/downloads.ts'
import { spawnWorker } from './worker/spawn.ts'

export { createMediaDesk, type MediaDeskOptions } from './desk.ts'
export {
  type CommonOptions,
  type MediaOptions,
  type MediaSenses,
  type SeenBefore,
  UnknownSenseError,
} from './options.ts'
export type { Feature, SenseId } from './senses/about.ts'
export { areAlike, distanceOfHashes } from './senses/repetition/hash.ts'

const IDLE_MS = 30_000

/**
 * Senses for `createPrecheck({ senses })`. The worker starts with the first file and ends when it has been idle; nothing is fetched
 * but its own code and, with leave, files below `assetBaseUrl`. May be called where there is no page, as long as nothing is sensed there.
 */
export function createMediaSenses(options: MediaOptions = {}): MediaSenses {
  const { assetBaseUrl, idleMs = IDLE_MS, preload = [], consent, cache = 'memory' } = options
  const assetBase = (): string | undefined => (assetBaseUrl === undefined ? undefined : folderOf(assetBaseUrl))
  return openDoor({
    options,
    hands: new Client({ spawn: () => spawnWorker(options), idleMs, captures: createCaptures() }),
    cache: cacheOf(cache),
    version: VERSION,
    granted: preload,
    async ask(feature, languages) {
      if (!consent) return false
      return consent(feature, downloadBytes(feature, languages))
    },
    assetBase,
    async prepare(feature, languages) {
      const base = assetBase()
      if (base === undefined) return
      await download(base, feature, languages)
    },
  })
}

function cacheOf(kind: NonNullable<MediaOptions['cache']>): Cache | undefined {
  if (kind === 'none') return undefined
  return kind === 'indexeddb' ? createIndexedCache() : createMemoryCache()
}

/** A folder's address is taken with or without its last slash. */
function folderOf(address: string | URL): string {
  const { href } = new URL(address, globalThis.document?.baseURI)
  return href.endsWith('/') ? href : `${href}/`
}
