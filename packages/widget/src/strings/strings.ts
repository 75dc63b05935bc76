import { directionOf, pickLanguage } from '@preclear/core'
import type { en } from './en.ts'
import { shell } from './shell.ts'

/** A sentence, or its plural forms by CLDR category. Every form has the same placeholders; only a `one` may leave out `{n}`. */
export type Text = string | ({ readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string })
export type StringKey = keyof typeof en
/** All words of the widget in one language. */
export type Strings = { readonly [key in StringKey]: key extends 'language' ? string : Text }

/** English of a part of the widget is there as soon as the part is. */
export const registered: Map<string, Partial<Strings>> = new Map([['en', shell]])

/** Makes a language available to every widget on the page: `registerStrings(ru)`. */
export function registerStrings(...languages: readonly Strings[]): void {
  for (const strings of languages) registered.set(strings.language, strings)
}

/** True where the words of exactly this tag are there. */
export const hasStrings = (tag: string): boolean => registered.has(tag)

export type Args = Readonly<Record<string, string | number>>

/** The words and formats of one language. */
export interface Words {
  /** Language of the words; English where the wanted one is not registered. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly available: readonly string[]
  /** False while the words for results are still on their way. */
  readonly isComplete: boolean
  t(key: StringKey, args?: Args): string
  date(iso: string): string
  market(code: string): string
  /** Name of a language; in that language itself where `own` is set. */
  name(tag: string, own?: boolean): string
  list(items: readonly string[]): string
  number(value: number): string
  /** Sentences one after another: scripts that end a sentence with a wide stop need no space. */
  sentences(...parts: readonly string[]): string
  /** `Ad text, characters 1 to 20`, with the comma of the language. */
  pair(a: string, b: string): string
}

/** @param extra languages given to one widget only */
export function wordsFor(wanted: string, extra: readonly Strings[] = []): Words {
  const all = new Map<string, Partial<Strings>>([...registered, ...extra.map((s) => [s.language, s] as const)])
  const strings: Partial<Strings> = all.get(pickLanguage(wanted, [...all.keys()])) ?? shell
  const language = localeOf(strings.language ?? 'en')
  // Latin digits everywhere: the ad, the limits and the platform's own screens use them.
  const locale = `${language}-u-nu-latn`
  const plural = (n: number): Intl.LDMLPluralRule =>
    kept(`n ${language}`, () => new Intl.PluralRules(language)).select(n)
  // Most numbers are small counts, and these are the same everywhere.
  const number = (n: number): string =>
    /^\d{1,3}$/.test(`${n}`) ? `${n}` : kept(locale, () => new Intl.NumberFormat(locale)).format(n)
  const show = (value: string | number): string => (typeof value === 'number' ? number(value) : value)
  return {
    language,
    direction: directionOf(language),
    available: [...all.keys()],
    isComplete: strings.open !== undefined,
    t: (key, args = {}) => {
      const text: Text = strings[key] ?? ''
      const sentence = typeof text === 'string' ? text : (text[plural(Number(args.n ?? 0))] ?? text.other)
      return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
        Object.hasOwn(args, name) ? show(args[name] ?? '') : whole,
      )
    },
    date: (iso) => {
      const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
      if (Number.isNaN(day.getTime())) return iso
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
    },
    market: (code) => displayName(language, 'region', code),
    name: (tag, own) => displayName(own ? tag : language, 'language', tag),
    list: (items) =>
      items.length > 1 ? kept(`list ${language}`, () => new Intl.ListFormat(language)).format(items) : (items[0] ?? ''),
    number,
    sentences: (...parts) => parts.filter(Boolean).join(/^(?:ja|zh)/.test(language) ? '' : ' '),
    pair: (a, b) => `${a}${COMMAS[language.slice(0, 2)] ?? ', '}${b}`,
  }
}

/** Where it is not `, `. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '，' }

/** Words may come under a name that is no tag: numbers and plurals are then as in English. */
function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const formats = new Map<string, unknown>()
/** Making a format takes up to a millisecond, and everything is drawn often. */
function kept<Format>(key: string, make: () => Format): Format {
  const known = (formats.get(key) as Format | undefined) ?? make()
  formats.set(key, known)
  return known
}

/** Hostile or unknown codes are shown as they are: `Intl.DisplayNames` throws on malformed ones. */
function displayName(language: string, type: 'region' | 'language', code: string): string {
  try {
    return kept(`${type} ${language}`, () => new Intl.DisplayNames(language, { type })).of(code) ?? code
  } catch {
    return code
  }
}
