/** What a character is to a reader of phrases. */
export const SPACE = 1
/** Punctuation, symbols, emoji. */
export const POINT = 2
/** Signs that stand for letters or mask them. */
export const SIGN = 3
export const LETTER = 4
export const DIGIT = 5
/** A letter of a script written without spaces: words have no edges there. */
export const LONE = 6

const LONE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u
const SIGNS = '@$€|+*#_'

/** The kind of one character of folded text. Marks belong to the word they stand in. */
export function kindOf(char: string): number {
  const code = char.charCodeAt(0)
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return LETTER
    if (code >= 48 && code <= 57) return DIGIT
    if (code === 32 || (code >= 9 && code <= 13)) return SPACE
    return SIGNS.includes(char) ? SIGN : POINT
  }
  if (LONE_SCRIPT.test(char)) return LONE
  if (WORDLIKE.test(char)) return LETTER
  if (/\s/.test(char)) return SPACE
  return /\p{Sc}/u.test(char) ? SIGN : POINT
}

const cache = new Uint8Array(0x10000)

/** The kind of the unit at `at`; both halves of an astral character have the kind of the whole. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = cache[unit]
  if (known) return known
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const code = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0
    return code > 0xffff ? kindOf(String.fromCodePoint(code)) : POINT
  }
  if (Number.isNaN(unit)) return 0
  const kind = kindOf(String.fromCharCode(unit))
  cache[unit] = kind
  return kind
}

export function isWordKind(kind: number): boolean {
  return kind >= LETTER
}

/** True where no word runs across `at`. A digit beside a letter is an edge, and so is any change to or within scripts without spaces. */
export function isEdge(text: string, at: number): boolean {
  const before = at > 0 ? kindAt(text, at - 1) : 0
  const after = at < text.length ? kindAt(text, at) : 0
  return before < LETTER || after < LETTER || before !== after || before === LONE
}
