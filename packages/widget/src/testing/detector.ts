/** Elements that run, fetch or change where the page points to. A film is shown from bytes that are here. */
const FORBIDDEN =
  'script, iframe, frame, object, embed, applet, base, meta, link, style, portal, fencedframe, math, foreignObject, use, animate, set, video:not([src^="blob:"]), audio, source, track, marquee, template, noscript, x-pwned'
/** Attributes that hold an address. */
const ADDRESSES = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
]
const DIALOGS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const

interface Watched {
  /** What was executed, fetched or created since the last call. */
  found(): string[]
  /** Adds what stands in a tree now. */
  inspect(root: ParentNode): void
  stop(): void
}

/** Notices everything that a string could do in this page: `pwned()`, dialogs, errors, requests, elements, navigation. */
export function watch(): Watched {
  const hits: string[] = []
  const gone = new AbortController()
  const { signal } = gone
  const undo: (() => void)[] = []
  const replace = (name: string, value: unknown): void => {
    const before = Reflect.getOwnPropertyDescriptor(globalThis, name)
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
    undo.push(() =>
      before ? Object.defineProperty(globalThis, name, before) : void Reflect.deleteProperty(globalThis, name),
    )
  }
  replace('pwned', () => hits.push('pwned()'))
  for (const name of DIALOGS) replace(name, () => void hits.push(`${name}()`))
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'hashchange', 'popstate', 'submit'])
    addEventListener(
      type,
      (event) => {
        // A browser says with this that it measures again in the next frame.
        if (!String((event as ErrorEvent).message).includes('ResizeObserver')) hits.push(`${type} ${sayOf(event)}`)
      },
      { signal, capture: type === 'submit' },
    )
  const noteRequests = (entries: PerformanceEntryList): void => {
    for (const { name } of entries) if (/pwned/i.test(name)) hits.push(`request ${name.slice(0, 80)}`)
  }
  const noteCreated = (changes: readonly MutationRecord[]): void => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) lookAt(node, hits)
  }
  const requests = new PerformanceObserver((list) => noteRequests(list.getEntries()))
  requests.observe({ type: 'resource' })
  const created = new MutationObserver(noteCreated)
  created.observe(document, { childList: true, subtree: true })
  const { href } = location
  return {
    found: () => {
      noteRequests(requests.takeRecords())
      noteCreated(created.takeRecords())
      if (location.href !== href) hits.push(`location ${location.href}`)
      if ('polluted' in {}) hits.push('prototype')
      return hits.splice(0)
    },
    inspect: (root) => {
      for (const node of root.children) lookAt(node, hits)
    },
    stop: () => {
      gone.abort()
      requests.disconnect()
      created.disconnect()
      for (const one of undo) one()
    },
  }
}

function sayOf(event: Event): string {
  if (event instanceof ErrorEvent) return event.message
  return event instanceof PromiseRejectionEvent ? String(event.reason) : ''
}

/** What an element, and what is in it, could do. */
function lookAt(top: Element, hits: string[]): void {
  for (const node of [top, ...top.querySelectorAll('*')]) {
    if (node.matches(FORBIDDEN)) hits.push(`<${node.localName}>`)
    for (const { name, value } of node.attributes) {
      if (/^on/i.test(name)) hits.push(`${node.localName}[${name}]`)
      if (/^(?:srcdoc|http-equiv|is)$/i.test(name)) hits.push(`${node.localName}[${name}]`)
      if (ADDRESSES.includes(name.toLowerCase()) && !isHarmless(node, value))
        hits.push(`${node.localName}[${name}=${value.slice(0, 40)}]`)
      if (name === 'style' && /url|expression|import|image-set|;\s*position/i.test(value))
        hits.push(`${node.localName}[style=${value.slice(0, 40)}]`)
    }
  }
}

/** A link may lead to the web; anything loaded must be here already. */
function isHarmless(node: Element, value: string): boolean {
  const url = URL.canParse(value, 'about:blank') ? new URL(value, 'https://relative.invalid') : undefined
  if (node.localName === 'a') return /^https?:\/\//i.test(value) && /^https?:$/.test(url?.protocol ?? '')
  return url?.protocol === 'blob:' && url.origin === location.origin
}

/** Everything queued so far is drawn, without waiting for a frame. */
export function settled(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(0)
  })
}

/** Whatever was asked for before has failed by now, as a picture asked for now has. */
export async function later(): Promise<void> {
  const image = new Image()
  const failed = new Promise((done) => image.addEventListener('error', done))
  image.src = `/nothing-${Math.random()}.png`
  await failed
  await new Promise((done) => setTimeout(done, 50))
}
