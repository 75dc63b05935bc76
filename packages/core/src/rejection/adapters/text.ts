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

/** `- `, `• `, `1. `, `2) `, `三、`: the signs that begin an item of a list. */
const ITEM = /^\s*(?:[-–—•*·●◦▪‣]|\(?\d{1,2}[.)、]|[一二三四五六七八九十]{1,2}、)\s*(?=\S)/u

/** A list of reasons is one objection an item, and one for the words around it; any other text is one objection. */
export function textObjections(given: string): readonly Objection[] {
  const lines = given.slice(0, MAX_TEXT).split('\n')
  const items: string[] = []
  const around: string[] = []
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    // An item runs on in lines that are set in.
    else if (items.length > 0 && /^\s{2,}\S/.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`)
    else around.push(line)
  }
  if (items.length < 2) return objectionsOf([lines.join('\n')])
  return [...objectionsOf(items), ...objectionsOf([around.join('\n')]).map((one) => ({ ...one, isAround: true }))]
}

function objectionsOf(texts: readonly string[]): readonly Objection[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => compact({ platform: 'text', text, where: compact({ words: quotesIn(text) }) }) as Objection)
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
