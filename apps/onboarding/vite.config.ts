import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { mediaAssets } from './vite/media-assets.ts'

/** What the built page may do. `connect-src 'self'` lets the browser itself keep the promise that nothing is uploaded. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  // Decoders and readers are WebAssembly, run in a worker; the reader of words starts one of its own.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  }
}

/** Writes the list of built files into the service worker, and a version that changes with any of them. */
function precache(): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built.')
      const files = Object.keys(bundle)
        .filter((name) => name !== 'sw.js' && !name.endsWith('.map'))
        .sort()
      const hash = createHash('sha256')
      for (const name of files) {
        const file = bundle[name]
        hash.update(name).update(file?.type === 'chunk' ? file.code : (file?.source ?? ''))
      }
      const list = ['./', ...files.map((name) => `./${name}`)]
      worker.code = worker.code
        .replace(/["'`]%PRECACHE%["'`]/, JSON.stringify(JSON.stringify(list)))
        .replace('%VERSION%', hash.digest('hex').slice(0, 12))
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@preclear/source', 'module', 'browser', 'development|production'] },
  plugins: [preact(), contentPolicy(), precache(), mediaAssets()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Encoders and models hold their WebAssembly; they are fetched when a file needs them.
    chunkSizeWarningLimit: 1100,
    rollupOptions: {
      input: { index: resolve(import.meta.dirname, 'index.html'), sw: resolve(import.meta.dirname, 'src/sw.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
