import { en } from '../strings/en.ts'
import type { Strings, Text } from '../strings/strings.ts'

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  k: 'ķ',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  P: 'Þ',
  S: 'Š',
  T: 'Ŧ',
  W: 'Ŵ',
  Y: 'Ý',
}
/** Arabic letters in their place, so that the words really run from right to left. */
const TURNED = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']

/** English with accents, or in Arabic letters, in brackets and 40 % longer: what stands outside of brackets was never translated. */
export function pseudo(direction: 'ltr' | 'rtl' = 'ltr'): Strings {
  const letter = (each: string): string =>
    direction === 'ltr'
      ? (ACCENTS[each] ?? each)
      : /[a-z]/i.test(each)
        ? (TURNED[each.toLowerCase().charCodeAt(0) - 97] ?? each)
        : each
  const turned = (text: string): string => {
    // Placeholders stay as they are.
    const pieces = text.split(/(\{\w+\})/).map((piece, i) => (i % 2 ? piece : [...piece].map(letter).join('')))
    return `⟦${pieces.join('')}${longer(text, direction)}⟧`
  }
  const entries = Object.entries<Text>(en).map(([key, text]) => {
    if (key === 'language') return [key, direction === 'ltr' ? 'en-XA' : 'ar-XB']
    if (typeof text === 'string') return [key, turned(text)]
    return [key, Object.fromEntries(Object.entries(text).map(([form, each]) => [form, turned(String(each))]))]
  })
  return Object.fromEntries(entries) as Strings
}

/** Words that make up for what other languages need. */
function longer(text: string, direction: 'ltr' | 'rtl'): string {
  const word = direction === 'ltr' ? 'łöñğ' : 'طويل'
  const length = text.replaceAll(/\{\w+\}/g, '').length
  const wanted = Math.ceil(length * 0.4)
  return wanted < 3 ? '' : ` ${`${word} `.repeat(Math.ceil(wanted / 5))}`.trimEnd()
}

/** A text without everything in brackets; brackets stand in brackets where one sentence is part of another. */
export function outsideOfBrackets(text: string): string {
  let out = text
  for (let before = ''; before !== out; ) {
    before = out
    out = out.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  }
  return out
}
