import { hasAddress } from './contact.ts'
import { type Flaw, type Look, matches } from './flaw.ts'

/** Names that are always written in capitals or with signs. */
const NAMES = new Set(
  'NASA IKEA UNICEF UNESCO ASICS LEGO HTML ISBN AI USA UK EU TV PC CEO VIP DIY USB LED GPS USSR RSVP ASAP GDPR A$AP KE$HA TY$ ABCD ABCDE WXYZ'.split(
    ' ',
  ),
)
const SIGN_LETTERS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '£': 'l', '¥': 'y', '¢': 'c' }
/** A sign between letters, a currency sign at the start or end of a small word; a short masked word. Gender stars and at signs stay. */
const SIGN_IN_WORD =
  /(?<=[\p{Lu}\p{Ll}])(?:[$€£¥¢]|@(?!s?(?!\p{L})|(?<=\p{Ll}@)\p{Lu})|(?<=(?<!\p{L})\p{L}{1,4})\*+(?!in)(?=\p{L}{1,4}(?!\p{L})))(?=[\p{Lu}\p{Ll}])|(?<![^\p{P}\p{S}])[$€£](?=\p{Ll}{2})|(?<=\p{Ll}{2})[$€£](?![\p{L}\p{N}])/u

/** One short word in capitals is emphasis or a name; several in a row, or a long one, is shouting. */
export function capitals(
  { text, language }: { text: string; language: string },
  maxRatio: number,
  minLetters: number,
): Flaw[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}'’]+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const runs: (typeof words)[] = []
  let letters = 0
  let open = false
  for (const one of words) {
    letters += one.word.match(/[\p{Lu}\p{Ll}\p{Lt}]/gu)?.length ?? 0
    const shouted = /\p{Lu}/u.test(one.word) && !/\p{Ll}/u.test(one.word)
    if (shouted && open) runs.at(-1)?.push(one)
    else if (shouted) runs.push([one])
    open = shouted
  }
  const loud = runs.filter((run) => run.some(({ word }) => word.length > (run.length > 1 ? 3 : 5) && !NAMES.has(word)))
  const upper = loud.flat().reduce((sum, { word }) => sum + (word.match(/\p{Lu}/gu)?.length ?? 0), 0)
  if (letters < minLetters || upper <= letters * maxRatio) return []
  return loud.map((run) => {
    const start = run[0]?.start ?? 0
    const end = run.at(-1)?.end ?? start
    return { start, end, fixes: [lowered(text, start, end, language)] }
  })
}

function lowered(text: string, start: number, end: number, language: string): string {
  const small = (word: string): string =>
    /^(?:tr|az)/.test(language) ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return text.slice(start, end).replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) => {
    if (NAMES.has(word) || (word === 'I' && /en|und/.test(language))) return word
    const before = text.slice(Math.max(0, start + at - 8), start + at)
    const first = start + at === 0 || /[.!?\n]["'”»)]?\s+["'“«(]?$|\n$/.test(before)
    return first ? word.slice(0, 1) + small(word.slice(1)) : small(word)
  })
}

/** `S.a.L.e`, `F-R-E-E`, `S A L E`. Up to three letters are read as an abbreviation. */
export const dottedLetters: Look = ({ text }) => ({
  flaws: matches(text, /(?<![\p{L}\p{N}.-])\p{L}([.\-_*·•~|+ ])\p{L}(?:\1\p{L}){2,30}(?![\p{L}\p{N}])/gu, (found) => {
    const word = Array.from(found)
      .filter((_, i) => i % 2 === 0)
      .join('')
    if (NAMES.has(word.toUpperCase()) || (found[1] === ' ' && word !== word.toUpperCase())) return undefined
    return [word.slice(0, 1) + word.slice(1).toLowerCase()]
  }),
})

export const symbolsInWords: Look = ({ text, language }) => ({
  flaws: matches(text, /[^\s,;:!?"“”«»()[\]…/]+/gu, (found) => {
    const bare = found.replace(/(?<!\.)\.+$/, '')
    const sign = SIGN_IN_WORD.exec(bare)?.[0] ?? (language === 'en' && /\p{L}@s$/u.test(bare) ? '@' : undefined)
    if (sign === undefined || /^[@#]/.test(found) || NAMES.has(bare.toUpperCase()) || hasAddress(found))
      return undefined
    return sign.startsWith('*') ? [] : [found.replace(/[@$€£¥¢]/g, (one) => SIGN_LETTERS[one] ?? one)]
  }),
})

/** Whether one or two letters are right takes a dictionary: both are offered, two first where English doubles (free, good). */
export const repeatedLetters: Look = ({ text }, max) => ({
  flaws: matches(text, /[\p{L}\p{M}'’-]+/gu, (word) => {
    if (/^(?:w+|[ivxlcdm]+)$/i.test(word)) return undefined
    let stretched = false
    const shorten = (other: boolean): string =>
      word.replace(/(\p{L})\1+/giu, (run: string, letter: string, place: number) => {
        if (Array.from(run).length <= max) return run
        stretched = true
        const isDouble = /e/i.test(letter) || (/o/i.test(letter) && place + run.length < word.length)
        return run.slice(0, letter.length * (isDouble === other ? 1 : 2))
      })
    const fixes = [shorten(false), shorten(true)]
    return stretched ? fixes : undefined
  }),
})
