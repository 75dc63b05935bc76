import type { Pack } from '@preclear/core'

/** Where the rules of a platform and the words of a language come from. Each is fetched when it is asked for. */
export interface EarlyPacks {
  readonly platforms: Readonly<Record<string, () => Promise<Pack>>>
  /** Lexicons by the BCP 47 primary language of the ads they read. */
  lexicons(): Promise<Readonly<Record<string, () => Promise<Pack>>>>
}

/** Those that are fetched beside the engine: it brings the others itself. */
export const packs: EarlyPacks = {
  platforms: { tiktok: async () => (await import('@preclear/policies/tiktok/rules')).tiktokRules },
  lexicons: async () => (await import('@preclear/policies/languages')).languagePacks,
}
