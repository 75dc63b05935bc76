import { primaryLanguage } from '@preclear/core'
import { detectLanguage } from '@preclear/core/text'
import { languagePacks } from '@preclear/policies/languages'
import { languagesSpokenIn } from '@preclear/policies/spoken'
import type { Draft } from './draft.ts'

/** What of an ad tells its languages. */
export type Words = Pick<Draft, 'languages' | 'countries' | 'name' | 'headline' | 'body'>

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
    ...countries.flatMap(languagesSpokenIn),
    ...texts.map((text) => detectLanguage(text)),
    ...(mayBeEnglish(texts.join('\n')) ? ['en'] : []),
  ])
  if (languages.length + countries.length + texts.length === 0) wanted.add(primaryLanguage(interfaceLanguage))
  return Object.keys(languagePacks).filter((id) => wanted.has(id))
}
