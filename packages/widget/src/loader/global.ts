import type { EmbedApi } from '../embed.ts'

/** What `preclear-loader.js` puts on the page. */
export interface PreclearGlobal {
  /** Loads the widget if it is not there yet, then runs `fn` with its API; calls made before or during an outage wait. */
  <T>(fn: (api: EmbedApi) => T): Promise<Awaited<T>>
  readonly version: string
  /** The API, once something has loaded it. Asking for it loads nothing. Never rejects. */
  readonly ready: Promise<EmbedApi>
}

/** Why a `<preclear-check>` is still empty. Tried again after 2, 8 and 32 seconds, when the browser is back online, and at the next call. */
export interface LoadFailure {
  readonly code: 'load_failed'
  readonly error: unknown
  /** Times it was tried so far. */
  readonly tries: number
}

/** What the loader hands to the entry of the same version: the nonce and the `data-` attributes of its script tag. */
export interface StartOptions {
  readonly nonce?: string | undefined
  readonly platform?: string | undefined
  readonly reads?: string | undefined
  readonly media?: string | undefined
  readonly mediaAssets?: string | undefined
  readonly mediaPreload?: string | undefined
}

declare global {
  interface Window {
    Preclear?: PreclearGlobal
  }
}
