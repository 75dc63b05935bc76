import { defineConfig, type UserConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { embedConfig } from './vite/embed.ts'
import { workerAddress } from './vite/worker-address.ts'

const installed = { ...manifest.dependencies, ...manifest.peerDependencies }
const external = [/^node:/, ...Object.keys(installed).map((name) => new RegExp(`^${name}(/|$)`))]
const define = { PRECLEAR_MEDIA_VERSION: JSON.stringify(manifest.version) }

/** `vite build`: the npm package, dependencies left to the host. `--mode embed`: what pages without a bundler load, self-contained, in `dist/embed/`. */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'embed') return embedConfig(define)
  return {
    define,
    plugins: [workerAddress(false)],
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          node: 'src/node.ts',
          repair: 'src/repair/index.ts',
          worker: 'src/worker.ts',
          assets: 'src/assets/index.ts',
          'assets-cli': 'src/assets/cli.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: { external, output: { chunkFileNames: '[name].js' } },
    },
  }
})
