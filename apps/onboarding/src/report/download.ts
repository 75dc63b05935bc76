import type { Report } from '@preclear/core'
import { draft } from '../state/store.ts'
import css from './report.css?inline'

const fileName = (ending: string): string => {
  const name = draft.value.name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return `preclear-${name || 'report'}.${ending}`
}

function save(content: string, type: string, ending: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(ending)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export const saveJson = (report: Report): void =>
  save(`${JSON.stringify(report, null, 2)}\n`, 'application/json', 'json')

/** One file that opens anywhere: the report as it is drawn, with its own styles and no script. */
export function saveHtml(article: HTMLElement): void {
  const page = document.implementation.createHTMLDocument(draft.value.name || 'Preclear')
  const root = page.documentElement
  root.lang = document.documentElement.lang
  root.dir = document.documentElement.dir
  const meta = page.createElement('meta')
  meta.setAttribute('charset', 'utf-8')
  const policy = page.createElement('meta')
  policy.setAttribute('http-equiv', 'Content-Security-Policy')
  policy.setAttribute('content', "default-src 'none'; style-src 'unsafe-inline'")
  const style = page.createElement('style')
  style.textContent = `body{margin:0;font:14px/20px system-ui,sans-serif}*{box-sizing:border-box}h1,h2,p,dl,dd{margin:0}svg{flex:none}@page{size:A4;margin:14mm}${css}`
  page.head.prepend(meta, policy)
  page.head.append(style)
  page.body.append(page.importNode(article, true))
  save(`<!doctype html>\n${root.outerHTML}\n`, 'text/html', 'html')
}
