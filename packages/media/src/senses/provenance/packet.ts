import { MAX_TEXT, type Note } from './traces.ts'

/** Properties of XMP that may tell how a file was made, by local name in lower case. Whatever prefix a writer chose. */
const TOLD: ReadonlySet<string> = new Set([
  'digitalsourcetype',
  'digitalsourcefiletype',
  'creatortool',
  'softwareagent',
  'software',
  'credit',
  'source',
  'description',
  'aisystemused',
  'aigc',
])
const MAX_TAGS = 50_000
const MAX_DEPTH = 64

/**
 * The properties of an XMP document, as `xmp:<local name>`. Workers have no XML parser, and a hostile document is no reason
 * to bring one: one pass over the tags finds attributes and texts, and entities other than XML's own stay as they are.
 */
export function readPacket(xmp: string): readonly Note[] {
  const text = xmp.slice(0, MAX_TEXT)
  const notes: Note[] = []
  const open: string[] = []
  let at = 0
  for (let tags = 0; tags < MAX_TAGS; tags++) {
    const start = text.indexOf('<', at)
    if (start < 0) break
    tell(notes, holderOf(open), text.slice(at, start))
    const skipped = skipOf(text, start)
    const end = skipped ?? endOfTag(text, start)
    if (end < 0) break
    if (skipped === undefined) readTag(text.slice(start + 1, end), open, notes)
    at = end + 1
  }
  return notes
}

/** The end of a comment, instruction or declaration that begins here. */
function skipOf(text: string, start: number): number | undefined {
  if (text.startsWith('<!--', start)) return afterLast(text, '-->', start)
  if (text.startsWith('<?', start)) return afterLast(text, '?>', start)
  return text.startsWith('<!', start) ? text.indexOf('>', start) : undefined
}

function afterLast(text: string, mark: string, start: number): number {
  const found = text.indexOf(mark, start)
  return found < 0 ? -1 : found + mark.length - 1
}

/** The `>` that ends a tag: one inside of quotes does not. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let i = start + 1; i < text.length; i++) {
    const letter = text.charAt(i)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return i
  }
  return -1
}

function readTag(tag: string, open: string[], notes: Note[]): void {
  if (tag.startsWith('/')) {
    open.pop()
    return
  }
  const nameEnd = tag.search(/[\s/]/)
  const whole = nameEnd < 0 ? tag : tag.slice(0, nameEnd)
  // The frame around all properties has the local name of one of them.
  const name = whole === 'rdf:Description' ? '' : localName(whole)
  if (nameEnd >= 0) readAttributes(tag, nameEnd, name, notes)
  if (!tag.endsWith('/') && open.length < MAX_DEPTH) open.push(name)
}

function readAttributes(tag: string, from: number, element: string, notes: Note[]): void {
  let at = from
  for (;;) {
    const equals = tag.indexOf('=', at)
    if (equals < 0) return
    const name = localName(tag.slice(at, equals).trim())
    const quote = tag
      .slice(equals + 1)
      .trimStart()
      .charAt(0)
    const start = tag.indexOf(quote, equals + 1) + 1
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, start) : -1
    if (end < 0) return
    // `<Iptc4xmpExt:DigitalSourceType rdf:resource="…"/>` says the same as an attribute of that name.
    tell(notes, name === 'resource' ? element : name, tag.slice(start, end))
    at = end + 1
  }
}

/** The property a text belongs to: the containers of RDF do not count. */
function holderOf(open: readonly string[]): string {
  for (let i = open.length - 1; i >= 0; i--) {
    const name = open[i] ?? ''
    if (name !== 'li' && name !== 'alt' && name !== 'bag' && name !== 'seq') return name
  }
  return ''
}

function tell(notes: Note[], name: string, raw: string): void {
  if (!TOLD.has(name)) return
  const text = unescaped(raw).trim()
  if (text !== '') notes.push({ key: `xmp:${name}`, text })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
