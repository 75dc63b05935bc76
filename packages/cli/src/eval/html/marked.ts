import { EFFECTS } from '@preclear/core'
import type { EvalMark, EvalText } from '../eval-row.ts'
import { type Html, html } from './html.ts'
import { shown } from './words.ts'

/** UTF-16 units of one text that are shown; a landing page can be a book. */
const MOST = 3000
const BEFORE = 600

/** A text with the words of its findings marked; where marks overlap, the worst effect is shown. */
export function markedText({ text, marks }: EvalText): Html {
  const first = Math.min(...marks.map(({ start }) => start), text.length)
  const from = text.length <= MOST ? 0 : whole(text, Math.max(0, Math.min(first - BEFORE, text.length - MOST)))
  const to = whole(text, Math.min(text.length, from + MOST))
  const edges = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to
    const worst = worstOf(marks.filter((mark) => mark.start <= start && mark.end >= end))
    const words = shown(text.slice(start, end))
    return worst ? html`<mark class="t-${worst.effect}" title="${worst.ruleId}">${words}</mark>` : html`${words}`
  })
  return html`${from > 0 && '… '}${pieces}${to < text.length && ' …'}`
}

function worstOf(marks: readonly EvalMark[]): EvalMark | undefined {
  return [...marks].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))[0]
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
