import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'

/** `src/<folder>/<name>.ts` → the door `<name>`. */
function doors(...patterns: readonly string[]): Readonly<Record<string, string>> {
  const files = globSync([...patterns], { cwd: import.meta.dirname }).sort()
  return Object.fromEntries(files.map((path) => [basename(path, '.ts'), path]))
}

/** One file per door. Packs are data: only the keys of sentences and what TikTok has of other packs are shared. */
export default defineConfig({
  resolve: { conditions: ['@preclear/source'] },
  build: {
    target: 'es2023',
    minify: 'oxc',
    lib: {
      formats: ['es'],
      entry: {
        topics: 'src/topics.ts',
        spoken: 'src/regions/spoken.ts',
        rejections: 'src/rejections/index.ts',
        ...doors('src/packs/*.ts', 'src/generated/sentences.ts', 'src/generated/sentences-*.ts'),
      },
    },
    rolldownOptions: { external: [/^@preclear\//] },
    emptyOutDir: false,
  },
})
