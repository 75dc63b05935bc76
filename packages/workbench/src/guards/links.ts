import { posix } from 'node:path'
import type { SourceFile } from '../run/files.ts'
import type { Violation } from './floors.ts'

/** What a heading is called in an address, as renderers of Markdown name it. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[`*_]|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}

/** The page as it is read: fenced code and code in lines hold no links. */
function prose(text: string): string {
  const blank = (code: string): string => code.replace(/[^\n]/g, ' ')
  return text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, blank).replace(/(`+)[^`\n]+\1/g, blank)
}

function anchorsIn(text: string): ReadonlySet<string> {
  const withoutCode = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '')
  return new Set([...withoutCode.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)))
}

/** Links of Markdown pages that lead to no file, or to a heading the page does not have. `exists` is asked with paths from the root. */
export function checkLinks(pages: readonly SourceFile[], exists: (path: string) => boolean): Violation[] {
  const anchors = new Map(pages.map(({ path, text }) => [path, anchorsIn(text)]))
  return pages.flatMap(({ path, text }) =>
    [...prose(text).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(({ 1: href = '', index }): Violation[] => {
      if (/^[a-z]+:/i.test(href)) return []
      const [file = '', anchor] = href.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
      const line = text.slice(0, index).split('\n').length
      if (file !== '' && !exists(target)) return [{ path, line, what: `links to ${href}, which is not there` }]
      const known = anchors.get(target)
      if (!anchor || !known || known.has(anchor)) return []
      return [{ path, line, what: `links to ${href}, but ${target} has no such heading` }]
    }),
  )
}
