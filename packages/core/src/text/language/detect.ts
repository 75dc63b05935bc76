import { SMALL_WORDS, TELLING_LETTERS } from './profiles.ts'
import { languageOfScript, scriptOf } from './script.ts'

const CYRILLIC = ['ru', 'uk', 'kk']
/** Longer texts are sampled: an ad is short, a page says its language early. */
const SAMPLE = 4000
let profiles: readonly (readonly [language: string, words: ReadonlySet<string>])[] | undefined

/** BCP 47 primary language of an ad text, or `und` where it is too short or looks like several. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase()
  const script = mainScript(sample) ?? ''
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh'
  if (script === 'Latin' || script === 'Cyrillic') return byWords(sample, script === 'Cyrillic')
  return languageOfScript(script) || 'und'
}

/** The script of more than half of the letters; kana count as Han, beside which they are written. */
function mainScript(text: string): string | undefined {
  const counts = new Map<string, number>()
  let letters = 0
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0) ?? 0).replace(/^(?:Hira|Kata).*/, 'Han')
    if (script === 'Common') continue
    counts.set(script, (counts.get(script) ?? 0) + 1)
    letters++
  }
  return [...counts].find(([, count]) => count * 2 > letters)?.[0]
}

function byWords(text: string, cyrillic: boolean): string {
  profiles ??= Object.entries(SMALL_WORDS).map(([id, words]) => [id, new Set(words.split(' '))])
  const words = [...new Set(text.match(/[\p{L}\p{M}]+/gu) ?? [])]
  const scores = new Map<string, number>()
  const add = (id: string, points: number): unknown =>
    CYRILLIC.includes(id) === cyrillic && scores.set(id, (scores.get(id) ?? 0) + points)
  for (const [id, small] of profiles) add(id, words.filter((word) => small.has(word)).length)
  for (const [id, letters] of TELLING_LETTERS) if (letters.test(text)) add(id, 2)
  if (/[ії]/u.test(text) && !/[әғқңөұүһ]/u.test(text)) add('uk', 2)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 2 || best[1] === second?.[1]) return cyrillic && isRussianEnough(text, words) ? 'ru' : 'und'
  return best[0]
}

/** Cyrillic without a letter of another language is Russian in the markets this reads, once it is long enough to tell. */
function isRussianEnough(text: string, words: readonly string[]): boolean {
  return words.length >= 2 && text.length >= 12 && !/[іїєґәғқңөұүһўђћљњџјѓќѕ]/u.test(text)
}
