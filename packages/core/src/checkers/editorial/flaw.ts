import type { ReadSurface } from '../../contracts/index.ts'

/** A flaw in a text, in UTF-16 units, and what may stand there instead, best first. */
export interface Flaw {
  readonly start: number
  readonly end: number
  readonly fixes?: readonly string[]
  /** Where the mended part begins, if before `start`. */
  readonly from?: number
}

/** All flaws of one kind in one surface; `n` is what is counted against the limit, by default the flaws. */
export interface Flaws {
  readonly flaws: readonly Flaw[]
  readonly n?: number
}

/** `limit` is the `max` of the look, 0 for looks that have none. */
export type Look = (surface: ReadSurface, limit: number) => Flaws

/** Every match of a global pattern; `fixesOf` may give undefined to leave a match alone. */
export function matches(
  text: string,
  pattern: RegExp,
  fixesOf: (found: string, at: number) => readonly string[] | undefined = () => [''],
): Flaw[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const fixes = fixesOf(found, index)
    return fixes ? [{ start: index, end: index + found.length, fixes }] : []
  })
}

/** The text with the given fix of every flaw; undefined where a flaw has none. */
export function mended(text: string, flaws: readonly Flaw[], choice: number): string | undefined {
  let out = ''
  let at = 0
  for (const { start, end, from = start, fixes = [] } of flaws) {
    const fix = fixes[Math.min(choice, fixes.length - 1)]
    if (fix === undefined) return undefined
    out += text.slice(at, from) + fix
    at = end
    if (fix !== '') continue
    // What is taken out takes its space, its brackets and, at the start, its comma along.
    if (out.endsWith('(') && text[at] === ')') [out, at] = [out.slice(0, -1), at + 1]
    const goesToo = out.trim() === '' ? /[\s,.;:!?]/ : /\s$/.test(out) ? / / : undefined
    while (at < text.length && goesToo?.test(text.charAt(at))) at++
    if (at === text.length) out = out.replace(/[\s:,]{1,9}$/, '')
    else if (/[\s.,!?;:)]/.test(text.charAt(at))) out = out.trimEnd()
  }
  return out + text.slice(at)
}
