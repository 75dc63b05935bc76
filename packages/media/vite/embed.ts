import type { Rolldown, UserConfig } from 'vite'
import { workerApart } from './apart.ts'
import { digitsOnly } from './digits.ts'
import { workerAddress } from './worker-address.ts'

/** Senses that look at the same decoded pictures, as the worker has them: a film or a picture needs most of them, so they come together. */
const LOOKS = /\/src\/senses\/(?:bars|flashing|frames|image-file|motion|quality|repetition)\/.*\?apart$/

/**
 * `dist/embed/`: what pages without a bundler load. `media.js` for the page, `worker.js` beside it for the worker, since import maps do
 * not reach into workers; everything else is fetched when it is needed, under names that change with the bytes.
 */
export function embedConfig(define: Readonly<Record<string, string>>): UserConfig {
  return {
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [workerApart(), workerAddress(true), digitsOnly()],
    resolve: { conditions: ['@preclear/source', 'module', 'browser'] },
    build: {
      target: 'es2022',
      outDir: 'dist/embed',
      emptyOutDir: true,
      lib: { entry: { media: 'src/index.ts', worker: 'src/worker.ts' }, formats: ['es'] },
      rolldownOptions: {
        external: [/^node:/],
        preserveEntrySignatures: 'allow-extension',
        output: {
          // The licences of what is bundled ask that their notices stay.
          comments: { legal: true, annotation: false, jsdoc: false },
          minify: true,
          entryFileNames: '[name].js',
          hashCharacters: 'hex',
          chunkFileNames: 'part.[hash].js',
          codeSplitting: { includeDependenciesRecursively: false, groups: [looks] },
        },
      },
    },
  }
}

const looks: Rolldown.CodeSplittingGroup = { name: 'looks', test: LOOKS }
