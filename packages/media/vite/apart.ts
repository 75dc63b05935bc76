import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const OURS = `${resolve(import.meta.dirname, '../src')}/`
const COPY = '?apart'

/**
 * Gives the worker its own copy of our modules. Shared ones would be pieces that `media.js` imports at once: three files to be fetched
 * and checked instead of one, and a piece that failed could not be asked for again. Libraries are still shared.
 */
export function workerApart(): Plugin {
  return {
    name: 'worker-apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isEntry = importer === undefined && source.endsWith('src/worker.ts')
      if (!isEntry && !importer?.endsWith(COPY)) return null
      const found = await this.resolve(source, importer?.slice(0, -COPY.length), { ...options, skipSelf: true })
      return found?.id.startsWith(OURS) ? { ...found, id: found.id + COPY } : found
    },
  }
}
