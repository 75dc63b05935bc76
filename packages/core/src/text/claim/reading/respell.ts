import type { Folded } from '../../fold/units.ts'

/** Folded text with the letters of a language read as others; offsets stay those of the original. The same object where nothing changes. */
export function respellFolded(folded: Folded, letters: ReadonlyMap<string, string>): Folded {
  if (letters.size === 0) return folded
  const { text } = folded
  let first = 0
  while (first < text.length && !letters.has(text[first] ?? '')) first++
  if (first === text.length) return folded
  const start: number[] = []
  const end: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    const read = letters.get(char) ?? char
    out += read
    for (let n = 0; n < read.length; n++) {
      start.push(folded.start[i] ?? 0)
      end.push(folded.end[i] ?? 0)
    }
  }
  return { text: out, start: Uint32Array.from(start), end: Uint32Array.from(end) }
}
