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
        topics: 'src/topics.ts',
        languages: 'src/packs/languages.ts',
        'language-ar': 'src/packs/language-ar.ts',
        'language-de': 'src/packs/language-de.ts',
        'language-es': 'src/packs/language-es.ts',
        'language-fr': 'src/packs/language-fr.ts',
        'language-hi': 'src/packs/language-hi.ts',
        'language-id': 'src/packs/language-id.ts',
        'language-ja': 'src/packs/language-ja.ts',
        'language-kk': 'src/packs/language-kk.ts',
        'language-ko': 'src/packs/language-ko.ts',
        'language-pt': 'src/packs/language-pt.ts',
        'language-ru': 'src/packs/language-ru.ts',
        'language-th': 'src/packs/language-th.ts',
        'language-tr': 'src/packs/language-tr.ts',
        'language-vi': 'src/packs/language-vi.ts',
        'language-zh': 'src/packs/language-zh.ts',
      },
    },
    rolldownOptions: { external: [/^@preclear\//] },
    emptyOutDir: false,
  },
})
