import type { CreativeInput, Evidence, ExplainedFinding, Report, Where } from '@preclear/core'
import { placeText } from '../readers/item.ts'
import { EFFECT_COLOURS, OUTCOME_COLOURS, type Paint, safe, underlined } from '../terminal.ts'
import { unreadIn } from '../wants.ts'
import { isSpot, spotsText } from './spots.ts'
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
  const { at, precheck, language, creative } = context
  const label = (id: string, args = {}): string => precheck.label(id, args, language)
  const place = placeText(at)
  const name = safe(report.id && !place.endsWith(report.id) ? `${place} ${report.id}` : place)
  const lines = [`${paint(label(`outcome.${report.outcome}`), OUTCOME_COLOURS[report.outcome])}  ${paint(name, 'dim')}`]
  const told = { ...context, report, label, paint }
  for (const [index, finding] of precheck.explain(report, language).entries())
    lines.push(...findingLines(finding, index + 1, told))
  for (const finding of precheck.explain({ ...report, findings: report.upcoming }, language))
    lines.push(`  ${paint(`from ${finding.finding.effectiveFrom ?? ''}`, 'dim')} ${finding.title}`)
  for (const { path, text, words } of report.surfaces)
    if (words) lines.push(`  ${paint(`read in ${pathText({ path }, creative)}:`, 'dim')} “${safe(text)}”`)
  lines.push(`  ${paint(coverage(report, label, language), 'dim')}`)
  return `${lines.join('\n')}\n\n`
}

interface Page extends Context {
  readonly report: Report
  readonly label: (id: string, args?: Record<string, string | number>) => string
  readonly paint: Paint
}

function findingLines(explained: ExplainedFinding, number: number, told: Page): string[] {
  const { finding, title, why, fix, fixLabels } = explained
  const { label, paint, creative } = told
  const tested = finding.fixes.findIndex((each) => each.verified)
  const evidence = finding.evidence.filter((each) => !isSpot(each)).slice(0, 2)
  const spots = spotsText(finding.evidence)
  return [
    `  ${number} ${paint(safe(title), 'bold')}  ${paint(label(`effect.${finding.effect}`), EFFECT_COLOURS[finding.effect])}  ${paint(pathText(finding.where, creative), 'dim')}`,
    ...evidence.flatMap((each) => evidenceLines(each, finding.where, told)),
    ...(spots ? [`    ${paint(spots, 'dim')}`] : []),
    `    ${safe(why)}`,
    `    ${paint('→', 'dim')} ${safe(tested >= 0 ? (fixLabels[tested] ?? fix) : fix)}${tested >= 0 ? paint(' (tested)', 'green') : ''}`,
    `    ${paint(`${finding.source.title}, ${finding.source.asOf} · ${finding.ruleId}`, 'dim')}`,
  ]
}

/** With the file's name where the creative has several. */
function pathText({ path }: Where, { media = [] }: CreativeInput): string {
  const index = /^\/media\/(\d+)/.exec(path)?.[1]
  const name = index === undefined || media.length < 2 ? undefined : media[Number(index)]?.name
  return name === undefined ? path : `${path} ${safe(name)}`
}

/** The words in their sentence, marked below, as compilers do. */
function evidenceLines(evidence: Evidence, where: Where, { report, creative, paint }: Page): string[] {
  if (evidence.kind === 'field') {
    const value = safe(evidence.value)
    // The line above names the place.
    if (evidence.path === where.path) return value ? [`    ${paint(value, 'dim')}`] : []
    return [`    ${paint(`${evidence.path} = ${value}`, 'dim')}`]
  }
  if (evidence.kind === 'url') return [`    ${paint(safe(evidence.url), 'dim')}`]
  if (evidence.kind === 'page') return [`    ${paint(`page: “${safe(evidence.quote)}”`, 'dim')}`]
  if (evidence.kind !== 'text') return []
  const read = report.surfaces.find(({ id, words }) => words && id === evidence.surface)
  const text = read?.text ?? textAt(creative, evidence.surface)
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return [`    “${safe(evidence.quote)}”`]
  return underlined(text, evidence.start, evidence.end, paint).map((line) => `    ${line}`)
}

function textAt(creative: CreativeInput, surface: string): string {
  if (typeof creative.text === 'string') return surface === 'copy' ? creative.text : ''
  const text = creative.text as Readonly<Record<string, string | undefined>> | undefined
  return text?.[surface] ?? ''
}

function coverage(report: Report, label: Page['label'], language: string): string {
  const reasons = new Map<string, { count: number; readonly details: Set<string> }>()
  for (const each of report.notRun) {
    const { reason, args = {} } = each
    const known = reasons.get(reason) ?? { count: 0, details: new Set() }
    known.count++
    for (const detail of [args.needs ?? args.codec, ...unreadIn(each, language)])
      if (detail !== undefined) known.details.add(safe(String(detail)))
    reasons.set(reason, known)
  }
  const parts = [...reasons].map(([reason, { count, details }]) => {
    const what = details.size > 0 ? `: ${[...details].join(', ')}` : ''
    return `${label(`notRun.${reason}`)}${what} (${count})`
  })
  const checked = new Set([...report.passes, ...report.findings.map((finding) => finding.ruleId)]).size
  return `${checked} rules checked, ${report.notRun.length} could not run${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

function summary({ checked, problems, outcomes }: Totals, paint: Paint): string {
  if (checked + problems <= 1) return ''
  const parts = Object.entries(outcomes).map(([outcome, n]) => `${n} ${outcome.replaceAll('_', ' ')}`)
  const found = parts.length > 0 ? `: ${parts.join(', ')}` : ''
  return `${paint(`${checked} checked`, 'bold')}${found}${problems > 0 ? `; ${problems} could not be read` : ''}\n`
}
