import { unicodeStock } from './evasion-unicode.ts'
import type { Random } from './random.ts'

/** Disguises a phrase, or gives undefined where it cannot (no letter of it has a look-alike, no word is long enough). */
export type Technique = (phrase: string, random: Random) => string | undefined

const LETTER = /\p{L}/u
const LEET: Readonly<Record<string, string>> = {
  ...{
    a: '4@',
    b: '8',
    e: '3€',
    g: '9',
    i: '1!|',
    l: '1|',
    o: '0',
    s: '5$',
    t: '7+',
    о: '0',
    з: '3',
    ч: '4',
    б: '6',
    а: '@4',
  },
}

/** In the order in which two of them are applied: letters first, then how they are drawn, then what stands between them. */
export const TECHNIQUES: Readonly<Record<string, Technique>> = {
  typo,
  masked,
  leet: (phrase, random) =>
    replaced(phrase, random, 0.5, (char) => (LEET[char] ? random.pick(Array.from(LEET[char])) : undefined)),
  stretched,
  'case mix': (phrase, random) => mapped(phrase, (char) => (random.chance(0.5) ? char.toUpperCase() : char)),
  'look-alike': (phrase, random) =>
    replaced(phrase, random, 0.4, (char) => picked(unicodeStock().lookalikes.get(char), random)),
  styled: (phrase, random) => replaced(phrase, random, 0.7, (char) => picked(unicodeStock().styled.get(char), random)),
  spacing(phrase, random) {
    const sign = random.pick([' ', '.', '-', '_', '·', '*', ' · ', '/'])
    return between(phrase, () => sign)
  },
  emoji: (phrase, random) => between(phrase, () => (random.chance(0.6) ? random.pick(unicodeStock().emoji) : '')),
  lines,
  marks: (phrase, random) =>
    mapped(
      phrase,
      (char) => char + (random.chance(0.6) ? some(1 + random.below(3), () => random.pick(unicodeStock().marks)) : ''),
    ),
  invisible: (phrase, random) =>
    between(phrase, () => (random.chance(0.4) ? random.pick(unicodeStock().invisible) : '')),
  override: (phrase) => `\u202e${Array.from(phrase).reverse().join('')}\u202c`,
  entity: (phrase, random) =>
    mapped(phrase, (char) => {
      const code = char.codePointAt(0) ?? 0
      return random.chance(0.5) ? char : random.chance(0.5) ? `&#${code};` : `&#x${code.toString(16)};`
    }),
}

function some(count: number, draw: () => string): string {
  return Array.from({ length: count }, draw).join('')
}

function picked(from: readonly string[] | undefined, random: Random): string | undefined {
  return from?.length ? random.pick(from) : undefined
}

function mapped(phrase: string, change: (char: string) => string): string {
  return Array.from(phrase, (char) => (LETTER.test(char) ? change(char) : char)).join('')
}

/** Replaces a share of the letters that have a replacement, and one at least. */
function replaced(
  phrase: string,
  random: Random,
  share: number,
  replacement: (char: string) => string | undefined,
): string | undefined {
  const chars = Array.from(phrase)
  const able = chars.flatMap((char, i) => (replacement(char) === undefined ? [] : [i]))
  if (able.length === 0) return undefined
  const sure = random.pick(able)
  for (const i of able) {
    const char = chars[i] ?? ''
    if (i === sure || random.chance(share)) chars[i] = replacement(char) ?? char
  }
  return chars.join('')
}

/** Puts something between the letters of every word. */
function between(phrase: string, draw: () => string): string {
  const chars = Array.from(phrase)
  return chars.map((char, i) => (LETTER.test(char) && LETTER.test(chars[i + 1] ?? '') ? char + draw() : char)).join('')
}

function stretched(phrase: string, random: Random): string | undefined {
  const chars = Array.from(phrase)
  const letters = chars.flatMap((char, i) => (LETTER.test(char) ? [i] : []))
  if (!letters.length) return undefined
  for (let n = 0; n <= random.below(3); n++) {
    const i = random.pick(letters)
    const char = Array.from(chars[i] ?? '')[0] ?? ''
    chars[i] = char.repeat(3 + random.below(3))
  }
  return chars.join('')
}

/** One word of five letters or more, and where it begins. */
function longWord(
  phrase: string,
  random: Random,
  least: number,
): { readonly start: number; readonly word: string } | undefined {
  const words = Array.from(phrase.matchAll(/\p{L}+/gu), ({ 0: word, index: start }) => ({ start, word }))
  const long = words.filter(({ word }) => word.length >= least)
  return long.length ? random.pick(long) : undefined
}

function typo(phrase: string, random: Random): string | undefined {
  const found = longWord(phrase, random, 5)
  if (!found || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(found.word)) return undefined
  const { start, word } = found
  const at = 1 + random.below(word.length - 2)
  const other = word.charAt(random.below(word.length))
  const [head, char, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const slips = [
    head + tail,
    head + char + other + tail,
    head + other + tail,
    head + tail.charAt(0) + char + tail.slice(1),
  ]
  const slip = random.pick(slips)
  return slip === word ? undefined : phrase.slice(0, start) + slip + phrase.slice(start + word.length)
}

function masked(phrase: string, random: Random): string | undefined {
  const found = longWord(phrase, random, 4)
  if (!found || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(found.word)) return undefined
  const { start, word } = found
  const chars = Array.from(word)
  const sign = random.pick(['*', '_', '#', '•', '-'])
  for (let n = 0; n < Math.max(1, Math.floor(word.length / 4)); n++) chars[1 + random.below(word.length - 2)] = sign
  return phrase.slice(0, start) + chars.join('') + phrase.slice(start + word.length)
}

function lines(phrase: string, random: Random): string {
  const chars = Array.from(phrase)
  for (let n = 0; n <= random.below(2); n++) {
    const at = 1 + random.below(chars.length - 1)
    const isWithin = LETTER.test(chars[at - 1] ?? '') && LETTER.test(chars[at] ?? '')
    chars[at] = `${isWithin && random.chance(0.7) ? '-' : ''}\n${chars[at] ?? ''}`
  }
  return chars.join('')
}
