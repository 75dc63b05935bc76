import { detectLanguage } from '../text/language/detect.ts'
import type { Objection } from './objection.ts'

const CODE = /^[A-Z0-9_]+$/

/**
 * BCP 47 primary languages the reasons are written in: the phrases to load. `und` where one could not be told (a few words, or a
 * language nobody here knows): then load all. Empty where there are codes only.
 */
export function languagesOf(objections: readonly Objection[]): readonly string[] {
  const texts = objections.map(({ text, topic = '', suggestion }) =>
    [text ?? (CODE.test(topic) ? '' : topic), suggestion].filter(Boolean).join(' '),
  )
  return [...new Set(texts.filter((text) => text !== '').map((text) => detectLanguage(text)))]
}
