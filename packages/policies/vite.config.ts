import { defineConfig } from 'vite'

/** One file per door. Packs are plain data: nothing is bundled in, nothing is shared between them. */
export default defineConfig({
  resolve: { conditions: ['@preclear/source'] },
  build: {
    target: 'es2023',
    minify: 'oxc',
    lib: {
      formats: ['es'],
      entry: {
        tiktok: 'src/packs/tiktok.ts',
        'language-ar': 'src/packs/language-ar.ts',
        'language-es': 'src/packs/language-es.ts',
        'language-id': 'src/packs/language-id.ts',
        'language-ru': 'src/packs/language-ru.ts',
      },
    },
    rolldownOptions: { external: [/^@preclear\//] },
    emptyOutDir: false,
  },
})
