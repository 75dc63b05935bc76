import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
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
  { name: 'tiktok-rules', entry: 'packages/policies/src/packs/tiktok-rules.ts', without: [/^@preclear\/core/] },
  // The three heaviest. Their keys are weighed with the rules, which need them for English.
  ...['ru', 'kk', 'ar'].map((tag) => ({
    name: `sentences-${tag}`,
    entry: `packages/policies/src/generated/sentences-${tag}.ts`,
    without: [/sentence-keys/],
  })),
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

interface Gate {
  readonly name: string
  /** Files that are fetched together; those of the script tag carry a hash in their name. */
  readonly path: string | readonly string[]
}

/** What the page of sizes says; the figures of a page that nobody measures grow old unseen. */
const RECORD = join(ROOT, 'packages/workbench/sizes.json')
/** Share by which a part may have changed since it was written down. */
const SLACK = 0.01

function measure(): Readonly<Record<string, number>> {
  const gates: readonly Gate[] = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8'))
  return Object.fromEntries(gates.map(({ name, path }) => [name, weigh([path].flat())]))
}

function weigh(paths: readonly string[]): number {
  return paths
    .flatMap((path) => globSync(path, { cwd: ROOT }))
    .reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(ROOT, file))).length, 0)
}

/** Parts whose figure on the page is not theirs any more, with what it should be. */
function outdated(measured: Readonly<Record<string, number>>): readonly string[] {
  const recorded: Readonly<Record<string, number>> = JSON.parse(readFileSync(RECORD, 'utf8'))
  return Object.entries(measured)
    .filter(([name, bytes]) => Math.abs(bytes - (recorded[name] ?? 0)) > SLACK * bytes)
    .map(([name, bytes]) => `${name}: ${bytes} bytes, written down as ${recorded[name] ?? 'nothing'}`)
}

for (const part of PARTS) await bundle(part)
run('vite', ['build', '--logLevel', 'error', '--mode', 'embed', '--outDir', join(ROOT, '.cache/sizes/embed')], {
  cwd: 'packages/widget',
})
const measured = measure()
if (process.argv.includes('--write')) writeFileSync(RECORD, `${JSON.stringify(measured, undefined, 2)}\n`)
const stale = outdated(measured)
for (const line of stale) console.error(line)
if (stale.length > 0) console.error('Write them down: node packages/workbench/src/sizes.ts --write, then pnpm gen')
process.exit(run('size-limit', []).ok && stale.length === 0 ? 0 : 1)
