import { join } from 'node:path'
import type { Plugin } from 'vite'
// From source: the app is built before the packages are.
import {
  ASSET_FEATURES,
  type Gathered,
  gather,
  tesseractName,
  writeAll,
} from '../../../packages/media/src/assets/index.ts'

/** Languages whose data is installed with the workspace. Words in others are not read, which the report says. */
const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'id', 'ja', 'kk', 'ko', 'pt', 'th', 'tr', 'vi', 'zh']
const FOLDER = 'media/'
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
}

function assets(): readonly Gathered[] {
  const languages = LANGUAGES.flatMap((language) => tesseractName(language) ?? [])
  const { files, problems } = gather({ features: ASSET_FEATURES, languages })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return files
}

/** Hosts models and readers of words beside the app, in development from memory. */
export function mediaAssets(): Plugin {
  let files: ReadonlyMap<string, Gathered> | undefined
  const found = (): ReadonlyMap<string, Gathered> => {
    files ??= new Map(assets().map((file) => [file.path, file]))
    return files
  }
  return {
    name: 'media-assets',
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const path = (request.url ?? '').replace(/^\/|\?.*$/g, '')
        const file = found().get(path)
        if (!file) return next()
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.end(file.bytes)
      })
    },
    // After the list for the service worker is made: nobody downloads all of this before he asks for it.
    writeBundle: {
      order: 'post',
      handler({ dir = '' }) {
        writeAll(join(dir, FOLDER), [...found().values()])
      },
    },
  }
}
