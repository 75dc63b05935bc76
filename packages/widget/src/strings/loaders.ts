import { pickLanguage } from '@preclear/core'
import { hasStrings, registerStrings, type Strings } from './strings.ts'

/** Words of the widget in every language other than English, each fetched when it is asked for. */
export const languageLoaders: Readonly<Record<string, () => Promise<Strings>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  hi: async () => (await import('./hi.ts')).hi,
  id: async () => (await import('./id.ts')).id,
  ja: async () => (await import('./ja.ts')).ja,
  kk: async () => (await import('./kk.ts')).kk,
  ko: async () => (await import('./ko.ts')).ko,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  ru: async () => (await import('./ru.ts')).ru,
  th: async () => (await import('./th.ts')).th,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-Hant.ts')).zhHant,
}

/** Every language of the widget, English first. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(languageLoaders)]

/** The tag that the widget speaks for a wanted one: `zh-TW` → `zh-Hant`; English where it has no words for it. */
export function languageOf(wanted: string): string {
  return pickLanguage(wanted, LANGUAGES)
}

/** Fetches and registers the words for a language. Rejects where they do not arrive; English needs nothing. */
export async function loadStrings(wanted: string): Promise<void> {
  const tag = languageOf(wanted)
  if (hasStrings(tag)) return
  const load = languageLoaders[tag]
  if (load) registerStrings(await load())
}
