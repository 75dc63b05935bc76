import { fold } from '../fold/fold.ts'
import { LETTER, type Stream, streamOf } from './stream.ts'

const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A phrase in the form one stream is searched for it. */
export interface Key {
  readonly stream: Stream
  readonly spaceless: boolean
  readonly words: readonly string[]
}

export function keyOf(phrase: string, leet: boolean): Key {
  const folded = fold(phrase).text
  return {
    stream: streamOf(folded, leet),
    spaceless: NO_SPACES.test(folded),
    words: folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  }
}

/** Where the key stands in the folded text, or undefined where letters are missing, numbers differ or it is part of a longer word. */
export function placeOf(
  key: Key,
  folded: string,
  { run, kept, text }: Stream,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const length = key.stream.text.length
  const first = end - length
  const need = (i: number): number => (key.stream.run[i + 1] ?? 0) - (key.stream.run[i] ?? 0)
  const same = (i: number): boolean => kept[i + 1] === (kept[i] ?? 0) + 1
  const [low, high] = [run[first] ?? 0, (run[end] ?? 0) - 1]
  // The outer runs may reach into neighbouring words: take what is needed, and what is glued to it.
  let from = Math.max(low, (run[first + 1] ?? 0) - need(0))
  while (from > low && same(from - 1)) from--
  let to = Math.min(high, (run[end - 1] ?? 0) + need(length - 1) - 1)
  while (to < high && same(to)) to++
  let [extra, stretched, missing] = [0, 0, 0]
  for (let i = 0; i < length; i++) {
    const begin = i === 0 ? from : (run[first + i] ?? 0)
    const stop = i === length - 1 ? to + 1 : (run[first + i + 1] ?? 0)
    const more = stop - begin - need(i)
    if (more !== 0 && /\d/.test(text[first + i] ?? '')) return undefined
    if (more > 0) stretched++
    extra += Math.max(0, more)
    missing += Math.max(0, -more)
  }
  if (missing > (length >= 8 ? 1 : 0) || (extra === 1 && stretched === 1 && length < 8)) return undefined
  const place = { start: kept[from] ?? 0, end: (kept[to] ?? 0) + 1 }
  return key.spaceless || (isEdge(folded, place.start) && isEdge(folded, place.end)) ? place : undefined
}

/** True where no word runs across `at`. A digit beside a letter is an edge. */
export function isEdge(folded: string, at: number): boolean {
  const [before, after] = [folded[at - 1] ?? ' ', folded[at] ?? ' ']
  return !LETTER.test(before) || !LETTER.test(after) || /\d/.test(before) !== /\d/.test(after)
}
