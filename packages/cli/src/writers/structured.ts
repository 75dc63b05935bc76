import type { Finding, Report } from '@preclear/core'
import Papa from 'papaparse'
import { placeText } from '../readers/item.ts'
import type { Context, Writer } from './writer.ts'

/** One report a line, in input order. */
export function jsonlWriter(): Writer {
  return { begin: () => '', report: (report) => `${JSON.stringify(report)}\n`, end: () => '' }
}

/** One JSON array of reports, written as they come. */
export function jsonWriter(): Writer {
  let first = true
  return {
    begin: () => '[',
    report(report) {
      const lead = first ? '\n' : ',\n'
      first = false
      return lead + JSON.stringify(report, null, 2)
    },
    end: () => '\n]\n',
  }
}

const COLUMNS = [
  ...['place', 'id', 'outcome', 'effect', 'rule', 'where', 'start', 'end', 'quote', 'title', 'fix', 'tested'],
  ...['medium', 'box', 'startMs', 'endMs', 'notRun'],
]

/** One row a finding; a creative without findings gets one row with its outcome. */
export function csvWriter(): Writer {
  // A cell that begins like a formula would run in a spreadsheet, and quotes come from strangers' ads.
  const rows = (data: unknown[][]): string => `${Papa.unparse(data, { escapeFormulae: true, newline: '\n' })}\n`
  return { begin: () => rows([COLUMNS]), report: (report, context) => rows(rowsOf(report, context)), end: () => '' }
}

function rowsOf(report: Report, { at, precheck, language }: Context): unknown[][] {
  const head = [placeText(at), report.id ?? '', report.outcome]
  const notRun = [...new Set(report.notRun.map(({ reason }) => reason))].join(' ')
  if (report.findings.length === 0) return [[...head, ...Array(COLUMNS.length - head.length - 1).fill(''), notRun]]
  return precheck.explain(report, language).map(({ finding, title, fixLabels }) => {
    const text = finding.evidence.find((evidence) => evidence.kind === 'text')
    const fix = finding.fixes.findIndex((each) => each.verified)
    return [
      ...head,
      finding.effect,
      finding.ruleId,
      finding.where.path,
      text?.start ?? '',
      text?.end ?? '',
      text?.quote ?? '',
      title,
      fixLabels[Math.max(fix, 0)] ?? '',
      fix >= 0 ? 'yes' : '',
      ...spotOf(finding),
      notRun,
    ]
  })
}

/** The worst place in a picture or film: the box as left, top, width and height, ratios of the picture; the time in ms. */
function spotOf({ where, evidence }: Finding): unknown[] {
  const box = evidence.find((each) => each.kind === 'box')
  const time = evidence.find((each) => each.kind === 'time')
  const moment = box?.tMs ?? evidence.find((each) => each.kind === 'frame')?.tMs ?? ''
  return [
    where.mediaId ?? '',
    box ? [box.x, box.y, box.w, box.h].map((ratio) => Number(ratio.toFixed(4))).join(' ') : '',
    time?.startMs ?? moment,
    time?.endMs ?? moment,
  ]
}
