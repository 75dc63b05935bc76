import { entityAt } from '../fold/entities.ts'

/** What a page's markup says without running it. */
export interface Html {
  /** The text people read, one block a line, character references decoded. */
  readonly text: string
  readonly title: string
  /** Targets of links, as written. */
  readonly links: readonly string[]
  /** Names, ids, types and autocomplete tokens of form fields, lower case. */
  readonly inputs: readonly string[]
  readonly hasViewport: boolean
}

/** Elements whose content nobody reads. One that is never closed hides the rest of the page, as it does in a browser. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])
/** Elements that do not end a line of text. */
const INLINE = new Set('a b i em strong span small u s sup sub mark font bdi bdo'.split(' '))
const FIELDS = new Set(['input', 'select', 'textarea'])

/** One pass over the markup: no tree, no scripts, time linear in its length. */
export function readHtml(source: string): Html {
  const lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const found: Found = { text: [], title: [], links: [], inputs: [], hasViewport: false }
  let at = 0
  let inTitle = false
  while (at < source.length) {
    const start = nextTag(source, at)
    const words = decodeReferences(source.slice(at, start))
    if (inTitle) found.title.push(words)
    else found.text.push(words)
    if (start >= source.length) break
    const end = tagEnd(source, start)
    const tag = readTag(source.slice(start, end))
    at = end
    if (tag.name === '') continue
    if (!INLINE.has(tag.name)) found.text.push('\n')
    if (tag.name === 'title') inTitle = !tag.isClosing
    if (tag.isClosing) continue
    note(tag, found)
    if (HIDDEN.has(tag.name) && !(tag.name === 'svg' && source[end - 2] === '/')) at = closingTag(lower, tag.name, end)
  }
  const { links, inputs, hasViewport } = found
  return { text: inLines(found.text.join('')), title: found.title.join('').trim(), links, inputs, hasViewport }
}

interface Found {
  readonly text: string[]
  readonly title: string[]
  readonly links: string[]
  readonly inputs: string[]
  hasViewport: boolean
}

function note({ name, attributes }: Tag, found: Found): void {
  const href = attributes.get('href')
  if (name === 'a' && href) found.links.push(href)
  if (name === 'meta' && attributes.get('name')?.toLowerCase() === 'viewport') found.hasViewport = true
  if (!FIELDS.has(name)) return
  for (const key of ['name', 'id', 'type', 'autocomplete'])
    found.inputs.push(...(attributes.get(key)?.toLowerCase().split(/\s+/) ?? []).filter(Boolean))
}

function inLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** `<` starts a tag only before a letter, `/`, `!` or `?`: "for kids < 6 years" is text. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1))
    if (/[A-Za-z/!?]/.test(source[at + 1] ?? '')) return at
  return source.length
}

/** Just after the tag or comment that starts at `at`; a `>` inside a quoted value does not end it. */
function tagEnd(source: string, at: number): number {
  if (source.startsWith('<!--', at)) {
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

function closingTag(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from)
  return close < 0 ? lower.length : close
}

interface Tag {
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: ReadonlyMap<string, string>
}

/** The look-behind lets no attempt begin inside a name: without it a long run of letters is read once per letter. */
const ATTRIBUTE = /(?<![a-z0-9:-])([a-z][a-z0-9:-]*)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
/** UTF-16 units of one tag that are searched for attributes; longer ones carry data, not names. */
const MAX_TAG = 10_000

function readTag(tag: string): Tag {
  const isClosing = tag[1] === '/'
  const name = /^<\/?([a-z][a-z0-9-]{0,30})/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  const attributes = new Map<string, string>()
  if (!isClosing && name !== '' && tag.length < MAX_TAG)
    for (const [, key = '', double, single, bare] of tag.slice(name.length + 1).matchAll(ATTRIBUTE))
      attributes.set(key.toLowerCase(), decodeReferences(double ?? single ?? bare ?? ''))
  return { name, isClosing, attributes }
}

function decodeReferences(text: string): string {
  return text.replace(/&#?\w{2,8};/g, (reference) => {
    const decoded = entityAt(reference.toLowerCase(), 0)?.text
    return decoded === undefined || decoded === '\ufffd' ? reference : decoded
  })
}
