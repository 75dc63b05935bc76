import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

const DOCS: string = resolve(import.meta.dirname, '..')

/** Pages link to source files, which readers of the repository can open and readers of the site cannot: here they are names. A file that is not there fails the build like any dead link. */
export function nameOutsideFiles(md: MarkdownRenderer): void {
  md.core.ruler.push('outside-files', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let isInside = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const path = outsidePath(token.attrGet('href') ?? '', env.realPath ?? env.path)
          if (path === undefined) continue
          isInside = true
          token.tag = 'span'
          token.type = 'file_open'
          token.attrs = [
            ['class', 'file'],
            ['title', path],
          ]
        } else if (token.type === 'link_close' && isInside) {
          isInside = false
          token.tag = 'span'
          token.type = 'file_close'
        }
      }
    }
  })
}

/** Path from the repository's root of a link that leaves the pages, or undefined. Throws where nothing is there. */
function outsidePath(href: string, page: string): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return undefined
  const target = resolve(dirname(page), decodeURI(href.replace(/[?#].*$/, '')))
  const isPage = !relative(DOCS, target).startsWith('..') && target.endsWith('.md')
  if (isPage) return undefined
  if (!existsSync(target)) throw new Error(`${relative(DOCS, page)}: dead link ${href}`)
  return relative(resolve(DOCS, '..'), target)
}
