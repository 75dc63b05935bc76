import type { Effect, Evidence, Finding, Report } from '@preclear/core'

export const EFFECT_ORDER: readonly Effect[] = ['reject', 'limit', 'review', 'advise']

/** Findings that stand at one of these places of the creative, or inside one. Paths are JSON pointers. */
export function findingsAt(report: Report | undefined, paths: readonly string[]): readonly Finding[] {
  if (!report) return []
  return report.findings.filter((finding) =>
    paths.some((path) => finding.where.path === path || finding.where.path.startsWith(`${path}/`)),
  )
}

export interface Mark {
  readonly start: number
  readonly end: number
  readonly effect: Effect
}

/** Marks for one text of a report, in order and without overlaps: where two findings meet, the worse one is drawn. */
export function marksIn(report: Report, surface: string | undefined, text: string): readonly Mark[] {
  const isHere = (e: Evidence): e is Extract<Evidence, { kind: 'text' }> =>
    e.kind === 'text' && e.surface === surface && e.end > e.start && text.slice(e.start, e.end) === e.quote
  const marks = report.findings
    .flatMap((finding) =>
      finding.evidence.filter(isHere).map(({ start, end }) => ({ start, end, effect: finding.effect })),
    )
    .sort((a, b) => EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || a.start - b.start)
  const taken: Mark[] = []
  for (const mark of marks)
    if (!taken.some((other) => mark.start < other.end && other.start < mark.end)) taken.push(mark)
  return taken.sort((a, b) => a.start - b.start)
}

/** Marks for the text of a field, by its place in the creative. */
export function marksFor(report: Report | undefined, path: string, text: string): readonly Mark[] {
  if (!report) return []
  return marksIn(report, report.surfaces.find((known) => known.path === path)?.id, text)
}

export const countRejects = (report: Report | undefined): number =>
  report?.findings.filter((finding) => finding.effect === 'reject').length ?? 0
