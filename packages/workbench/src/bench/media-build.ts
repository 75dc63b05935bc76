import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { gather, writeAll } from '../../../media/src/assets/gather.ts'
import { ASSET_FEATURES } from '../../../media/src/assets/list.ts'
import { ROOT } from '../run/files.ts'

const COMMON: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', PRECLEAR_MEDIA_VERSION: '"bench"' },
  resolve: { conditions: ['@preclear/source', 'module', 'browser', 'production'] },
  worker: { format: 'es' },
}

/** Builds the page of the bench, with its workers, into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    ...COMMON,
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { page: join(import.meta.dirname, 'media-page.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}

/** Puts what the senses need where the page finds it. */
export function hostAssets(folder: string, languages: readonly string[]): void {
  const { files, problems } = gather({ features: ASSET_FEATURES, languages })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  writeAll(folder, files)
}

/** Bytes after gzip of what has come before the first file is looked at: the page's part, and the worker's. */
export async function weighFirst(): Promise<{ readonly page: number; readonly worker: number }> {
  return { page: await weigh('packages/media/src/index.ts'), worker: await weigh('packages/media/src/worker.ts') }
}

async function weigh(entry: string): Promise<number> {
  const built = await build({
    ...COMMON,
    build: {
      target: 'es2022',
      write: false,
      minify: 'oxc',
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => 'first.js' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  })
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[]
  const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])))
  const first = new Set<string>()
  const take = (name: string): void => {
    const chunk = chunks.get(name)
    if (!chunk || first.has(name)) return
    first.add(name)
    chunk.imports.forEach(take)
  }
  take('first.js')
  return [...first].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0)
}
