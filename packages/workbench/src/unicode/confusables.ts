import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { EXTRA_LOOKALIKES } from './extras.ts'
import { namedLetters } from './names.ts'

/** Unicode's confusables (UTS 39) as published in `unhomoglyph`: character → what it is drawn like. */
export function unicodeConfusables(): Readonly<Record<string, string>> {
  const file = createRequire(import.meta.url).resolve('unhomoglyph/data.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

/** What folding does without the table: compatibility forms, lower case, marks off. */
export function plainForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}

/**
 * Look-alikes of Latin letters that normalisation does not reach: code point → one to three of a-z.
 * Digits, currency and ASCII keep their meaning, so numbers and prices can still be read.
 */
export function latinLookalikes(): ReadonlyMap<number, string> {
  const known = unicodeConfusables()
  const extras = new Map<string, string>()
  for (const [latin, drawn] of Object.entries(EXTRA_LOOKALIKES)) for (const char of drawn) extras.set(char, latin)
  const named = new Map([...namedLetters()].map(([code, latin]) => [String.fromCodePoint(code), latin]))
  const found = new Map<number, string>()
  for (const key of [...extras.keys(), ...Object.keys(known), ...named.keys()]) {
    const char = plainForm(key)
    const code = char.codePointAt(0) ?? 0
    // What normalisation already turns into several or into ASCII needs no entry; case pairs share the one of their lower case.
    if ([...char].length !== 1 || code < 0x80 || !isLetterLike(char) || found.has(code)) continue
    const latin =
      resolve(char, known, extras) ??
      (key === char ? undefined : resolve(key, known, extras)) ??
      named.get(char) ??
      named.get(key)
    // Alphabets that advertisements are written in keep one letter for one: folding their words must stay cheap.
    if (latin && latin !== char && !(latin.length > 1 && ALPHABETS.test(char))) found.set(code, latin)
  }
  return found
}

const ALPHABETS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u

function isLetterLike(char: string): boolean {
  return /[\p{L}\p{Nl}\p{So}\p{Sm}]/u.test(char) && !/[\p{Nd}\p{Sc}]/u.test(char)
}

function resolve(
  char: string,
  known: Readonly<Record<string, string>>,
  extras: ReadonlyMap<string, string>,
): string | undefined {
  let text = char
  for (let round = 0; round < 4 && !/^[a-z]+$/.test(text); round++)
    text = [...text].map((c) => extras.get(c) ?? plainForm(known[c] ?? c)).join('')
  // The standard writes m as rn and lets upright strokes stand for l; a stroke that is no letter is a separator in ads.
  const latin = text.replaceAll('rn', 'm')
  if (!/^[a-z]{1,3}$/.test(latin)) return undefined
  return /^[il]+$/.test(latin) && !/\p{L}/u.test(char) ? undefined : latin
}
