import type { Effect, Outcome, Report } from '@preclear/core'

/** The day the golden set is read for, so that a rule that begins or ends does not move it overnight. */
export const GOLDEN_DAY: Date = new Date('2026-11-23T00:00:00Z')
/** From the repository root. */
export const OUTCOMES_FILE = 'packages/policies/golden/outcomes.json'

/** Row id → `likely_rejected by guaranteed-income, shock-hook`, or the outcome alone where no rule decided. */
export type Outcomes = Readonly<Record<string, string>>

const DECIDING: Readonly<Record<Outcome, Effect | undefined>> = {
  likely_rejected: 'reject',
  likely_limited: 'limit',
  needs_human: 'review',
  no_issue_found: undefined,
}

/** The outcome with the rules that decided it, by name. */
export function outcomeText({ outcome, findings }: Pick<Report, 'outcome' | 'findings'>): string {
  const rules = findings.filter(({ effect }) => effect === DECIDING[outcome]).map(({ ruleId }) => ruleId)
  return rules.length > 0 ? `${outcome} by ${[...new Set(rules)].sort().join(', ')}` : outcome
}

/** The committed form: one row a line, by id, so that a change of an outcome is a change of one line. */
export function outcomesFile(outcomes: Outcomes): string {
  const lines = Object.entries(outcomes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
