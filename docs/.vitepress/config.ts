import { defineConfig } from 'vitepress'
import { nameOutsideFiles } from './outside-links.ts'
import { sidebar } from './sidebar.ts'

const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%232a53c9' fill-rule='evenodd' d='M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3zm7.3 4.1L7 9.9 4.8 7.6 3.7 8.7 7 12l5.4-5.9z'/%3E%3C/svg%3E"

export default defineConfig({
  title: 'Preclear',
  description: 'Know what would get an ad rejected, before it is submitted. Checked in the browser, nothing uploaded.',
  lang: 'en',
  cacheDir: '.cache/vitepress',
  // The list of all pages is fetched once instead of standing in every page.
  metaChunk: true,
  // `docs/README.md` is what readers of the repository open; the site has a front page of its own.
  rewrites: {
    'README.md': 'code.md',
    'decisions/README.md': 'decisions/index.md',
    'handbook/README.md': 'handbook/index.md',
  },
  head: [
    ['link', { rel: 'icon', href: MARK }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['meta', { name: 'theme-color', content: '#2a53c9' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Sentences of rules hold placeholders in braces, which are no attributes.
    attrs: { disable: true },
    config: (md) => {
      md.use(nameOutsideFiles)
      // Nor are they expressions for Vue.
      md.renderer.rules.text = (tokens, at) =>
        md.utils.escapeHtml(tokens[at]?.content ?? '').replaceAll('{{', '&#123;&#123;')
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'preclear-check' } } },
  themeConfig: {
    siteTitle: 'Preclear',
    nav: [
      { text: 'Start', link: '/start/script-tag', activeMatch: '^/start/' },
      { text: 'Theme editor', link: '/guide/theme-editor' },
      { text: 'Reference', link: '/reference/element', activeMatch: '^/reference/' },
      { text: 'Policy handbook', link: '/handbook/', activeMatch: '^/handbook/' },
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
    darkModeSwitchLabel: 'Light or dark',
    sidebarMenuLabel: 'Pages',
    returnToTopLabel: 'Back to the top',
    outlineTitle: 'On this page',
  },
  vite: {
    resolve: { conditions: ['@preclear/source'] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', target: 'es2022' },
    build: { target: 'es2022', chunkSizeWarningLimit: 1000 },
    server: { host: '127.0.0.1' },
  },
})
