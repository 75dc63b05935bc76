import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import manifest from '../package.json' with { type: 'json' }
import { ASSET_LIST, mediaFolder } from './media.ts'
import { embedParts, integrityOf } from './parts.ts'
import { tightStyles } from './tight-styles.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** What `preclear.js` exports. */
const API = ['version', 'configure', 'engine', 'registerStrings', 'start']
const shared: InlineConfig = {
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  resolve: { conditions: ['@preclear/source', 'module', 'browser'] },
}
const output = { minify: true, comments: false } as const

/** `dist/embed/`: everything for script tags, to be copied to a server as it is. The loader knows the hash of the entry, and the entry those of its parts. */
export function embedConfig(version: string = manifest.version): InlineConfig {
  return {
    ...shared,
    plugins: [tightStyles, preact(), mediaFolder(), embedParts(API), small(version)],
    define: { 'process.env.NODE_ENV': '"production"', PRECLEAR_VERSION: JSON.stringify(version) },
    build: {
      target: 'es2022',
      outDir: 'dist/embed',
      emptyOutDir: true,
      lib: { entry: { preclear: 'src/embed.ts' }, formats: ['cjs'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...output,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [piece('shell', /\/src\/embed\.ts$/, 2), piece('result', /\/view\/result\/Result\.tsx$/, 1)],
          },
        },
      },
    },
  }
}

/** What is always fetched together stays in one piece, since every seam between chunks costs bytes. The engine is reached through its door, of which the widget uses next to nothing. */
function piece(name: string, root: RegExp, priority: number): Rolldown.CodeSplittingGroup {
  type Context = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>
  const isReached = (id: string, context: Context, seen: Set<string>): boolean => {
    if (seen.has(id) || /\/packages\/(?:core|policies)\//.test(id)) return false
    seen.add(id)
    const importers = context.getModuleInfo(id)?.importers ?? []
    return root.test(id) || importers.some((importer) => isReached(importer, context, seen))
  }
  return {
    name: (id, context) => (isReached(id, context, new Set()) ? name : null),
    debugName: name,
    priority,
  }
}

/** The files that know the hash of the entry, built once it is known; and the list of all hashes. */
function small(version: string): Plugin {
  return {
    name: 'embed-small',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const entry = bundle['preclear.js']
      if (entry?.type !== 'asset') throw new Error('The entry was not built.')
      const known = { version, entry: entry.fileName, integrity: integrityOf(entry.source) }
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('preclear-loader.js', await one('src/loader/loader.ts', 'iife', known))
      const frame = await one('src/frame/frame.ts', 'es', known)
      emit('frame.js', frame)
      emit('connect-frame.js', await one('src/frame/connect.ts', 'es', known))
      const page = readFileSync(resolve(ROOT, 'src/frame/frame.html'), 'utf8')
      emit('frame.html', page.replace(' crossorigin>', ` integrity="${integrityOf(frame)}" crossorigin>`))
      const hashes = Object.values(bundle)
        .filter(({ fileName }) => fileName !== ASSET_LIST)
        .map((file) => [file.fileName, integrityOf(file.type === 'asset' ? file.source : file.code)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
      emit('integrity.json', `${JSON.stringify({ version, files: Object.fromEntries(hashes) }, null, 2)}\n`)
    },
  }
}

/** One self-contained script. */
async function one(entry: string, format: 'iife' | 'es', known: object): Promise<string> {
  const built = await build({
    ...shared,
    define: { PRECLEAR: JSON.stringify(known) },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: resolve(ROOT, entry), formats: [format], name: 'unused', fileName: 'one' },
      rolldownOptions: { output: { ...output, codeSplitting: false } },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`${entry} was not built.`)
  return first.output[0].code
}
