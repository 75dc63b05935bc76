/** What a page says once for all its `<preclear-check>`; attributes of an element outrank it. */
export interface EmbedSettings {
  /** Platform whose rules are used, e.g. `tiktok`. */
  readonly platform?: string | undefined
  /** BCP 47 primary languages of the texts that will be checked, fetched before there is one. */
  readonly reads?: readonly string[] | undefined
}

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
