import { fold } from '../fold/fold.ts'
import type { Folded } from '../fold/units.ts'
import { isWordKind, kindAt } from './kinds.ts'

const TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/u
/** Letters that turn into one another. */
const PAIRS = new Map(['bq', 'qb', 'dp', 'pd', 'nu', 'un'].map((pair) => [pair.charAt(0), pair.charAt(1)]))

/** The text as the eye reads it where it is written backwards: right-to-left overrides and letters turned upside down. */
export function reversedReading(text: string): Folded | undefined {
  if (text.includes('\u202e')) return unwind(text)
  let turned = 0
  for (const char of text) if (TURNED.test(char)) turned++
  return turned >= 3 ? backwards(upright(fold(text), text)) : undefined
}

/** In words with turned letters, `q` is a turned `b` and `n` a turned `u`. */
function upright(folded: Folded, text: string): Folded {
  let out = ''
  for (let from = 0; from < folded.text.length; ) {
    let to = from + 1
    if (isWordKind(kindAt(folded.text, from)))
      while (to < folded.text.length && isWordKind(kindAt(folded.text, to))) to++
    const isTurned = TURNED.test(text.slice(folded.start[from] ?? 0, folded.end[to - 1] ?? 0))
    for (let i = from; i < to; i++) {
      const unit = folded.text.charAt(i)
      const isAscii = text.charCodeAt(folded.start[i] ?? 0) < 0x80
      out += isTurned && isAscii ? (PAIRS.get(unit) ?? unit) : unit
    }
    from = to
  }
  return { text: out, start: folded.start, end: folded.end }
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

/** Units that come from one character keep their order. */
function backwards({ text, start, end }: Folded): Folded {
  const order: number[] = []
  for (let to = text.length; to > 0; ) {
    let from = to - 1
    while (from > 0 && start[from - 1] === start[from]) from--
    for (let i = from; i < to; i++) order.push(i)
    to = from
  }
  return {
    text: order.map((i) => text.charAt(i)).join(''),
    start: Uint32Array.from(order, (i) => start[i] ?? 0),
    end: Uint32Array.from(order, (i) => end[i] ?? 0),
  }
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
