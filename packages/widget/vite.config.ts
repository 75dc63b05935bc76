import preact from '@preact/preset-vite'
import { defineConfig, type UserConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { embedConfig } from './vite/embed.ts'
import { tightStyles } from './vite/tight-styles.ts'

interface Door {
  readonly '@preclear/source'?: string
  readonly default?: string
}

/** One file per door of the package, from its source: `./dist/element.js` is made from what the door `./element` names. */
function entries(): Record<string, string> {
  const doors: (Door | string)[] = Object.values(manifest.exports)
  return Object.fromEntries(
    doors.flatMap((door) => {
      const { '@preclear/source': source = '', default: file = '' } = typeof door === 'string' ? {} : door
      const name = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1]
      return name !== undefined && /\.tsx?$/.test(source) ? [[name, source.replace('./', '')]] : []
    }),
  )
}

const installed = { ...manifest.dependencies, ...manifest.peerDependencies }
const external = Object.keys(installed).map((name) => new RegExp(`^${name}(/|$)`))

/** `vite build`: the npm package, dependencies left to the host. `--mode embed`: what script tags load, self-contained, in `dist/embed/`. */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'embed') return embedConfig()
  return {
    // What names `react` is the door for React, not Preact in its stead.
    plugins: [tightStyles, preact({ reactAliasesEnabled: false })],
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: { external, output: { chunkFileNames: '[name].js' } },
    },
  }
})
