import type { PreclearCheck, PreclearEventMap } from '../element/preclear-check.tsx'
import type { Entry } from '../embed.ts'
import { fetchModule } from '../loader/fetch-module.ts'
import { type FrameSettings, type FromFrame, type Hello, readToFrame, type ToFrame } from './messages.ts'

/** Written in by the build: the entry of the same version. */
declare const PRECLEAR: { readonly version: string; readonly entry: string; readonly integrity: string }

/** Errors told to the page about its own messages; then silence. */
const MOST_COMPLAINTS = 20
const FIRST_WAIT = 100
const LAST_WAIT = 5000

/** `<meta name="preclear-parents" content="self https://shop.example">`: who may use this frame. `self` is its own origin. */
function parents(): readonly string[] {
  const said = document.querySelector<HTMLMetaElement>('meta[name="preclear-parents"]')?.content ?? 'self'
  // Of the address: in a sandbox the document's own origin is opaque.
  return said
    .split(/\s+/)
    .filter((word) => word && word !== '*')
    .map((word) => (word === 'self' ? location.origin : word))
}

/** The allowed origins that the page around this frame can have. */
function candidates(): readonly string[] {
  const [direct] = location.ancestorOrigins ?? []
  return parents().filter((origin) => direct === undefined || origin === direct)
}

/** Says hello, to allowed origins only, until somebody answers on the port that came with it. */
function greet(hear: (message: MessageEvent, port: MessagePort) => void): void {
  const page = crypto.randomUUID()
  let answered: MessagePort | undefined
  const hello = (wait: number): void => {
    const token = /(?:^#|&)preclear=([\w-]+)/.exec(location.hash)?.[1]
    if (answered) return
    for (const origin of token ? candidates() : []) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = (message) => {
        answered ??= port1
        if (answered === port1) hear(message, port1)
      }
      const word: Hello = { preclear: 'hello', token: token ?? '', page }
      parent.postMessage(word, origin, [port2])
    }
    setTimeout(() => hello(Math.min(wait * 2, LAST_WAIT)), wait)
  }
  hello(FIRST_WAIT)
}

function applySettings(element: PreclearCheck, { platform, reads, manual, ...rest }: FrameSettings): void {
  const attributes = { platform, reads: reads?.join(' '), manual: manual ? '' : undefined }
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
  element.language = rest.language
  element.theme = rest.theme
  element.parts = rest.parts
}

function obey(element: PreclearCheck, message: ToFrame): void {
  if (message.type === 'settings') applySettings(element, message.settings)
  else if (message.type === 'creative') element.creative = message.creative ?? undefined
  else if (message.type === 'check') void element.check()
  else if (message.type === 'open') element.openFinding = { id: message.findingId }
}

/** Hands on what the element says. */
function tell(element: PreclearCheck, post: (message: FromFrame) => void): void {
  const on = <K extends keyof PreclearEventMap>(type: K, say: (detail: PreclearEventMap[K]['detail']) => FromFrame) =>
    element.addEventListener(type, (event) => post(say((event as PreclearEventMap[K]).detail)))
  on('preclear-report', ({ report }) => ({ type: 'report', report }))
  on('preclear-fix', ({ creative, fixId }) => ({ type: 'fix', creative, fixId }))
  on('preclear-undo', ({ creative, fixId }) => ({ type: 'undo', creative, fixId }))
  on('preclear-focus-field', ({ path, finding }) => ({ type: 'focus-field', path, findingId: finding.id }))
  on('preclear-language', ({ language }) => ({ type: 'language', language }))
  on('preclear-error', ({ code, error }) => ({ type: 'error', code, message: String(error).slice(0, 2000) }))
  new ResizeObserver(() => post({ type: 'height', height: element.offsetHeight })).observe(element)
}

async function run(): Promise<void> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('html { color-scheme: light dark } body { margin: 0 }')
  document.adoptedStyleSheets = [sheet]
  const { entry, integrity, version } = PRECLEAR
  const { start } = (await fetchModule({ url: new URL(entry, import.meta.url).href, integrity })) as Entry
  start({})
  const element = document.createElement('preclear-check')
  let port: MessagePort | undefined
  let complaints = 0
  const post = (message: FromFrame): void => port?.postMessage(message)
  tell(element, post)
  greet(({ data }, from) => {
    const message = readToFrame(data)
    if (!message) {
      if (complaints++ < MOST_COMPLAINTS)
        post({ type: 'error', code: 'message_ignored', message: 'not a message, or too large' })
      return
    }
    if (message.type === 'welcome') {
      port = from
      document.body.append(element)
      post({ type: 'ready', version })
    } else if (port === from) obey(element, message)
  })
}

void run()
