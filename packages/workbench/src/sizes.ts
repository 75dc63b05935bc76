import { join } from 'node:path'
import { build } from 'vite'
import { run } from './run/command.ts'
import { ROOT } from './run/files.ts'

/** Bundles each published part the way an integrator's bundler would, minified, for size-limit to weigh (`.size-limit.json`). */
interface Part {
  readonly name: string
  readonly entry: string
  /** Modules that are weighed as parts of their own. */
  readonly without: readonly RegExp[]
}

const UNICODE = /text\/fold\/generated\//
const PARTS: readonly Part[] = [
  { name: 'core', entry: 'packages/core/src/index.ts', without: [UNICODE, /^zod/] },
  { name: 'core-with-zod', entry: 'packages/core/src/index.ts', without: [UNICODE] },
  { name: 'unicode', entry: 'packages/core/src/text/fold/generated/confusables.ts', without: [] },
  { name: 'widget', entry: 'packages/widget/src/element.tsx', without: [/^@preclear\/core/] },
  { name: 'tiktok', entry: 'packages/policies/src/packs/tiktok.ts', without: [/^@preclear\/core/] },
]

async function bundle({ name, entry, without }: Part): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@preclear/source', 'module', 'browser', 'production'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2022',
      outDir: join(ROOT, '.cache/sizes'),
      emptyOutDir: false,
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => `${name}.js` },
      minify: 'oxc',
      rolldownOptions: {
        external: (id, importer) =>
          without.some(
            (part) => part.test(id) || (id.startsWith('.') && importer && part.test(join(importer, '..', id))),
          ),
        // Annotations are for the next bundler; a page never gets them.
        output: { minify: true, comments: false },
      },
    },
  })
}

for (const part of PARTS) await bundle(part)
process.exit(run('size-limit', []).ok ? 0 : 1)
