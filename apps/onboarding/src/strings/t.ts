import { computed, type Signal, signal } from '@preact/signals'
import { directionOf, pickLanguage } from '@preclear/core'
import { registerStrings } from '@preclear/widget'
import { loadChoices } from '../state/storage.ts'
import { en, type StringId, type Strings } from './en.ts'
import { type Args, format } from './format.ts'
import { enWords, type Words } from './words.ts'

/** Languages the app speaks, each by its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Русский',
  id: 'Indonesia',
  ar: 'العربية',
}
const LOADERS: Readonly<Record<string, () => Promise<{ readonly strings: Strings; readonly words: Words }>>> = {
  ru: async () => {
    registerStrings((await import('@preclear/widget/languages/ru')).ru)
    return import('./ru.ts')
  },
  id: async () => {
    registerStrings((await import('@preclear/widget/languages/id')).id)
    return import('./id.ts')
  },
  ar: async () => {
    registerStrings((await import('@preclear/widget/languages/ar')).ar)
    return import('./ar.ts')
  },
}
const FORMATTING: Readonly<Record<string, string>> = { ar: 'ar-u-nu-latn' }

export const language: Signal<string> = signal('en')
const strings: Signal<Strings> = signal(en)
/** Names of industries, certificates, buttons and placements. */
export const words: Signal<Words> = signal(enWords)
export const direction: Signal<'ltr' | 'rtl'> = computed(() => directionOf(language.value))
/** For Intl: Arabic here is written with the digits that forms and prices use. */
export const locale: Signal<string> = computed(() => FORMATTING[language.value] ?? language.value)

export function t(id: StringId, args: Args = {}): string {
  return format(strings.value[id], args, locale.value)
}

export async function speak(wanted: string): Promise<void> {
  const picked = pickLanguage(wanted, Object.keys(LANGUAGES))
  const loaded = picked === 'en' ? { strings: en, words: enWords } : await LOADERS[picked]?.()
  strings.value = loaded?.strings ?? en
  words.value = loaded?.words ?? enWords
  language.value = loaded ? picked : 'en'
}

export const wantedLanguage = (): string =>
  new URLSearchParams(location.search).get('lang') ?? loadChoices().language ?? navigator.language

export const countryName = (code: string): string =>
  new Intl.DisplayNames([locale.value], { type: 'region', fallback: 'code' }).of(code) ?? code
export const languageName = (code: string): string =>
  new Intl.DisplayNames([locale.value], { type: 'language', fallback: 'code' }).of(code) ?? code
