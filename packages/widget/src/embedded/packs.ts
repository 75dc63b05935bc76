import type { Pack } from '@preclear/core'
import type { RejectionBook } from '@preclear/core/rejection'

/** Where the rules of a platform, the words of a language and the sentences of a language come from. Each is fetched when it is asked for. */
export interface PackSource {
  readonly platforms: Readonly<Record<string, () => Promise<Pack>>>
  /** Lexicons by the BCP 47 primary language of the ads they read. */
  lexicons(): Promise<Readonly<Record<string, () => Promise<Pack>>>>
  /** Rule sentences by BCP 47 tag of the person who reads them. */
  sentences(): Promise<Readonly<Record<string, () => Promise<Pack>>>>
}

export const packs: PackSource = {
  platforms: { tiktok: async () => (await import('@preclear/policies/tiktok/rules')).tiktokRules },
  lexicons: async () => (await import('@preclear/policies/languages')).languagePacks,
  sentences: async () => (await import('@preclear/policies/sentences')).sentencePacks,
}

/** What the words of platforms mean, for rejections in some languages. */
export async function loadRejections(languages: readonly string[]): Promise<RejectionBook> {
  return (await import('@preclear/policies/rejections')).loadRejectionBook(languages)
}
