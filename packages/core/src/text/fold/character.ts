import { lookalikeOf } from './lookalikes.ts'

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0640\u180e\ufff9-\ufffb]/u
/** Marks that decorate: those of no script, and points of Hebrew, Arabic and Cyrillic. Marks of Thai, Indic and kana carry vowels and voicing. */
const DECORATION =
  /(?=\p{Script=Inherited})(?![\u3099\u309a])\p{M}|[\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4]/gu
/** Raised digits are footnotes and exponents, ™ and № are no words, squared ideographs are emoji: compatibility forms would glue them. */
const AS_IS = /[\u{1f200}-\u{1f265}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2116\u2120\u2122]/u

/** True for code points that are never seen, or only steer direction. */
export function isIgnorable(char: string): boolean {
  return IGNORABLE.test(char)
}

/** Where a mark or a conforming letter joins what is before it: kana voicing and Hangul jamo. */
export function joinsPrevious(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f || (code >= 0x1160 && code <= 0x11ff)
}

/** Lower case, compatibility forms, marks and look-alikes of one character or joined cluster; no context. */
export function foldCluster(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (AS_IS.test(char)) return char
  let text = enclosedLetter(code) ?? char
  // Twice, because a compatibility form may have a case, a mark or a look-alike of its own.
  for (let round = 0; round < 3; round++) {
    const next = mapEach(text.normalize('NFKC').toLowerCase().normalize('NFD').replace(DECORATION, '').normalize('NFC'))
    if (next === text) break
    text = next
  }
  return text
}

function mapEach(text: string): string {
  let out = ''
  for (const char of text) {
    if (isIgnorable(char)) continue
    const code = char.codePointAt(0) ?? 0
    const like = code < 0x80 ? undefined : lookalikeOf(code)
    out += like && !like.onlyBesideLatin ? like.latin : (plainSign(char) ?? char)
  }
  return out
}

/** First of 26: circled, parenthesized, negative circled and squared letters and lone regional indicators. */
const ENCLOSED = [0x249c, 0x1f110, 0x1f150, 0x1f170, 0x1f1e6]
/** First of the digits 1 to 9: negative and double circled and dingbats. */
const ENCLOSED_DIGITS = [0x24f5, 0x2776, 0x2780, 0x278a]

/** Enclosed letters and digits that have no compatibility form, or one with brackets around. */
function enclosedLetter(code: number): string | undefined {
  if (code < 0x249c || code > 0x1f1ff) return undefined
  for (const first of ENCLOSED) if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first)
  if (code === 0x24ff) return '0'
  for (const first of ENCLOSED_DIGITS) if (code >= first && code < first + 9) return String(code - first + 1)
  return undefined
}

/** One sign for the many dashes, quotes and spaces; one digit for each value. */
function plainSign(char: string): string | undefined {
  if (/[\p{Pd}\u2212\u2043]/u.test(char)) return '-'
  if (/[‘’‚‛′ʹʼʻ＇`´]/u.test(char)) return "'"
  if (/[“”„‟″«»]/u.test(char)) return '"'
  if (/[\u2800\p{Zs}]/u.test(char)) return ' '
  if (/[\u2028\u2029\u0085]/u.test(char)) return '\n'
  return /\p{Nd}/u.test(char) ? asciiDigit(char) : undefined
}

/** Decimal digits come in runs of ten, from zero. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return char
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
