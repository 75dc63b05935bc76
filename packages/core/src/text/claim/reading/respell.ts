import type { Folded } from '../../fold/units.ts'

/**
 * Folded text with the letters of a language read as others, by how they stand in the original: folding may have made two letters of it
 * one. Offsets stay those of the original. The same object where nothing changes.
 */
export function respellFolded(folded: Folded, original: string, letters: ReadonlyMap<string, string>): Folded {
  if (letters.size === 0) return folded
  const { text, start, end } = folded
  const readAs = (i: number): string | undefined =>
    letters.get(original.slice(start[i], end[i]).toLowerCase().normalize('NFC'))
  let first = 0
  while (first < text.length && readAs(first) === undefined) first++
  if (first === text.length) return folded
  const from: number[] = []
  const to: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    // What folds to several letters is one letter of the original.
    const isSame = i > 0 && start[i] === start[i - 1]
    const other = readAs(i)
    const read = other === undefined ? (text[i] ?? '') : isSame ? '' : other
    out += read
    for (let n = 0; n < read.length; n++) {
      from.push(start[i] ?? 0)
      to.push(end[i] ?? 0)
    }
  }
  return { text: out, start: Uint32Array.from(from), end: Uint32Array.from(to) }
}
