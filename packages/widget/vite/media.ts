import { resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { integrityOf } from './parts.ts'

type Built = Rolldown.RolldownOutput['output'][number]

/** What looks at files, as `@preclear/media` builds it for pages without a bundler: it becomes the folder `media/`. */
export function mediaFolder(): Plugin {
  let files: readonly Built[] = []
  return {
    name: 'embed-media',
    apply: 'build',
    async config() {
      files = await buildMedia()
      return { define: { PRECLEAR_MEDIA: JSON.stringify(atOnce(files, 'media.js')) } }
    },
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `media/${file.fileName}`, source: sourceOf(file) })
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

/** A file and all it imports before it runs, each with its hash. */
function atOnce(files: readonly Built[], name: string, found: [string, string][] = []): [string, string][] {
  const file = files.find(({ fileName }) => fileName === name)
  if (!file) throw new Error(`${name} is not part of the build.`)
  found.push([name, integrityOf(sourceOf(file))])
  for (const next of file.type === 'chunk' ? file.imports : [])
    if (!found.some(([known]) => known === next)) atOnce(files, next, found)
  return found
}

function sourceOf(file: Built): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}
