import type { Issue } from '../contracts/errors.ts'
import type { Finding } from '../contracts/finding.ts'
import type { Report } from '../contracts/report.ts'
import { type Decision, issuesOfDecision, type Withdrawn } from './decision.ts'

export const DECISIONS_SCHEMA = 'preclear.decisions/1' as const

/** UTF-16 units of a log in JSON: far more than people decide, far less than hurts a page. */
const LONGEST_LOG = 2_000_000
const MOST_ENTRIES = 5_000

/** Everything that was decided, oldest first: nothing is overwritten, the last entry of a finding holds. Plain JSON. */
export interface DecisionLog {
  readonly schema: typeof DECISIONS_SCHEMA
  readonly entries: readonly (Decision | Withdrawn)[]
  /** Entries this version cannot read, as they came: kept, so that writing the log loses nothing. */
  readonly unread?: readonly Unread[]
}

export interface Unread {
  /** How many of `entries` stood before it. */
  readonly after: number
  readonly entry: unknown
}

export type LogChange =
  | { readonly ok: true; readonly log: DecisionLog }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export const NO_DECISIONS: DecisionLog = { schema: DECISIONS_SCHEMA, entries: [] }

/** The log with one more decision; it takes the place of an earlier one on the same finding, which stays on record. */
export function addDecision(log: DecisionLog, decision: Decision): LogChange {
  return append(log, decision)
}

/** The finding is open again. The decision stays on record. */
export function withdrawDecision(log: DecisionLog, withdrawal: Omit<Withdrawn, 'kind'>): LogChange {
  return append(log, { kind: 'withdrawn', ...withdrawal })
}

function append(log: DecisionLog, entry: Decision | Withdrawn): LogChange {
  const issues = issuesOfDecision(entry)
  if (issues.length > 0) return { ok: false, issues }
  const next = { ...log, entries: [...log.entries, entry] }
  if (next.entries.length > MOST_ENTRIES || JSON.stringify(next).length > LONGEST_LOG)
    return { ok: false, issues: [{ code: 'too_long', path: '', expected: 'fewer decisions in one log' }] }
  return { ok: true, log: next }
}

/** What holds now, in the order in which it was decided. */
export function currentDecisions(log: DecisionLog): readonly Decision[] {
  const current = new Map<string, Decision>()
  for (const entry of log.entries) {
    current.delete(entry.fingerprint)
    if (entry.kind !== 'withdrawn') current.set(entry.fingerprint, entry)
  }
  return [...current.values()]
}

/** The decision on a finding, also on the same finding of a later check. */
export function decisionOn(log: DecisionLog, finding: Pick<Finding, 'fingerprint' | 'ruleId'>): Decision | undefined {
  return currentDecisions(log).find((decision) => isAbout(decision, finding))
}

function isAbout(decision: Decision, finding: Pick<Finding, 'fingerprint' | 'ruleId'>): boolean {
  return decision.fingerprint === finding.fingerprint && decision.ruleId === finding.ruleId
}

/**
 * `holds`: its finding is in the report. `stale`: the rule still objects, but to other words or in another place, so the
 * decision says nothing of them. `settled`: the rule no longer objects.
 */
export type Standing = 'holds' | 'stale' | 'settled'

export function standingOf(decision: Decision, report: Report): Standing {
  if (report.findings.some((finding) => isAbout(decision, finding))) return 'holds'
  return report.findings.some(({ ruleId }) => ruleId === decision.ruleId) ? 'stale' : 'settled'
}

/** Findings nobody has decided on, in report order. The report itself, and its outcome, stay what they are. */
export function openFindings(report: Report, log: DecisionLog): readonly Finding[] {
  const decided = new Map(currentDecisions(log).map((decision) => [decision.fingerprint, decision.ruleId]))
  return report.findings.filter(({ fingerprint, ruleId }) => decided.get(fingerprint) !== ruleId)
}

/** JSON for a store of the host's choice. */
export function serialiseDecisions(log: DecisionLog): string {
  return JSON.stringify(log)
}

export type ParsedLog =
  | { readonly ok: true; readonly log: DecisionLog; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Reads what `serialiseDecisions` wrote, or what somebody made of it. Entries that cannot be read are named in `issues`,
 * count for nothing, and stay in `log.unread`. Where nothing can be read `ok` is false: keep the text, it is not ours to drop.
 */
export function parseDecisions(text: string): ParsedLog {
  if (text.length > LONGEST_LOG) return refused('too_long', '', `at most ${LONGEST_LOG} characters`)
  let value: unknown
  try {
    value = JSON.parse(text)
    // A log must be writable again: nesting that JSON.stringify cannot walk is refused here.
    JSON.stringify(value)
  } catch {
    return refused('not_json', '', 'a log of decisions as JSON')
  }
  if (typeof value !== 'object' || value === null) return refused('wrong_type', '', 'a log of decisions')
  const { schema, entries, unread } = value as Record<string, unknown>
  if (schema !== DECISIONS_SCHEMA) return refused('wrong_type', '/schema', DECISIONS_SCHEMA)
  if (!Array.isArray(entries)) return refused('wrong_type', '/entries', 'a list of decisions')
  if (entries.length > MOST_ENTRIES) return refused('too_long', '/entries', `at most ${MOST_ENTRIES} decisions`)
  return { ok: true, ...sorted(woven(entries, Array.isArray(unread) ? unread : [])) }
}

/** All entries in the order in which they were written: what an older version could not read, a newer one may. */
function woven(entries: readonly unknown[], unread: readonly unknown[]): readonly unknown[] {
  const waiting = unread.map((one) => (isUnread(one) ? one : { after: entries.length, entry: one }))
  const places = entries.map((entry, index) => ({ place: index + 0.5, entry }))
  return [...waiting.map(({ after, entry }) => ({ place: after, entry })), ...places]
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}

function isUnread(value: unknown): value is Unread {
  return (
    typeof value === 'object' && value !== null && 'entry' in value && Number.isInteger(Reflect.get(value, 'after'))
  )
}

function sorted(entries: readonly unknown[]): { readonly log: DecisionLog; readonly issues: readonly Issue[] } {
  const read: (Decision | Withdrawn)[] = []
  const unread: Unread[] = []
  const issues: Issue[] = []
  entries.forEach((entry, index) => {
    const wrong = issuesOfDecision(entry, `/entries/${index}`)
    if (wrong.length === 0) read.push(entry as Decision | Withdrawn)
    else unread.push({ after: read.length, entry })
    issues.push(...wrong)
  })
  const log = { schema: DECISIONS_SCHEMA, entries: read, ...(unread.length > 0 ? { unread } : {}) }
  return { log, issues }
}

function refused(code: string, path: string, expected: string): ParsedLog {
  return { ok: false, issues: [{ code, path, expected }] }
}
