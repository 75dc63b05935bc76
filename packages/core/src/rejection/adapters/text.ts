import { MAX_TEXT, type Objection } from '../objection.ts'
import { compact } from './adapter.ts'

/** A reason as a person pasted it: a sentence, a mail, a screenful. */
export interface PastedRejection {
  readonly kind: 'text'
  readonly text: string
}

/** What stands in quotation marks, of any language, short enough to be a quotation. */
const QUOTES = /[“”„«»「『"＂]([^“”„«»「」『』"＂\n]{2,300})[“”«»」』"＂]|[‘‚]([^‘’‚\n]{3,300})’/gu
const MOST_QUOTES = 20

export function textObjection(given: string): Objection | undefined {
  const text = given.slice(0, MAX_TEXT).trim()
  if (text === '') return undefined
  return compact({ platform: 'text', text, where: compact({ words: quotesIn(text) }) }) as Objection
}

export function quotesIn(text: string): readonly string[] {
  const words = new Set<string>()
  for (const [, double, single] of text.matchAll(QUOTES)) {
    const quote = (double ?? single ?? '').trim()
    if (quote !== '') words.add(quote)
    if (words.size >= MOST_QUOTES) break
  }
  return [...words]
}
