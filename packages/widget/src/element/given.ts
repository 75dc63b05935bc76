import type { CreativeInput, MediaDesk, Precheck, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import type { Strings } from '../strings/strings.ts'
import type { AdPart, Density, FindingRequest, RejectionSource, Theme, ViewOptions } from '../types.ts'

/** What a host sets; every one is a property of the element. */
export interface Given {
  precheck: Precheck | undefined
  creative: CreativeInput | undefined
  report: Report | undefined
  decisions: readonly Decision[] | undefined
  error: unknown
  language: string | undefined
  languages: readonly string[] | undefined
  strings: readonly Strings[] | undefined
  theme: Theme | undefined
  density: Density | undefined
  parts: readonly AdPart[] | undefined
  openFinding: FindingRequest | undefined
  rejection: unknown
  rejections: RejectionSource | undefined
  appeals: boolean | undefined
  media: MediaDesk | undefined
  manual: boolean | undefined
}
export type GivenName = keyof Given

/** What is handed on to the view as it is. */
export const SHOWN: readonly (GivenName & keyof ViewOptions)[] = [
  'language',
  'languages',
  'strings',
  'theme',
  'density',
  'parts',
  'openFinding',
  'rejection',
  'rejections',
  'appeals',
  'media',
]
export const PROPERTIES: readonly GivenName[] = [
  'precheck',
  'creative',
  'report',
  'decisions',
  'error',
  'manual',
  ...SHOWN,
]

/** Words that an attribute may hold. Anything else is left out, and said once in the console. */
const WORDS: Readonly<Partial<Record<GivenName, readonly string[]>>> = {
  theme: ['light', 'dark'],
  density: ['compact', 'comfortable'],
  parts: ['fields', 'media', 'settings'],
  appeals: ['on', 'off'],
}
export const ATTRIBUTES: readonly string[] = ['language', 'lang', 'manual', 'requires', ...Object.keys(WORDS)]

/** What an attribute says where its property was not set. */
export function attributeValue(element: Element, name: GivenName): unknown {
  const said = element.getAttribute(name)
  if (name === 'manual') return said !== null
  if (name === 'language') return said || element.closest<HTMLElement>('[lang]')?.lang || 'en'
  const words = WORDS[name]
  if (said === null || !words) return undefined
  const known = said.split(/\s+/).filter((word) => word && isKnown(name, word, words))
  // Where no word is one of ours it is as if there were none; without words it hides all.
  if (name === 'parts') return known.length || !said.trim() ? known : undefined
  return name === 'appeals' ? known[0] !== 'off' : known[0]
}

const warned = new Set<string>()
/** True for a word that the attribute may hold; another one is said in the console, once. */
export function isKnown(name: string, word: string, words: readonly string[]): boolean {
  if (words.includes(word)) return true
  const key = `${name} ${word}`
  if (!warned.has(key)) {
    warned.add(key)
    console.warn(`<preclear-check ${name}="${word.slice(0, 40)}">: expected ${words.join(', ')}.`)
  }
  return false
}
