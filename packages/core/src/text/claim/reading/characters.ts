/** What a UTF-16 unit of folded text can be to a reader of words. */
export const SPACE = 1
export const BREAK = 2
export const LETTER = 3
export const MARK = 4
export const DIGIT = 5
export const STOP = 6
export const CURRENCY = 7
export const PERCENT = 8
export const EMOJI = 9
export const SLASH = 10
export const PLUS = 11
/** A letter of a script written without spaces: each is a token of its own. */
export const LONE = 12
export const AT = 13
export const APOSTROPHE = 14
const OTHER = 15

const TESTS: readonly (readonly [kind: number, test: RegExp])[] = [
  [BREAK, /\n/],
  [SPACE, /\s/],
  [LONE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]/u],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /[0-9]/],
  [STOP, /[.!?。…•؟।॥]/],
  [CURRENCY, /\p{Sc}/u],
  [PERCENT, /[%٪]/],
  [EMOJI, /\p{Extended_Pictographic}/u],
  [SLASH, /\//],
  [PLUS, /\+/],
  [AT, /[@[]/],
  [APOSTROPHE, /'/],
]
const kinds = new Uint8Array(65_536)

function find(char: string): number {
  return TESTS.find(([, test]) => test.test(char))?.[0] ?? OTHER
}

/** Kind of the code point that begins at `at`; units below U+10000 are classified once. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) return find(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const known = kinds[unit]
  if (known) return known
  const kind = find(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}
