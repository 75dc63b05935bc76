/** Door of @preclear/media/node: the same senses in Node, in its own thread, with the decoders that are installed beside. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeAsset } from './assets/node.ts'
import { createMemoryCache } from './cache/memory.ts'
import { createMaterial } from './material/create-material.ts'
import { nodeDecoders } from './material/node.ts'
import type { CommonOptions, MediaSenses } from './options.ts'
import { closeSenses, loadSense } from './senses/senses.ts'
import { VERSION } from './version.ts'
import { openDoor } from './worker/door.ts'
import { createLocalHands } from './worker/local.ts'
import { createLooker } from './worker/look.ts'

export { type CommonOptions, type MediaSenses, type SeenBefore, UnknownSenseError } from './options.ts'
export type { Feature, SenseId } from './senses/about.ts'
export { areAlike, distanceOfHashes } from './senses/repetition/hash.ts'

export interface NodeMediaOptions extends CommonOptions {
  /** A folder with assets, as `preclear-media-assets` makes it. What it lacks comes from the packages that are installed. */
  readonly assetFolder?: string
  /** Whether results are kept by the file's content, so that a file is looked at once. Default `memory`. */
  readonly cache?: 'memory' | 'none'
}

/**
 * Senses for `createPrecheck({ senses })`, two at work at a time. Pictures need `sharp`, film and sound `@mediabunny/server`: without
 * them the senses fail with `no-decoder`. Nothing is downloaded. `close` when done, or engines keep their memory.
 */
export function createMediaSenses(options: NodeMediaOptions = {}): MediaSenses {
  const { assetFolder, cache = 'memory' } = options
  const looker = createLooker({
    load: loadSense,
    open: (medium) => ({ material: createMaterial(medium, nodeDecoders) }),
    asset: (path) => (assetFolder === undefined ? undefined : hosted(assetFolder, path)) ?? nodeAsset(path),
    verifier: async () => (await import('./senses/provenance/node-verifier.ts')).openNodeVerifier,
  })
  const door = openDoor({
    options,
    hands: createLocalHands(looker),
    cache: cache === 'none' ? undefined : createMemoryCache(),
    version: VERSION,
    granted: ['text', 'nudity', 'provenance'],
    ask: async () => true,
    assetBase: () => '',
    prepare: async () => {},
  })
  return {
    ...door,
    close() {
      door.close()
      closeSenses()
    },
  }
}

function hosted(folder: string, path: string): string | undefined {
  const file = join(resolve(folder), path)
  return existsSync(file) ? pathToFileURL(file).href : undefined
}
