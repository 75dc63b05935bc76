import type { ClaimEvidence } from '../../../contracts/index.ts'
import type { Lattice } from '../reading/lattice.ts'
import { SLOTS } from '../source/syntax.ts'
import type { Span } from './match.ts'

const AMOUNTS = ['money', 'percent', 'weight', 'times'] as const

/** How much, by when and to whom, as far as the words of a claim say so. */
export function evidenceOf({ slots }: Lattice, { from, to }: Span): ClaimEvidence {
  let amount: ClaimEvidence['amount']
  let days: number | undefined
  let age: number | undefined
  let isToViewer = false
  for (let at = slots.from[from] ?? 0; at < (slots.from[to] ?? 0); at++) {
    if ((slots.to[at] ?? 0) > to) continue
    const slot = SLOTS[slots.id[at] ?? 0]
    const value = slots.value[at] ?? 0
    const kind = AMOUNTS.find((one) => one === slot)
    if (kind && (!amount || value > amount.value)) amount = { kind, value }
    else if (slot === 'duration') days = value
    else if (slot === 'age') age = value
    else if (slot === 'you') isToViewer = true
  }
  return {
    ...(amount ? { amount } : {}),
    ...(days === undefined ? {} : { days }),
    ...(age === undefined ? {} : { age }),
    ...(isToViewer ? { isToViewer } : {}),
  }
}
