import { SMALL_WORDS, TELLING_LETTERS } from './profiles.ts'
import { scriptOf } from './script.ts'

const BY_SCRIPT: Readonly<Record<string, string>> = {
  Hangul: 'ko',
  Thai: 'th',
  Devanagari: 'hi',
  Arabic: 'ar',
  Hebrew: 'he',
  Greek: 'el',
  Bengali: 'bn',
  Tamil: 'ta',
  Telugu: 'te',
  Armenian: 'hy',
  Georgian: 'ka',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
}
const CYRILLIC = ['ru', 'uk', 'kk']
/** Longer texts are sampled: an ad is short, a page says its language early. */
const SAMPLE = 4000
let profiles: ReadonlyMap<string, readonly string[]> | undefined

/** BCP 47 primary language of an ad text, or `und` where it is too short or looks like several. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase()
  const script = mainScript(sample)
  if (script === undefined) return 'und'
  if (script === 'Hiragana' || script === 'Katakana') return 'ja'
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh'
  const known = BY_SCRIPT[script]
  if (known) return known
  return script === 'Latin' || script === 'Cyrillic' ? byWords(sample, script === 'Cyrillic') : 'und'
}

/** The script of more than half of the letters. */
function mainScript(text: string): string | undefined {
  const counts = new Map<string, number>()
  let letters = 0
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0) ?? 0)
    if (script === 'Common') continue
    // Kana mark Japanese even where most signs are Han.
    counts.set(script, (counts.get(script) ?? 0) + 1)
    letters++
  }
  const east = (counts.get('Han') ?? 0) + (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0)
  if (east * 2 > letters) return 'Han'
  return [...counts].find(([, count]) => count * 2 > letters)?.[0]
}

function byWords(text: string, cyrillic: boolean): string {
  profiles ??= new Map(Object.entries(SMALL_WORDS).map(([id, words]) => [id, words.split(' ')]))
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  for (const [id, small] of profiles) {
    if (CYRILLIC.includes(id) !== cyrillic) continue
    const set = new Set(small)
    scores.set(id, words.filter((word) => set.has(word)).length)
  }
  for (const [id, letters] of TELLING_LETTERS) {
    if (CYRILLIC.includes(id) === cyrillic) scores.set(id, (scores.get(id) ?? 0) + (letters.test(text) ? 2 : 0))
  }
  if (cyrillic && /[ії]/u.test(text) && !/[әғқңөұүһ]/u.test(text)) scores.set('uk', (scores.get('uk') ?? 0) + 2)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 2 || best[1] === second?.[1]) return cyrillic && isRussianEnough(text, words) ? 'ru' : 'und'
  return best[0]
}

/** Cyrillic without a letter of another language is Russian in the markets this reads, once it is long enough to tell. */
function isRussianEnough(text: string, words: readonly string[]): boolean {
  return words.length >= 2 && text.length >= 12 && !/[іїєґәғқңөұүһўђћљњџјѓќѕ]/u.test(text)
}
