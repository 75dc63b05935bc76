import type { Folded } from '../fold/units.ts'
import type { Token } from './tokens.ts'
import { unitsOf } from './units.ts'

export interface SlotEdge {
  readonly to: number
  readonly ids: readonly number[]
  readonly slot: string
  readonly value: number
}
const NO_IDS: readonly number[] = []
interface Source {
  readonly folded: Folded
  readonly original: string
}

/** What begins at token `i`: numbers with their units, money either way round, and the kind of the token itself. */
export function slotEdges(tokens: readonly Token[], i: number, source: Source): readonly SlotEdge[] {
  const token = tokens[i]
  const out: SlotEdge[] = []
  if (!token) return out
  const add = (to: number, slot: string, value = 1): void => void out.push({ to, ids: NO_IDS, slot, value })
  const units = unitsOf()
  if (!Number.isNaN(token.value)) fromNumber(tokens, i, add)
  const next = tokens[i + 1]
  const currency =
    token.kind === 'currency' ||
    (units.currencies.has(token.word) && token.kind === 'word' && !/^(pounds|р|p)$/.test(token.word))
  if (currency && next?.kind === 'number') {
    const { to, value } = amount(tokens, i + 1)
    add(to, 'money', value)
  }
  if (
    token.kind === 'word' &&
    next?.kind === 'currency' &&
    !next.spaced &&
    token.word.length < 3 &&
    tokens[i + 2]?.kind === 'number'
  ) {
    const { to, value } = amount(tokens, i + 2)
    add(to, 'money', value)
  }
  if (token.kind === 'percent' && next?.kind === 'number') add(i + 2, 'percent', next.value)
  if (token.kind === 'url' || token.kind === 'phone' || token.kind === 'handle') add(i + 1, token.kind)
  if (token.kind === 'end' && token.word === '?') add(i + 1, 'q')
  if (token.kind === 'word') ofWord(token, i, { add, source })
  return out
}

function ofWord(
  token: Token,
  i: number,
  { add, source }: { add: (to: number, slot: string) => void; source: Source },
): void {
  add(i + 1, 'word')
  if (unitsOf().you.has(token.word)) add(i + 1, 'you')
  const written = source.original.slice(source.folded.start[token.start], source.folded.end[token.end - 1])
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()) add(i + 1, 'caps')
  if (
    /[^\0-\x7f]/.test(written) &&
    /\p{Script=Latin}/u.test(written) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written)
  )
    add(i + 1, 'mixed')
}

/** A number with what multiplies it: `10k`, `5 juta`, `1,5 млн`, `3,000+`. */
function amount(tokens: readonly Token[], i: number): { to: number; value: number } {
  let to = i + 1
  let value = tokens[i]?.value ?? 0
  const factor = unitsOf().multipliers.get(tokens[to]?.word ?? '')
  if (factor) {
    value *= factor
    to++
  }
  if (tokens[to]?.kind === 'plus') to++
  if (tokens[to]?.word === 'of') to++
  return { to, value }
}

function fromNumber(tokens: readonly Token[], i: number, add: (to: number, slot: string, value: number) => void): void {
  const token = tokens[i]
  if (!token) return
  const units = unitsOf()
  add(i + 1, 'number', token.value)
  let { to, value } = amount(tokens, i)
  if (tokens[to - 1]?.word === 'of') to--
  if (to > i + 1) add(to, 'number', value)
  if (/^(18|19|20)\d\d$/.test(token.word)) add(i + 1, 'year', token.value)
  // The second of two joined numbers carries the unit: `1-2 hours`.
  const second = tokens[to]
  if (second?.kind === 'number' && !second.spaced && second.value >= value) ({ to, value } = amount(tokens, to))
  const unit = tokens[to]
  if (!unit) return
  const after = to + 1
  if (unit.kind === 'currency' && tokens[i - 1]?.kind !== 'currency') add(after, 'money', value)
  if (unit.kind === 'percent' || units.percent.has(unit.word)) add(after, 'percent', value)
  if (unit.word === 'per' && tokens[after]?.word === 'cent') add(after + 1, 'percent', value)
  if (/^[xх×]$/.test(unit.word) && !unit.spaced) add(after, 'times', value)
  if (tokens[i - 1]?.kind === 'currency') return
  if (units.currencies.has(unit.word)) add(after, 'money', value)
  for (const slot of ['duration', 'weight', 'length'] as const) {
    const factor = units[slot].get(unit.word)
    if (factor !== undefined) add(after, slot, value * factor)
    if (factor === 365) add(after, 'age', value)
  }
}
