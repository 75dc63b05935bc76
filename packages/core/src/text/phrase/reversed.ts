import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'

const TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/gu

/** The text as the eye reads it where it is written backwards: right-to-left overrides and letters turned upside down. */
export function reversedReading(text: string): Folded | undefined {
  if (text.includes('\u202e')) return unwind(text)
  return (text.match(TURNED)?.length ?? 0) >= 3 ? backwards(fold(text)) : undefined
}

function unwind(text: string): Folded {
  const parts: Folded[] = []
  let at = 0
  for (const { index, 0: found } of text.matchAll(/\u202e[^\u202c\u202e\n]*/gu)) {
    parts.push(shifted(fold(text.slice(at, index)), at), shifted(backwards(fold(found)), index))
    at = index + found.length
  }
  parts.push(shifted(fold(text.slice(at)), at))
  return {
    text: parts.map((part) => part.text).join(''),
    start: joined(parts.map((part) => part.start)),
    end: joined(parts.map((part) => part.end)),
  }
}

function backwards(folded: Folded): Folded {
  const text = Array.from({ length: folded.text.length }, (_, i) => folded.text[folded.text.length - 1 - i]).join('')
  return { text, start: folded.start.toReversed(), end: folded.end.toReversed() }
}

function shifted(folded: Folded, by: number): Folded {
  return { text: folded.text, start: folded.start.map((at) => at + by), end: folded.end.map((at) => at + by) }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
