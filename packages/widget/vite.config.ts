import preact from '@preact/preset-vite'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/** Our style sheets are strings in modules of their own: the spaces that make them readable need not travel. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/styles\/(?!sheet)[a-z]+\.ts$/.test(id)) return undefined
    return { code: code.replace(/`([^`]*)`/g, (_, css: string) => `\`${tighten(css)}\``), map: null }
  },
}
function tighten(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim()
}

/** A page in another encoding would read our letters wrongly: a byte order mark outranks what the page says. */
const utf8: Plugin = {
  name: 'utf8',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\ufeff${file.code}`
  },
}

const SHARED = /^(@preclear\/core|preact)(\/|$)/
/** `vite build`: the npm package, dependencies left to the host. `--mode iife`: one self-contained file for script tags. */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'iife')
    return {
      plugins: [tightStyles, preact(), utf8],
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['@preclear/source', 'module', 'browser'] },
      build: {
        target: 'es2022',
        emptyOutDir: false,
        sourcemap: true,
        lib: {
          entry: 'src/script.ts',
          name: 'Preclear',
          formats: ['iife', 'es'],
          fileName: (format) => (format === 'iife' ? 'preclear.iife.js' : 'preclear.bundle.js'),
        },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }
  return {
    plugins: [tightStyles, preact()],
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          element: 'src/element.tsx',
          ar: 'src/strings/ar.ts',
          id: 'src/strings/id.ts',
          ru: 'src/strings/ru.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: { external: SHARED, output: { chunkFileNames: '[name].js' } },
    },
  }
})
