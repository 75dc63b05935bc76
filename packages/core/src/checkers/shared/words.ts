import { fold } from '../../text/index.ts'

const WORD = /[\p{L}\p{N}]/u
/** Scripts written without spaces: a neighbouring letter says nothing about where a word ends. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export interface WordPlace {
  /** UTF-16 units of the original text. */
  readonly start: number
  readonly end: number
}

/** A dozen rules look for words in one page: it is folded once. */
let last: { readonly text: string; readonly folded: ReturnType<typeof fold> } | undefined
function foldOnce(text: string): ReturnType<typeof fold> {
  if (last?.text !== text) last = { text, folded: fold(text) }
  return last.folded
}

/** The first place where `wanted` stands as whole words, after folding both sides; a last `*` stands for any ending. */
export function findWords(text: string, wanted: string): WordPlace | undefined {
  const folded = foldOnce(text)
  const isStem = wanted.endsWith('*')
  const needle = fold(isStem ? wanted.slice(0, -1) : wanted).text.trim()
  if (needle === '') return undefined
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    if (joins(folded.text, at - 1, at) || (!isStem && joins(folded.text, end - 1, end))) continue
    return { start: folded.start[at] ?? 0, end: folded.end[end - 1] ?? text.length }
  }
  return undefined
}

/** True where two neighbouring characters belong to one word. */
function joins(text: string, left: number, right: number): boolean {
  const a = text[left]
  const b = text[right]
  if (a === undefined || b === undefined || UNSPACED.test(a) || UNSPACED.test(b)) return false
  return WORD.test(a) && WORD.test(b)
}
