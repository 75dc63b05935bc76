import type { EmbedApi, Entry } from '../embed.ts'
import { fetchModule } from './fetch-module.ts'
import type { LoadFailure, PreclearGlobal, StartOptions } from './global.ts'

/** Written in by the build: the entry of the same version. */
declare const PRECLEAR: { readonly version: string; readonly entry: string; readonly integrity: string }

const { version, entry, integrity } = PRECLEAR

type Call = ArrayLike<(api: EmbedApi) => unknown>
/** A page's own stand-in for `Preclear`: it keeps the arguments of each call. */
interface Stub {
  readonly q?: readonly Call[]
  readonly version?: string
}

const FIRST_WAIT = 2000
const MOST_TRIES = 4

/** In a module there is no `currentScript`, but the stack of an error names the file. */
function ownScript(): HTMLScriptElement | undefined {
  const { currentScript, scripts } = document
  if (currentScript instanceof HTMLScriptElement) return currentScript
  const stack = new Error().stack ?? ''
  return [...scripts].find(({ src }) => src && stack.includes(src))
}

interface Loading {
  readonly ready: Promise<EmbedApi>
  /** Fetches the entry, unless it is here or on its way. */
  load(): void
  /** The same, where it failed before. */
  again(): void
}

function createLoading(folder: URL, options: StartOptions, elements: HTMLCollectionOf<Element>): Loading {
  let tries = 0
  let isStarted = false
  let tell: (api: EmbedApi) => void
  const ready = new Promise<EmbedApi>((resolve) => {
    tell = resolve
  })
  const begin = (module: unknown): void => {
    const api = module as Entry
    api.start(options)
    tell(api)
  }
  const fail = (error: unknown): void => {
    isStarted = false
    const detail: LoadFailure = { code: 'load_failed', error, tries: ++tries }
    for (const element of [...elements])
      element.dispatchEvent(new CustomEvent('preclear-error', { detail, bubbles: true, composed: true }))
    if (tries < MOST_TRIES) setTimeout(load, FIRST_WAIT * 4 ** (tries - 1))
  }
  function load(): void {
    if (isStarted) return
    isStarted = true
    const url = new URL(entry + (tries ? `?retry=${tries}` : ''), folder).href
    fetchModule({ url, integrity, nonce: options.nonce }).then(begin, fail)
  }
  return { ready, load, again: () => tries && load() }
}

function install(): void {
  const page = window as unknown as { Preclear?: Stub | PreclearGlobal }
  const before = page.Preclear as Stub | undefined
  if (before?.version) {
    if (before.version !== version)
      console.info(`Preclear ${before.version} is on this page already; ${version} was not started.`)
    return
  }
  const script = ownScript()
  const { base, ...said } = script?.dataset ?? {}
  const folder = new URL(base ? `${base}/` : '.', base ? document.baseURI : script?.src || document.baseURI)
  const elements = document.getElementsByTagName('preclear-check')
  const { ready, load, again } = createLoading(folder, { ...said, nonce: script?.nonce }, elements)
  const observer = new MutationObserver(() => look())
  const look = (): void => {
    if (!elements.length) return
    observer.disconnect()
    load()
  }
  const call = <T>(fn: (api: EmbedApi) => T): Promise<Awaited<T>> => {
    load()
    return ready.then(fn) as Promise<Awaited<T>>
  }
  const queue = before?.q ?? []
  // The page's own stand-in goes on pushing to `q`.
  const push = ({ 0: fn }: Call): unknown => fn && call(fn)
  page.Preclear = Object.assign(call, { version, ready, q: { push } })
  for (const waiting of queue) push(waiting)

  addEventListener('online', again)
  // Back from the back-forward cache, a fetch that was under way may have been given up.
  addEventListener('pageshow', again)
  observer.observe(document, { childList: true, subtree: true })
  look()
}

install()
