import type { Plugin } from 'vite'

/** Our style sheets are strings in modules of their own: the spaces that make them readable need not travel. */
export const tightStyles: Plugin = {
  name: 'tight-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/styles\/(?!sheet)[a-z-]+\.ts$/.test(id)) return undefined
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
