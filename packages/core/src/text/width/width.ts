/** East Asian wide and fullwidth ranges (UAX 11), beyond what a script property tells. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\u2e80-\u303e\u3200-\u33ff\ua960-\ua97c\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]/u
const HALFWIDTH = /[\uff61-\uffdc\uffe8-\uffee]/u
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u
/** Made when a text needs it, for the first one takes milliseconds. */
let segmenter: Intl.Segmenter | undefined

/** Length as ad platforms count it: a wide character or an emoji is 2, everything else 1, marks and joiners nothing. */
export function weightedLength(text: string): number {
  if (!/[^\0-\x7f]/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  let length = 0
  for (const { segment } of segmenter.segment(text)) length += widthOf(segment)
  return length
}

function widthOf(grapheme: string): number {
  if (/^[\0-\x7f]+$/.test(grapheme)) return grapheme === '\r\n' ? 1 : grapheme.length
  const first = String.fromCodePoint(grapheme.codePointAt(0) ?? 0)
  // Letters and digits that merely carry the emoji property (©, 1) count 2 only when shown as emoji.
  if (EMOJI.test(grapheme) && (/\p{Emoji_Presentation}/u.test(grapheme) || /[\ufe0f\u20e3]/u.test(grapheme))) return 2
  return WIDE.test(first) && !HALFWIDTH.test(first) ? 2 : 1
}
