import { primaryLanguage } from '@preclear/core'
import { detectLanguage, readHtml } from '@preclear/core/text'
import { languagesSpokenIn } from '@preclear/policies/spoken'

/** BCP 47 primary languages to read an ad with. */
export interface AdLanguages {
  /** The one its words are in and those it says it is for; where the words do not tell, the one most spoken in its countries. */
  readonly first: ReadonlySet<string>
  /** Where the words do not tell: others that are spoken there. */
  readonly later: ReadonlySet<string>
}

/** The input has not been checked yet: anything may stand anywhere. */
export function languagesOf(creative: unknown): AdLanguages {
  const { text, landingPage, targeting } = record(creative)
  const { languages, countries } = record(targeting)
  const { text: pageText, html } = record(landingPage)
  const words = (typeof text === 'string' ? [text] : strings(Object.values(record(text)))).join(' ')
  const page = typeof pageText === 'string' ? pageText : htmlText(html)
  const found = [words, page].filter((part) => part.trim()).map((part) => detectLanguage(part))
  const spoken = found.includes('und') ? strings(countries).map(languagesSpokenIn) : []
  const first = new Set([...found, ...strings(languages).map(primaryLanguage), ...spoken.map(([most = 'und']) => most)])
  first.delete('und')
  return { first, later: new Set(spoken.flat().filter((language) => !first.has(language))) }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
function htmlText(html: unknown): string {
  return typeof html === 'string' ? readHtml(html).text : ''
}
function strings(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
}
