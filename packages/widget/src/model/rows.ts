import type { CreativeInput, Finding, Fix, Report } from '@preclear/core'
import { type FixRecord, undone } from './undo.ts'

/** One line of the list. Its number joins the words in the ad with the reason, and stays for the life of the list. */
export interface Row {
  readonly n: number
  readonly finding: Finding
  /** Set once it was fixed here. */
  readonly done?: FixRecord
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
  const records = rows.flatMap((row) => (row.done && stands(row.done, creative) ? [row.done] : []))
  const last = records.at(-1)
  if (!last) return report.findings.map((finding, i) => ({ n: i + 1, finding }))
  const kept = rows.flatMap((row): Row[] => {
    const finding = found.get(row.finding.fingerprint)
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

function stands(record: FixRecord, creative: CreativeInput | undefined): boolean {
  return creative !== undefined && undone(record, creative) !== undefined
}

export const openRows = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => !row.done)
export const fixableRows = (rows: readonly Row[]): readonly Row[] =>
  openRows(rows).filter((row) => testedFix(row.finding) !== undefined)
