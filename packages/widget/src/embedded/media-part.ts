import type { MediaDesk, Precheck, Sense } from '@preclear/core'
import type { Eyes } from './files.ts'
import { fetchOwn } from './own-module.ts'
import { currentSettings, type MediaFeature } from './settings.ts'

/** Written in by the build: the hash of `media.js`. */
declare const PRECLEAR_MEDIA: string
/** Written in by the build: the address of the file that this code came in. */
declare const PRECLEAR_HERE: string

/** What we use of `@preclear/media`, whose build for pages without a bundler lies in the folder `media/`. */
interface MediaModule {
  createMediaSenses(options: { readonly assetBaseUrl?: string; readonly preload: readonly MediaFeature[] }): MediaSenses
  createMediaDesk(options: { readonly media: MediaSenses; precheck(): Precheck | undefined }): MediaDesk
}
interface MediaSenses {
  readonly senses: readonly Sense[]
  setLanguages(tags: readonly string[]): void
}

/** A fetch that takes longer has failed for this check. */
const FETCH_MS = 30_000
const FEATURES: readonly MediaFeature[] = ['text', 'nudity', 'provenance']

let tries = 0

/** Fetches the senses. Rejects where they did not arrive. */
export async function openEyes(): Promise<Eyes> {
  const folder = folderAt(currentSettings().media)
  const [{ createMediaSenses, createMediaDesk }, assetBaseUrl] = await inTime(
    Promise.all([fetchMedia(folder), assetsBeside(folder)]),
  )
  const media = createMediaSenses({ preload: preloads(), ...(assetBaseUrl === undefined ? {} : { assetBaseUrl }) })
  return {
    senses: media.senses,
    read: (languages) => media.setLanguages(languages),
    deskFor: (precheck) => createMediaDesk({ media, precheck: () => precheck }),
  }
}

/** A browser keeps a module that failed as failed: it is asked for under another address the next time. */
async function fetchMedia(folder: URL): Promise<MediaModule> {
  const query = tries ? `?retry=${tries}` : ''
  tries++
  return (await fetchOwn(new URL(`media.js${query}`, folder).href, PRECLEAR_MEDIA)) as MediaModule
}

/** The folder that holds what the large readers need, as its `assets.json` says: the build puts an empty one there. */
async function assetsBeside(folder: URL): Promise<string | undefined> {
  const { mediaAssets } = currentSettings()
  if (mediaAssets === false || mediaAssets === 'off') return undefined
  if (mediaAssets) return folderAt(mediaAssets).href
  try {
    const response = await fetch(new URL('assets.json', folder), { credentials: 'same-origin' })
    const { files } = ((response.ok && (await response.json())) || {}) as { readonly files?: unknown }
    return Array.isArray(files) && files.length > 0 ? folder.href : undefined
  } catch {
    return undefined
  }
}

/** With or without its last slash; default `media/` beside this file. */
function folderAt(said: string | URL | boolean | undefined): URL {
  if (!said || said === true) return new URL('media/', PRECLEAR_HERE)
  const { href } = new URL(said, document.baseURI)
  return new URL(href.endsWith('/') ? href : `${href}/`)
}

function preloads(): readonly MediaFeature[] {
  const { mediaPreload = [] } = currentSettings()
  const words: readonly string[] = typeof mediaPreload === 'string' ? mediaPreload.split(/[\s,]+/) : mediaPreload
  return FEATURES.filter((feature) => words.includes(feature))
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`media.js did not arrive within ${FETCH_MS / 1000} s`)), FETCH_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
