import { type CreativeInput, PreclearError } from '@preclear/core'
import { type FrameSettings, type FromFrame, readFromFrame, readHello, type ToFrame } from './messages.ts'

export type { FrameSettings, FromFrame }

export interface ConnectOptions extends FrameSettings {
  /** Origin that the frame is served from, e.g. `https://widget.example`. Nothing from elsewhere is heard. */
  readonly origin: string
  /** False: the height of the iframe is left alone. Default true. */
  readonly autoHeight?: boolean | undefined
}

type Kind = Exclude<FromFrame['type'], 'ready'>
type Heard<K extends FromFrame['type']> = Extract<FromFrame, { readonly type: K }>

/** The widget behind the wall of an iframe: set what the element would be set, and listen to what it would say. */
export interface FrameConnection {
  /** Version of the widget in the frame, once it answers. Waits as long as it takes. */
  readonly ready: Promise<string>
  /** Messages that were ignored, because they came from elsewhere, are none of ours, or are too large. */
  readonly ignored: number
  creative: CreativeInput | undefined
  /** Takes over what is given; what is left out stays. */
  set(settings: FrameSettings): void
  check(): void
  /** Opens and focuses a finding of the report by its id. */
  open(findingId: string): void
  /** Returns how to stop listening. */
  on<K extends Kind>(type: K, listen: (message: Heard<K>) => void): () => void
  /** Ends the connection. The iframe stays, and is the host's to remove. */
  disconnect(): void
}

/** `origin` is no origin, or not the one that the iframe loads from. */
export class FrameOriginError extends PreclearError {
  constructor(origin: string, src: string) {
    super(
      'frame_origin',
      `The iframe loads ${src || 'nothing'}, which is not of the origin ${origin}. Give the origin of frame.html.`,
    )
    this.name = 'FrameOriginError'
  }
}

/**
 * Connects a page with `frame.html` in an iframe. The frame sends one hello with a port, to an origin of its own list only;
 * the page takes it only from this iframe, from `origin`, and with the token it put into the iframe's address. In a sandbox
 * without `allow-same-origin` the frame's origin is opaque (`null`): there the token is what tells our document from another.
 */
export function connectFrame(iframe: HTMLIFrameElement, options: ConnectOptions): FrameConnection {
  return new Connection(iframe, options)
}

class Connection implements FrameConnection {
  readonly ready: Promise<string>
  readonly #iframe: HTMLIFrameElement
  readonly #origin: string
  readonly #autoHeight: boolean
  readonly #token: string = crypto.randomUUID()
  readonly #listeners = new Map<string, Set<(message: FromFrame) => void>>()
  readonly #greet = (event: MessageEvent): void => this.#hearHello(event)
  #settings: FrameSettings
  #creative: CreativeInput | undefined
  #port: MessagePort | undefined
  #page: string | undefined
  #ignored = 0
  #tellReady: (version: string) => void = () => undefined

  constructor(iframe: HTMLIFrameElement, { origin, autoHeight = true, ...settings }: ConnectOptions) {
    if (!URL.canParse(iframe.src) || new URL(iframe.src).origin !== origin)
      throw new FrameOriginError(origin, iframe.src)
    this.#iframe = iframe
    this.#origin = origin
    this.#autoHeight = autoHeight
    this.#settings = settings
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve
    })
    addEventListener('message', this.#greet)
    const address = new URL(iframe.src)
    address.hash = `preclear=${this.#token}`
    iframe.src = address.href
  }

  get ignored(): number {
    return this.#ignored
  }
  get creative(): CreativeInput | undefined {
    return this.#creative
  }
  set creative(value: CreativeInput | undefined) {
    this.#creative = value
    this.#post({ type: 'creative', creative: value ?? null })
  }
  set(settings: FrameSettings): void {
    this.#settings = { ...this.#settings, ...settings }
    this.#post({ type: 'settings', settings: this.#settings })
  }
  check(): void {
    this.#post({ type: 'check' })
  }
  open(findingId: string): void {
    this.#post({ type: 'open', findingId })
  }
  on<K extends Kind>(type: K, listen: (message: Heard<K>) => void): () => void {
    const all = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, all)
    const hearer = listen as (message: FromFrame) => void
    all.add(hearer)
    return () => all.delete(hearer)
  }
  disconnect(): void {
    removeEventListener('message', this.#greet)
    this.#listeners.clear()
    this.#port?.close()
    this.#port = undefined
  }

  #post(message: ToFrame): void {
    this.#port?.postMessage(message)
  }
  #hearHello({ source, origin, data, ports: [port] }: MessageEvent): void {
    if (source !== this.#iframe.contentWindow) return
    const hello = readHello(data)
    const isOurs = origin === (isOpaque(this.#iframe) ? 'null' : this.#origin) && hello?.token === this.#token
    if (!isOurs || !port) {
      this.#ignored++
      return
    }
    // It says hello until it hears an answer; and again where it was loaded again.
    if (hello.page === this.#page) return
    this.#page = hello.page
    this.#port?.close()
    this.#port = port
    port.onmessage = ({ data: said }) => this.#hear(said)
    this.#post({ type: 'welcome' })
    this.#post({ type: 'settings', settings: this.#settings })
    if (this.#creative) this.#post({ type: 'creative', creative: this.#creative })
  }
  #hear(data: unknown): void {
    const message = readFromFrame(data)
    if (!message) {
      this.#ignored++
      return
    }
    if (message.type === 'ready') this.#tellReady(message.version)
    if (message.type === 'height' && this.#autoHeight) this.#iframe.style.height = `${Math.ceil(message.height)}px`
    if (message.type === 'fix' || message.type === 'undo') this.#creative = message.creative
    for (const listen of this.#listeners.get(message.type) ?? []) listen(message)
  }
}

function isOpaque({ sandbox }: HTMLIFrameElement): boolean {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin')
}
