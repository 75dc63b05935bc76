import type { CreativeInput, Report } from '@preclear/core'
import type { Explainer } from '../types.ts'
import { fixableRows, type Row, testedFix } from './rows.ts'
import type { FixRecord } from './undo.ts'

/** Applies the tested fix of a row; undefined where the ad has changed since the report. */
export function applyFix(
  precheck: Explainer,
  creative: CreativeInput,
  report: Report,
  { fixId, index }: { readonly fixId: string; readonly index: number },
): FixRecord | undefined {
  const fix = report.findings.flatMap((f) => f.fixes).find((f) => f.id === fixId)
  if (!fix) return undefined
  try {
    const after = precheck.fix(creative, report, fixId)
    return { fixId, index, paths: [...new Set(fix.patch.map((step) => step.path))], before: creative, after }
  } catch {
    return undefined
  }
}

/**
 * Applies every tested fix, one after another. Each changes the offsets of the next, so the text is checked again in between
 * and the next fix is taken from that report.
 */
export function applyAll(
  precheck: Explainer,
  creative: CreativeInput,
  report: Report,
  rows: readonly Row[],
): Map<Row, FixRecord> {
  const records = new Map<Row, FixRecord>()
  let now = creative
  let current = report
  for (const row of fixableRows(rows)) {
    const finding = current.findings.find((f) => f.fingerprint === row.finding.fingerprint)
    const fix = finding && testedFix(finding)
    if (!fix) continue
    const record = applyFix(precheck, now, current, { fixId: fix.id, index: finding.fixes.indexOf(fix) })
    if (!record) continue
    records.set(row, record)
    now = record.after
    try {
      current = precheck.checkText(now)
    } catch {
      break
    }
  }
  return records
}
