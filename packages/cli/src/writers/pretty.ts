import type { CreativeInput, Evidence, ExplainedFinding, MediaEvidence, Report } from '@preclear/core'
import { placeText } from '../readers/item.ts'
import { EFFECT_COLOURS, OUTCOME_COLOURS, type Paint, safe, underlined } from '../terminal.ts'
import type { Context, Totals, Writer } from './writer.ts'

/** For people: the outcome, each finding under the words it is about, and what could not be checked. */
export function prettyWriter(paint: Paint): Writer {
  return {
    begin: () => '',
    report: (report, context) => page(report, context, paint),
    end: (totals) => summary(totals, paint),
  }
}

function page(report: Report, context: Context, paint: Paint): string {
  const { at, precheck, language } = context
  const label = (id: string, args = {}): string => precheck.label(id, args, language)
  const name = report.id ? `${placeText(at)} ${safe(report.id)}` : placeText(at)
  const lines = [`${paint(label(`outcome.${report.outcome}`), OUTCOME_COLOURS[report.outcome])}  ${paint(name, 'dim')}`]
  for (const [index, finding] of precheck.explain(report, language).entries())
    lines.push(...findingLines(finding, index + 1, { ...context, label, paint }))
  for (const finding of precheck.explain({ ...report, findings: report.upcoming }, language))
    lines.push(`  ${paint(`from ${finding.finding.effectiveFrom ?? ''}`, 'dim')} ${finding.title}`)
  for (const { path, text, words } of report.surfaces)
    if (words) lines.push(`  ${paint(`read in ${path}:`, 'dim')} “${safe(text)}”`)
  lines.push(`  ${paint(coverage(report, label), 'dim')}`)
  return `${lines.join('\n')}\n\n`
}

interface Page extends Context {
  readonly label: (id: string, args?: Record<string, string | number>) => string
  readonly paint: Paint
}

function findingLines(explained: ExplainedFinding, number: number, { label, paint, creative }: Page): string[] {
  const { finding, title, why, fix, fixLabels } = explained
  const tested = finding.fixes.findIndex((each) => each.verified)
  return [
    `  ${number} ${paint(safe(title), 'bold')}  ${paint(label(`effect.${finding.effect}`), EFFECT_COLOURS[finding.effect])}  ${paint(finding.where.path, 'dim')}`,
    ...finding.evidence.slice(0, 2).flatMap((evidence) => evidenceLines(evidence, creative, paint)),
    `    ${safe(why)}`,
    `    ${paint('→', 'dim')} ${safe(tested >= 0 ? (fixLabels[tested] ?? fix) : fix)}${tested >= 0 ? paint(' (tested)', 'green') : ''}`,
    `    ${paint(`${finding.source.title}, ${finding.source.asOf} · ${finding.ruleId}`, 'dim')}`,
  ]
}

/** The words in their sentence, marked below, as compilers do. */
function evidenceLines(evidence: Evidence, creative: CreativeInput, paint: Paint): string[] {
  if (evidence.kind === 'field') return [`    ${paint(`${evidence.path} = ${safe(evidence.value)}`, 'dim')}`]
  if (evidence.kind === 'url') return [`    ${paint(safe(evidence.url), 'dim')}`]
  if (evidence.kind === 'box' || evidence.kind === 'time' || evidence.kind === 'frame')
    return [`    ${paint(spotText(evidence), 'dim')}`]
  if (evidence.kind === 'page') return [`    ${paint(`page: “${safe(evidence.quote)}”`, 'dim')}`]
  if (evidence.kind !== 'text') return []
  const text = textAt(creative, evidence.surface)
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return [`    “${safe(evidence.quote)}”`]
  return underlined(text, evidence.start, evidence.end, paint).map((line) => `    ${line}`)
}

/** Where in a picture, and when in a film: `from 10 %, 80 % to 45 %, 92 % at 0:03`. */
function spotText(evidence: MediaEvidence): string {
  if (evidence.kind === 'time') return `${clock(evidence.startMs)} to ${clock(evidence.endMs)}`
  if (evidence.kind === 'frame') return `at ${clock(evidence.tMs)}`
  const { x, y, w, h, tMs } = evidence
  const at = (left: number, top: number): string => `${Math.round(left * 100)} %, ${Math.round(top * 100)} %`
  return `from ${at(x, y)} to ${at(x + w, y + h)}${tMs === undefined ? '' : ` at ${clock(tMs)}`}`
}

/** `0:03.4` */
function clock(ms: number): string {
  const seconds = ms / 1000
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`
}

function textAt(creative: CreativeInput, surface: string): string {
  if (typeof creative.text === 'string') return surface === 'copy' ? creative.text : ''
  const text = creative.text as Readonly<Record<string, string | undefined>> | undefined
  return text?.[surface] ?? ''
}

function coverage(report: Report, label: Page['label']): string {
  const reasons = new Map<string, number>()
  for (const { reason } of report.notRun) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const parts = [...reasons].map(([reason, n]) => `${label(`notRun.${reason}`)} (${n})`)
  const checked = new Set([...report.passes, ...report.findings.map((finding) => finding.ruleId)]).size
  return `${checked} rules checked, ${report.notRun.length} could not run${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

function summary({ checked, problems, outcomes }: Totals, paint: Paint): string {
  if (checked + problems <= 1) return ''
  const parts = Object.entries(outcomes).map(([outcome, n]) => `${n} ${outcome.replaceAll('_', ' ')}`)
  return `${paint(`${checked} checked`, 'bold')}: ${parts.join(', ')}${problems > 0 ? `; ${problems} could not be read` : ''}\n`
}
