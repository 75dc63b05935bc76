import { computed, type Signal, signal } from '@preact/signals'
import { directionOf, pickLanguage } from '@preclear/core'
import { loadStrings } from '@preclear/widget'
import { loadChoices } from '../state/storage.ts'
import { en, type StringId, type Strings } from './en.ts'
import { type Args, format } from './format.ts'
import { LANGUAGES, LOADERS } from './languages.ts'
import { enStories, type Stories } from './stories.ts'
import { enWords, type Words } from './words.ts'

const FORMATTING: Readonly<Record<string, string>> = { ar: 'ar-u-nu-latn' }

export const language: Signal<string> = signal('en')
const strings: Signal<Strings> = signal(en)
/** Names of industries, certificates, buttons and placements. */
export const words: Signal<Words> = signal(enWords)
/** What the presenter says. */
export const stories: Signal<Stories> = signal(enStories)
export const direction: Signal<'ltr' | 'rtl'> = computed(() => directionOf(language.value))
/** For Intl: Arabic here is written with the digits that forms and prices use. */
export const locale: Signal<string> = computed(() => FORMATTING[language.value] ?? language.value)

export function t(id: StringId, args: Args = {}): string {
  return format(strings.value[id], args, locale.value)
}

/** Takes the nearest language that the app and the widget speak; where its words do not arrive, everything stays as it is. */
export async function speak(wanted: string): Promise<void> {
  const picked = pickLanguage(wanted, Object.keys(LANGUAGES))
  try {
    const [loaded] = await Promise.all([LOADERS[picked]?.(), loadStrings(picked)])
    strings.value = loaded?.strings ?? en
    words.value = loaded?.words ?? enWords
    stories.value = loaded?.stories ?? enStories
    language.value = loaded ? picked : 'en'
  } catch (error) {
    console.warn(`The words for ${picked} did not arrive.`, error)
  }
}

export const wantedLanguage = (): string =>
  new URLSearchParams(location.search).get('lang') ?? loadChoices().language ?? navigator.language

export const countryName = (code: string): string =>
  new Intl.DisplayNames([locale.value], { type: 'region', fallback: 'code' }).of(code) ?? code
export const languageName = (code: string): string =>
  new Intl.DisplayNames([locale.value], { type: 'language', fallback: 'code' }).of(code) ?? code
