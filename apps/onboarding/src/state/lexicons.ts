import { primaryLanguage } from '@preclear/core'
import { detectLanguage } from '@preclear/core/text'
import { languagePacks } from '@preclear/policies/languages'
import type { Draft } from './draft.ts'

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

/** What of an ad tells its languages. */
export type Words = Pick<Draft, 'languages' | 'countries' | 'name' | 'headline' | 'body'>

/** From the likely subtags of Unicode's locale data. */
function spokenIn(country: string): readonly string[] {
  return [new Intl.Locale(`und-${country}`).maximize().language, ...(ALSO[country] ?? [])]
}

const LETTER_OF_ANOTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u
const LATIN_WORD = /[a-z]{3,}/gi

/** English is read where the text is too short to tell, and amid another script: offers to write and to join are often in both. */
function mayBeEnglish(text: string): boolean {
  const words = text.match(LATIN_WORD)?.length ?? 0
  return LETTER_OF_ANOTHER_SCRIPT.test(text) ? words >= 3 : words > 0 && detectLanguage(text) === 'und'
}

/** Languages to read the ad in: of its audience, of the countries, and those the words are in. Before any of them is known, that of the interface. */
export function wantedLexicons(
  { languages, countries, name, headline, body }: Words,
  interfaceLanguage: string,
): readonly string[] {
  const texts = [name, headline, body].filter((text) => text.trim() !== '')
  const wanted = new Set([
    ...languages.map(primaryLanguage),
    ...countries.flatMap(spokenIn),
    ...texts.map((text) => detectLanguage(text)),
    ...(mayBeEnglish(texts.join('\n')) ? ['en'] : []),
  ])
  if (languages.length + countries.length + texts.length === 0) wanted.add(primaryLanguage(interfaceLanguage))
  return Object.keys(languagePacks).filter((id) => wanted.has(id))
}
