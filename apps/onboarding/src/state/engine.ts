import { effect, type Signal, signal } from '@preact/signals'
import { createPrecheck, type Pack, type Precheck } from '@preclear/core'
import { detectLanguage } from '@preclear/core/text'
import { languagePacks } from '@preclear/policies/languages'
import { language } from '../strings/t.ts'
import { draft } from './store.ts'

/** Languages that many ads are in besides the one most spoken in the country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  BY: ['ru'],
  CA: ['fr'],
  CH: ['fr'],
  HK: ['zh'],
  KG: ['ru'],
  KZ: ['kk', 'ru'],
  MY: ['id', 'zh'],
  SG: ['zh'],
  UA: ['ru'],
  US: ['es'],
  UZ: ['ru'],
}

/** From the likely subtags of Unicode's locale data. */
function spokenIn(country: string): readonly string[] {
  return [new Intl.Locale(`und-${country}`).maximize().language, ...(ALSO[country] ?? [])]
}

/** The languages worth loading for this ad: of the interface, of the audience, of the countries, and the one the words are in. */
export function wantedPacks(
  ui: string,
  spoken: readonly string[],
  countries: readonly string[],
  text: string,
): readonly string[] {
  const wanted = new Set([
    ui,
    ...spoken.map((tag) => tag.split('-')[0] ?? tag),
    ...countries.flatMap(spokenIn),
    detectLanguage(text),
  ])
  return Object.keys(languagePacks).filter((id) => wanted.has(id))
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
        const pack = await languagePacks[id]?.()
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
