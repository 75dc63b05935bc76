import { SMALL_WORDS, TELLING_LETTERS } from './profiles.ts'
import { languageOfScript, scriptOf } from './script.ts'

const CYRILLIC = ['ru', 'uk', 'kk']
/** Longer texts are sampled: an ad is short, a page says its language early. */
const SAMPLE = 4000

/**
 * BCP 47 primary language of an ad text, or `und` where it is too short or looks like several. `declared` is what somebody said it is:
 * it wins where the words do not clearly speak against it, for related languages share their small words.
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase()
  const script = mainScript(sample) ?? ''
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh'
  if (script === 'Latin' || script === 'Cyrillic') return byWords(sample, script === 'Cyrillic', declared)
  return languageOfScript(script) || 'und'
}

/** The script of more than half of the letters; kana count as Han, beside which they are written. */
function mainScript(text: string): string | undefined {
  const counts = new Map<string, number>()
  let letters = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code < 0x80) {
      if (code >= 97 && code <= 122) latin++
      continue
    }
    if (code > 0xffff) i++
    const script = scriptOf(code).replace(/^(?:Hira|Kata).*/, 'Han')
    if (script === 'Common') continue
    counts.set(script, (counts.get(script) ?? 0) + 1)
    letters++
  }
  letters += latin
  counts.set('Latin', (counts.get('Latin') ?? 0) + latin)
  return [...counts].find(([, count]) => count * 2 > letters)?.[0]
}

/** Small word → the languages that have it. */
let homes: ReadonlyMap<string, readonly string[]> | undefined

function homesOf(): ReadonlyMap<string, readonly string[]> {
  if (homes) return homes
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language])
  homes = map
  return map
}

const ASCII = /^[\0-\x7f]*$/

function byWords(text: string, cyrillic: boolean, declared: string | undefined): string {
  const words = new Set(text.match(ASCII.test(text) ? /[a-z]+/g : /[\p{L}\p{M}]+/gu) ?? [])
  const scores = new Map<string, number>()
  const add = (id: string, points: number): unknown =>
    CYRILLIC.includes(id) === cyrillic && scores.set(id, (scores.get(id) ?? 0) + points)
  const known = homesOf()
  for (const word of words) for (const id of known.get(word) ?? []) add(id, 1)
  if (!ASCII.test(text)) {
    // Kazakh writes the letters that tell Russian from Ukrainian too.
    const isKazakh = /[әғқңөұүһ]/u.test(text)
    for (const [id, letters] of TELLING_LETTERS) if (letters.test(text) && !(isKazakh && id === 'ru')) add(id, 2)
    if (/[ії]/u.test(text) && !isKazakh) add('uk', 2)
  }
  if (declared !== undefined && isLikely(declared, scores)) return declared
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 2 || best[1] === second?.[1])
    return cyrillic && isRussianEnough(text, [...words]) ? 'ru' : 'und'
  return best[0]
}

/** Points by which another language must lead before a declared one is not believed. */
const LEAD = 3

function isLikely(declared: string, scores: ReadonlyMap<string, number>): boolean {
  const own = scores.get(declared) ?? 0
  return own > 0 && own + LEAD > Math.max(...scores.values())
}

/** Cyrillic without a letter of another language is Russian in the markets this reads, once it is long enough to tell. */
function isRussianEnough(text: string, words: readonly string[]): boolean {
  return words.length >= 2 && text.length >= 12 && !/[іїєґәғқңөұүһўђћљњџјѓќѕ]/u.test(text)
}
