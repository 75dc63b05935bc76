import { pickLanguage } from '@preclear/core'
import { hasStrings, registerStrings } from './strings.ts'

/** Every language of the widget, English first. */
export const LANGUAGES: readonly string[] = 'en ar de es fr hi id ja kk ko pt-BR ru th tr vi zh-Hans zh-Hant'.split(' ')

/** The tag that the widget speaks for a wanted one: `zh-TW` → `zh-Hant`; English where it has no words for it. */
export function languageOf(wanted: string): string {
  return pickLanguage(wanted, LANGUAGES)
}

/** Fetches and registers the words for a language. Rejects where they do not arrive; English needs nothing. */
export async function loadStrings(wanted: string): Promise<void> {
  const tag = languageOf(wanted)
  if (hasStrings(tag)) return
  const { languageLoaders } = await import('./table.ts')
  const strings = await languageLoaders[tag]?.()
  if (strings) registerStrings(strings)
}
