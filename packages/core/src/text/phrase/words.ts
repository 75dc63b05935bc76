/** A word of the folded text; `*` and `#` inside a word mask letters. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}\p{M}*#]+/gu), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

const SHORTEST_TYPO = 5

/**
 * How far a word of the text is from a word of a phrase: 0 same, 1 masked or one letter dropped, added, changed or swapped;
 * undefined beyond that. A missing last letter is an inflection, not a slip.
 */
export function distance(read: string, wanted: string): 0 | 1 | undefined {
  if (read === wanted) return 0
  if (/[*#]/.test(read)) return masks(read, wanted) ? 1 : undefined
  if (wanted.length < SHORTEST_TYPO || /\d/.test(read) || Math.abs(read.length - wanted.length) > 1) return undefined
  let i = 0
  while (i < read.length && read[i] === wanted[i]) i++
  const [more, rest] = [read.slice(i + 1), wanted.slice(i + 1)]
  if (read.length > wanted.length) return more === wanted.slice(i) ? 1 : undefined
  if (read.length < wanted.length) return i < wanted.length - 1 && read.slice(i) === rest ? 1 : undefined
  const swapped = read[i] === wanted[i + 1] && read[i + 1] === wanted[i] && more.slice(1) === rest.slice(1)
  return (more === rest && i > 0) || swapped ? 1 : undefined
}

function masks(read: string, wanted: string): boolean {
  if (read.length !== wanted.length) return false
  let masked = 0
  for (let i = 0; i < read.length; i++) {
    if (read[i] === wanted[i]) continue
    if (read[i] !== '*' && read[i] !== '#') return false
    masked++
  }
  return masked > 0 && masked * 2 <= wanted.length
}

/** Spellings that a word and its slips have in common: itself and itself with one letter left out. */
export function neighbours(word: string): string[] {
  const all = [word]
  if (word.length >= SHORTEST_TYPO - 1 && word.length <= 40)
    for (let i = 0; i < word.length; i++) all.push(word.slice(0, i) + word.slice(i + 1))
  return all
}
