/** What a page says once for all its `<preclear-check>`; attributes of an element outrank it. */
export interface EmbedSettings {
  /** Platform whose rules are used, e.g. `tiktok`. */
  readonly platform?: string | undefined
  /** BCP 47 primary languages of the texts that will be checked, fetched before there is one. */
  readonly reads?: readonly string[] | undefined
  /** How files of ads are looked at: not at all (`false`, `off`), or by the code in this folder; default `media/` beside the entry. Read with the first file. */
  readonly media?: boolean | string | URL | undefined
  /** The folder with what `preclear-media-assets` copies, or `false`, `off`; default that of `media`, where it has an `assets.json`. */
  readonly mediaAssets?: boolean | string | URL | undefined
  /** Large readers that may be fetched without asking, as a list or separated by spaces; the others wait for a person. */
  readonly mediaPreload?: readonly MediaFeature[] | string | undefined
}

/** A reader of some MB: of words in pictures, of naked skin, of Content Credentials. */
export type MediaFeature = 'text' | 'nudity' | 'provenance'

let settings: EmbedSettings = {}
const listeners = new Set<() => void>()

export function currentSettings(): EmbedSettings {
  return settings
}

/** Takes over what is given; what is left out stays. Elements on the page follow. */
export function configure(part: EmbedSettings): void {
  settings = { ...settings, ...part }
  for (const listen of listeners) listen()
}

/** Returns how to stop listening. */
export function onConfigure(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
