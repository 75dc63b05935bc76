import type { Folded } from '../fold/units.ts'
import { readNumber, unitsOf } from './units.ts'

export type TokenKind = 'word' | 'number' | 'currency' | 'percent' | 'end' | 'url' | 'phone' | 'handle' | 'plus'
/** `start` and `end` are units of the folded text. */
export interface Token {
  readonly kind: TokenKind
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** White space comes before it. */
  readonly spaced: boolean
  readonly value: number
}

const TOKEN =
  /(?<space>[^\S\n]+)|(?<url>(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|net|org|co|io|ltd|ly|me|uk|in|ru|tr|id|es|shop|info|bet|xyz|store|online|site|us|app|club|vip|top|live)(?:\.[a-z]{2})?(?![\p{L}\p{N}])(?:\/\S*)?)|(?<handle>@[\p{L}\p{N}_][\p{L}\p{N}_.]*|\[(?:handle|phone|url|email|name)\])|(?<phone>\+?\d[\d() .-]{7,20}\d)|(?<cjk>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々])|(?<word>\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<end>[.!?。…\n•؟]+)|(?<currency>\p{Sc})|(?<percent>%)|(?<emoji>\p{Extended_Pictographic})|(?<per>(?<=[\d\p{L}])\/(?=\p{L}))|(?<plus>\+)/uy
const NUMBER = /\d+(?:[.,' ]\d{3}(?!\d))*(?:[.,]\d+)?/y
const ABBREVIATIONS = new Set('dr mr mrs ms vs st no govt inc jr sr approx est'.split(' '))

/** A run of digits and separators is a phone number when it has 9 to 13 digits and is not one grouped number. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return (
    digits >= 9 &&
    digits <= 13 &&
    !/^\d{1,3}([,. ]\d{3})+$/.test(text) &&
    !/^\d{4}[-. ]\d{4}$/.test(text) &&
    !/\d [-] \d/.test(text)
  )
}

function endsSentence(mark: string, previous: Token | undefined, next: string): boolean {
  if (mark !== '.') return true
  if (previous && ABBREVIATIONS.has(previous.word)) return false
  return !/^\s\p{Ll}/u.test(next)
}

/** Cuts folded text into tokens; commas, quotes and dashes vanish. `original` tells lower case from upper. */
export function tokenise(folded: Folded, original: string): readonly Token[] {
  const { text } = folded
  const out: Token[] = []
  let sentence = 0
  let spaced = true
  let at = 0
  const add = (kind: TokenKind, word: string, from: number, more?: { value: number }): void => {
    out.push({ kind, word, start: from, end: at, sentence, spaced, value: more?.value ?? Number.NaN })
    if (kind === 'end') sentence++
    spaced = false
  }
  while (at < text.length) {
    const from = at
    TOKEN.lastIndex = at
    let groups = TOKEN.exec(text)?.groups
    if (groups?.phone && !isPhone(groups.phone)) groups = undefined
    else if (groups) at = TOKEN.lastIndex
    if (!groups) {
      NUMBER.lastIndex = from
      const number = NUMBER.exec(text)?.[0]
      at = from + (number?.length ?? ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1))
      if (number) add('number', number, from, { value: readNumber(number) })
      continue
    }
    if (groups.space) spaced = true
    else if (groups.url) add('url', groups.url, from)
    else if (groups.handle) add(groups.handle === '[phone]' ? 'phone' : 'handle', groups.handle, from)
    else if (groups.phone) add('phone', groups.phone, from)
    else if (groups.cjk) add('word', groups.cjk, from)
    else if (groups.word) addWord(groups.word, from)
    else if (groups.end) addEnd(groups.end, from)
    else if (groups.currency) add('currency', groups.currency, from)
    else if (groups.percent) add('percent', '%', from)
    else if (groups.emoji) add('end', groups.emoji, from)
    else if (groups.plus) add('plus', '+', from)
    else if (groups.per) add('word', 'per', from)
  }
  return out

  function addWord(written: string, from: number): void {
    const word = written.replace(/['.]/g, '')
    add('word', word, from, { value: unitsOf().numbers.get(word) ?? Number.NaN })
  }
  function addEnd(mark: string, from: number): void {
    const next = original.slice(folded.start[at] ?? original.length, (folded.start[at] ?? 0) + 4)
    if (endsSentence(mark, out.at(-1), next)) add('end', mark.includes('?') || mark.includes('؟') ? '?' : '.', from)
  }
}
