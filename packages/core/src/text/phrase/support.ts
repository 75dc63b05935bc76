import type { Wanted } from './wanted.ts'

/** Cheap looks before a closer one. They let through whatever one slip, one ending or one short word between can do, and some more. */

/** Pairs of pieces of which one must be around: the halves of every word, or both ends of a phrase without spaces. */
export function halvesOf({ text, isLone }: Wanted, words: readonly string[]): readonly string[] {
  if (words.length === 1 && isLone) return [text.slice(0, 2), text.slice(0, 2), text.slice(-2), text.slice(-2)]
  if (words.length < 3) return []
  return words.flatMap((word) => {
    const half = Math.max(2, word.length >> 1)
    return [word.slice(0, half), word.slice(-half)]
  })
}

/** All words of a longer phrase but one have a half of themselves around; both ends of a phrase without spaces are. */
export function hasMost(text: string, end: number, size: number, halves: readonly string[]): boolean {
  if (halves.length === 0) return true
  const reach = size + (halves.length === 4 ? 5 : 24)
  const near = text.slice(Math.max(0, end - reach), end + reach)
  let missing = halves.length === 4 ? 1 : 0
  for (let i = 0; i < halves.length; i += 2)
    if (!near.includes(halves[i] ?? '') && !near.includes(halves[i + 1] ?? '') && ++missing > 1) return false
  return true
}

const REACH = 6

/** In coarse text, half of the letters around a part that was read are where they should be, more or less. */
export function isAmid(text: string, end: number, whole: string, partEnd: number, partLength: number): boolean {
  const right = matching(text, end, whole, partEnd, 1)
  const left = matching(text, end - partLength - 1, whole, partEnd - partLength - 1, -1)
  const wanted = Math.min(REACH, whole.length - partEnd) + Math.min(REACH, partEnd - partLength)
  return (right + left) * 2 >= wanted
}

/** Letters in order; where one is missing or too many, the others may stand one or two further on or back. */
function matching(text: string, at: number, whole: string, from: number, step: 1 | -1): number {
  let [count, shift] = [0, 0]
  for (let k = 0; k < REACH; k++) {
    const want = whole.charCodeAt(from + k * step)
    if (Number.isNaN(want)) break
    for (const by of [0, -1, 1]) {
      const moved = shift + by
      if (Math.abs(moved) > 2 || text.charCodeAt(at + (k + moved) * step) !== want) continue
      shift = moved
      count++
      break
    }
  }
  return count
}
