import type { Effect, Outcome } from '@preclear/core'
import type { Label, Row } from '../row.ts'

const SHORT: Readonly<Record<string, Outcome>> = {
  pass: 'no_issue_found',
  human: 'needs_human',
  limit: 'likely_limited',
  reject: 'likely_rejected',
}
const EFFECTS: Readonly<Record<string, Effect>> = { human: 'review', limit: 'limit', reject: 'reject' }

let next = 0

/** A row in short: `row('ok', 'reject', { rules: ['weapon'] })`. Each rule has the effect of the outcome. */
export function row(
  label: Label,
  outcome: keyof typeof SHORT,
  more: Partial<Row> & { readonly rules?: readonly string[] } = {},
): Row {
  const { rules = [], ...rest } = more
  return {
    id: `r${++next}`,
    label,
    outcome: SHORT[outcome] ?? 'no_issue_found',
    language: 'en',
    findings: rules.map((ruleId) => ({ ruleId, effect: EFFECTS[outcome] ?? 'advise' })),
    ...rest,
  }
}

/** `n` rows alike, each with an id of its own. */
export function rows(n: number, ...args: Parameters<typeof row>): Row[] {
  return Array.from({ length: n }, () => row(...args))
}
