import type { Pack } from '@preclear/core'
import type { RejectionBook } from '@preclear/core/rejection'
import { type EarlyPacks, packs } from './packs.ts'

/** Everything a check is made from. */
export interface PackSource extends EarlyPacks {
  /** Rule sentences by BCP 47 tag of the person who reads them. */
  sentences(): Promise<Readonly<Record<string, () => Promise<Pack>>>>
}

export const packSource: PackSource = {
  ...packs,
  sentences: async () => (await import('@preclear/policies/sentences')).sentencePacks,
}

/** What the words of platforms mean, for rejections in some languages. */
export async function loadRejections(languages: readonly string[]): Promise<RejectionBook> {
  return (await import('@preclear/policies/rejections')).loadRejectionBook(languages)
}
