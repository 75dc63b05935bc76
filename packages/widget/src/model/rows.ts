import type { CreativeInput, Finding, Fix, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { type FixRecord, undone } from './undo.ts'

/** One line of the list. Its number joins the words in the ad with the reason, and stays for the life of the list. */
export interface Row {
  readonly n: number
  readonly finding: Finding
  /** Set once it was fixed here. */
  readonly done?: FixRecord
  /** Set while a person holds something against it, or stands by it. */
  readonly aside?: Decision
}

/** Fixes that were run through the whole check. Nothing else gets a button that applies it. */
export function testedFix(finding: Finding): Fix | undefined {
  return finding.fixes.find((fix) => fix.verified)
}

/**
 * The list after a new report. Fixed lines stay where they are as long as their words do; order and numbers of the others
 * never change, new ones come last. Without a fixed line the list is simply the report's.
 */
export function nextRows(rows: readonly Row[], report: Report, creative: CreativeInput | undefined): Row[] {
  const found = new Map(report.findings.map((f) => [f.fingerprint, f]))
  const moved = movedFindings(rows, report)
  const records = rows.flatMap((row) => (row.done && stands(row.done, creative) ? [row.done] : []))
  const last = records.at(-1)
  if (!last) return report.findings.map((finding, i) => ({ n: i + 1, finding }))
  const kept = rows.flatMap((row): Row[] => {
    const finding = found.get(row.finding.fingerprint) ?? (row.done ? undefined : moved.get(row))
    if (finding) return [{ n: row.n, finding }]
    if (row.done) return records.includes(row.done) ? [row] : []
    // The fix of another finding took this one away too.
    return [{ ...row, done: last }]
  })
  const known = new Set(kept.map((row) => row.finding.fingerprint))
  const fresh = report.findings.filter((f) => !known.has(f.fingerprint))
  const highest = Math.max(0, ...kept.map((row) => row.n))
  return [...kept, ...fresh.map((finding, i) => ({ n: highest + i + 1, finding }))]
}

/** The same rule in the same place, whose words another fix has changed: it is still the same line. */
function movedFindings(rows: readonly Row[], report: Report): ReadonlyMap<Row, Finding> {
  const before = new Set(rows.map((row) => row.finding.fingerprint))
  const fresh = report.findings.filter((f) => !before.has(f.fingerprint))
  const moved = new Map<Row, Finding>()
  for (const row of rows) {
    const { fingerprint, ruleId, where } = row.finding
    if (row.done || report.findings.some((f) => f.fingerprint === fingerprint)) continue
    const at = fresh.findIndex((f) => f.ruleId === ruleId && f.where.path === where.path)
    const [finding] = at < 0 ? [] : fresh.splice(at, 1)
    if (finding) moved.set(row, finding)
  }
  return moved
}

function stands(record: FixRecord, creative: CreativeInput | undefined): boolean {
  return creative !== undefined && undone(record, creative) !== undefined
}

/** The rows with what a person decided about their findings. */
export function withDecisions(rows: readonly Row[], decisions: readonly Decision[]): readonly Row[] {
  if (!decisions.length) return rows
  const byFinding = new Map(decisions.map((decision) => [decision.fingerprint, decision]))
  return rows.map((row) => {
    const aside = byFinding.get(row.finding.fingerprint)
    return aside && !row.done ? { ...row, aside } : row
  })
}

/** What the platform may still object to, whatever a person thinks of it. */
export const standingRows = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => !row.done)
/** What is still to be done. */
export const openRows = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => !row.done && !row.aside)
export const fixableRows = (rows: readonly Row[]): readonly Row[] =>
  openRows(rows).filter((row) => testedFix(row.finding) !== undefined)
