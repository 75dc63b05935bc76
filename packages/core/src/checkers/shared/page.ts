import type { CheckInput, ReadSurface } from '../../contracts/index.ts'

/** What can be told about a landing page without opening it. */
export interface Page {
  readonly text: string
  /** The page as a surface with its claims, where the engine read it. */
  readonly surface?: ReadSurface
  /** Present only where HTML was given. */
  readonly html?: PageHtml
}

export interface PageHtml {
  readonly title: string
  readonly links: readonly string[]
  /** Names, ids, types and autocomplete tokens of form fields, lower case. */
  readonly inputs: readonly string[]
  readonly hasViewport: boolean
}

/** Undefined where the creative came without page text and HTML. */
export function readPage(input: CheckInput): Page | undefined {
  const { html, text } = input.creative.landingPage
  if (html === undefined && text === undefined) return undefined
  const surface = input.surfaces.find((one) => one.path.startsWith('/landingPage'))
  const scanned = html === undefined ? undefined : scanHtml(html)
  return {
    text: text ?? scanned?.text ?? '',
    ...(surface ? { surface } : {}),
    ...(scanned ? { html: scanned.html } : {}),
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  yen: '¥',
}
/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])
const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'small',
  'u',
  's',
  'sup',
  'sub',
  'mark',
  'font',
  'bdi',
  'bdo',
])

/** One pass over the markup: no tree, no scripts, time linear in its length. */
function scanHtml(source: string): { text: string; html: PageHtml } {
  const text: string[] = []
  const links: string[] = []
  const inputs: string[] = []
  let title = ''
  let hasViewport = false
  const lower = source.toLowerCase()
  let at = 0
  let open = ''
  while (at < source.length) {
    const tagAt = nextTag(source, at)
    const words = decodeEntities(source.slice(at, tagAt))
    if (open === 'title') title += words
    else text.push(words)
    if (tagAt >= source.length) break
    const end = tagEnd(source, lower, tagAt)
    const tag = readTag(source.slice(tagAt, end))
    at = end
    if (tag.name === '' && !tag.closing) continue
    if (!INLINE.has(tag.name)) text.push('\n')
    open = tag.closing ? '' : tag.name
    if (tag.closing) continue
    const { attributes } = tag
    if (tag.name === 'a' && attributes.href) links.push(attributes.href)
    if (tag.name === 'meta' && attributes.name?.toLowerCase() === 'viewport') hasViewport = true
    if (tag.name === 'input' || tag.name === 'select' || tag.name === 'textarea')
      for (const name of ['name', 'id', 'type', 'autocomplete'])
        inputs.push(...(attributes[name]?.toLowerCase().split(/\s+/) ?? []).filter(Boolean))
    if (SILENT.has(tag.name) && !tag.selfClosing) at = closeOf(lower, tag.name, at)
  }
  const joined = text
    .join('')
    .replace(/[ \t\f\r\u00a0]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
  return { text: joined, html: { title: title.trim(), links, inputs, hasViewport } }
}

/** `<` starts a tag only before a letter, `/`, `!` or `?`. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1))
    if (/[A-Za-z/!?]/.test(source[at + 1] ?? '')) return at
  return source.length
}

function tagEnd(source: string, lower: string, at: number): number {
  if (lower.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4)
    return end < 0 ? source.length : end + 3
  }
  let quote = ''
  for (let i = at + 1; i < source.length; i++) {
    const char = source[i] ?? ''
    if (quote) quote = char === quote ? '' : quote
    else if ((char === '"' || char === "'") && source[i - 1] === '=') quote = char
    else if (char === '>') return i + 1
  }
  return source.length
}

/** Just after the closing tag of a silent element, or the end of the page. */
function closeOf(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from)
  return close < 0 ? lower.length : close
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly attributes: Readonly<Record<string, string>>
}

const ATTRIBUTE = /([a-z][a-z0-9:-]*)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

function readTag(tag: string): Tag {
  const closing = tag[1] === '/'
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  const attributes: Record<string, string> = {}
  if (!closing && tag.length < 10_000)
    for (const [, key = '', double, single, bare] of tag.slice(name.length + 1).matchAll(ATTRIBUTE))
      attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '')
  return { name, closing, selfClosing: tag.endsWith('/>'), attributes }
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? all
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
