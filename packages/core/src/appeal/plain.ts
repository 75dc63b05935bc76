import { directionOf } from '../contracts/language.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The address as browsers read it; undefined unless it is http or https and carries no name and password. */
export function webAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : undefined
}

/** Unicode code points, as JSON Schema counts `maxLength` and as PHP's `mb_strlen` counts. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Characters that reorder or hide what a reader sees. Joiners stay: Persian, Hindi and emoji are written with them. */
const HIDDEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u061C\u180E\uFEFF]|[\u{E0000}-\u{E007F}]/gu
/** Half of a surrogate pair, and control characters other than tab and line feed: no file format takes them. */
const BROKEN = /\p{Cs}/gu
const CONTROL = /[\p{Cc}]/gu

/** Valid Unicode without control characters; line ends as `\n`. */
export function wellFormed(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(BROKEN, '\uFFFD')
    .replace(CONTROL, (character) => (character === '\n' || character === '\t' ? character : ''))
}

/** What is said, for a field of limited length: no hidden characters, no runs of spaces, at most one empty line. */
export function plain(text: string): string {
  return wellFormed(text)
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** On one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\n+/g, ' ')
}

/** For a reader who must see what is really there: hidden characters are shown by their code. */
export function visible(text: string): string {
  return wellFormed(text).replace(HIDDEN, (character) => `[U+${codeOf(character)}]`)
}

/** The same for sentences of packs, in which words of the ad stand between U+2068 and U+2069. */
export function visibleSentence(text: string): string {
  return text
    .split(/([\u2068\u2069])/)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('')
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const LTR_SIGN = /[A-Za-z0-9\u00C0-\u024F\u0370-\u058F]/

/** Words of the ad inside a sentence, for media without markup: kept from turning the sentence round. */
export function isolated(text: string, language: string): string {
  const other = directionOf(language) === 'rtl' ? LTR_SIGN : RTL_LETTER
  return other.test(text) ? `\u2068${text}\u2069` : text
}

/** At most `max` code points, at a word border where there is one, never inside a grapheme; `…` says that it was cut. */
export function cut(text: string, max: number): string {
  if (countCharacters(text) <= max) return text
  let kept = ''
  let count = 1
  for (const { segment } of graphemes.segment(text)) {
    count += countCharacters(segment)
    if (count > max) break
    kept += segment
  }
  const space = kept.search(/\s\S*$/)
  const whole = space > kept.length / 2 && !/\s/.test(text.charAt(kept.length)) ? kept.slice(0, space) : kept
  return whole.trim() === '' ? '' : `${whole.trimEnd()}…`
}

/** Pieces that together are the text, each ending after a sentence. */
export function sentencesOf(text: string, language: string): readonly string[] {
  return Array.from(
    new Intl.Segmenter(languageTag(language), { granularity: 'sentence' }).segment(text),
    ({ segment }) => segment,
  )
}

/** `2026-12-01 09:30 UTC`: the same for every reader and every engine. */
export function timeOf(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
}

/** `ID, US` → Indonesia and United States. Codes no engine knows stay codes. */
export function marketNames(codes: readonly string[], language: string): string {
  const tag = languageTag(language)
  const names = new Intl.DisplayNames([tag], { type: 'region' })
  const said = codes.map((code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  })
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(said)
}

/** The canonical tag, or English where there is none such. */
export function languageTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
