import { resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { integrityOf } from './parts.ts'

/** Rewritten by `preclear-media-assets`. */
export const ASSET_LIST = 'media/assets.json'

type Built = Rolldown.RolldownOutput['output'][number]

/** What looks at files, as `@preclear/media` builds it for pages without a bundler: it becomes the folder `media/`. */
export function mediaFolder(): Plugin {
  let files: readonly Built[] = []
  return {
    name: 'embed-media',
    apply: 'build',
    async config() {
      files = await buildMedia()
      return { define: { PRECLEAR_MEDIA: JSON.stringify(integrityOf(entryOf(files))) } }
    },
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `media/${file.fileName}`, source: sourceOf(file) })
      // Asked for by every page, so that the list of what is hosted need not be missing where nothing is.
      this.emitFile({ type: 'asset', fileName: ASSET_LIST, source: '{ "files": [] }\n' })
    },
  }
}

async function buildMedia(): Promise<readonly Built[]> {
  const root = resolve(import.meta.dirname, '../../media')
  const built = await build({
    configFile: resolve(root, 'vite.config.ts'),
    root,
    mode: 'embed',
    logLevel: 'error',
    build: { write: false },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('@preclear/media was not built.')
  return first.output
}

/** The code of `media.js`, which the entry knows by its hash: it must be all that runs at once. */
function entryOf(files: readonly Built[]): string {
  const file = files.find(({ fileName }) => fileName === 'media.js')
  if (file?.type !== 'chunk' || file.imports.length > 0) throw new Error('media.js must be one piece.')
  return file.code
}

function sourceOf(file: Built): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}
