import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

const external = [/^node:/, ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`))]

export default defineConfig({
  build: {
    target: 'node22',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    lib: { entry: { main: 'src/main.ts' }, formats: ['es'] },
    rolldownOptions: { external, output: { banner: '#!/usr/bin/env node' } },
  },
})
