import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

const external = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`))

export default defineConfig({
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        text: 'src/text/index.ts',
        checkers: 'src/checkers/index.ts',
        remote: 'src/remote/index.ts',
        rejection: 'src/rejection/index.ts',
        appeal: 'src/appeal/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external },
  },
})
