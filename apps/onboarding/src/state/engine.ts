import { effect, type Signal, signal } from '@preact/signals'
import { createPrecheck, type Pack, type Precheck } from '@preclear/core'
import { language } from '../strings/t.ts'
import { draft } from './store.ts'

/** Language packs hold the words to read an ad in that language and the sentences to explain it. English is in the main pack. */
const PACKS: Readonly<Record<string, () => Promise<Pack>>> = {
  ar: async () => (await import('@preclear/policies/languages/ar')).ar,
  es: async () => (await import('@preclear/policies/languages/es')).es,
  id: async () => (await import('@preclear/policies/languages/id')).id,
  ru: async () => (await import('@preclear/policies/languages/ru')).ru,
}
/** Countries whose ads are mostly written in a language we have a pack for. */
const SPOKEN: Readonly<Record<string, string>> = {
  AR: 'es',
  BO: 'es',
  CL: 'es',
  CO: 'es',
  CR: 'es',
  DO: 'es',
  EC: 'es',
  ES: 'es',
  GT: 'es',
  MX: 'es',
  PE: 'es',
  UY: 'es',
  BY: 'ru',
  KG: 'ru',
  KZ: 'ru',
  RU: 'ru',
  UZ: 'ru',
  ID: 'id',
  MY: 'id',
  AE: 'ar',
  BH: 'ar',
  EG: 'ar',
  IQ: 'ar',
  JO: 'ar',
  KW: 'ar',
  LB: 'ar',
  MA: 'ar',
  OM: 'ar',
  QA: 'ar',
  SA: 'ar',
}

/** The languages worth loading for this ad: of the interface, of the audience, of the countries, and any whose script is seen. */
export function wantedPacks(
  ui: string,
  spoken: readonly string[],
  countries: readonly string[],
  text: string,
): readonly string[] {
  const wanted = new Set([
    ui,
    ...spoken.map((tag) => tag.split('-')[0] ?? tag),
    ...countries.map((code) => SPOKEN[code] ?? ''),
  ])
  if (/\p{Script=Cyrillic}/u.test(text)) wanted.add('ru')
  if (/\p{Script=Arabic}/u.test(text)) wanted.add('ar')
  if (/[ñ¿¡áéíóú]/iu.test(text)) wanted.add('es')
  return Object.keys(PACKS).filter((id) => wanted.has(id))
}

export const precheck: Signal<Precheck | undefined> = signal()
/** Set when a pack could not be loaded or the engine refused it. */
export const engineFailed: Signal<boolean> = signal(false)
const loaded = new Map<string, Pack>()

async function build(wanted: readonly string[]): Promise<void> {
  const [{ tiktok }] = await Promise.all([
    import('@preclear/policies/tiktok'),
    ...wanted
      .filter((id) => !loaded.has(id))
      .map(async (id) => {
        const pack = await PACKS[id]?.()
        if (pack) loaded.set(id, pack)
      }),
  ])
  precheck.value = createPrecheck({ packs: [tiktok, ...loaded.values()], language: language.value })
  engineFailed.value = false
}

export function loadEngine(): Promise<void> {
  const { languages, countries, name, headline, body } = draft.value
  return build(wantedPacks(language.value, languages, countries, `${name} ${headline} ${body}`)).catch(() => {
    engineFailed.value = true
  })
}

/** Builds the checker now, and again whenever the ad or the interface needs a language that is not there yet. */
export function startEngine(): void {
  let built = ''
  effect(() => {
    const { languages, countries, name, headline, body } = draft.value
    const wanted = wantedPacks(language.value, languages, countries, `${name} ${headline} ${body}`)
    const key = [language.value, ...wanted.filter((id) => !loaded.has(id))].join()
    if (precheck.peek() && (key === built || key === language.value) && built.split(',')[0] === language.value) return
    built = key
    void loadEngine()
  })
}
