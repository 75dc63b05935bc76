import type { CreativeInput, Effect, Evidence, ExplainedFinding, Outcome, Report } from '@preclear/core'
import { placeText } from '../readers/item.ts'
import type { Context, Totals, Writer } from './writer.ts'

type Colour = 'red' | 'yellow' | 'magenta' | 'cyan' | 'green' | 'dim' | 'bold'
const CODES: Readonly<Record<Colour, number>> = {
  red: 31,
  yellow: 33,
  magenta: 35,
  cyan: 36,
  green: 32,
  dim: 2,
  bold: 1,
}
const OUTCOMES: Readonly<Record<Outcome, Colour>> = {
  likely_rejected: 'red',
  likely_limited: 'yellow',
  needs_human: 'magenta',
  no_issue_found: 'green',
}
const EFFECTS: Readonly<Record<Effect, Colour>> = { reject: 'red', limit: 'yellow', review: 'magenta', advise: 'cyan' }

/** For people: the outcome, each finding under the words it is about, and what could not be checked. */
export function prettyWriter(colours: boolean): Writer {
  const paint = (text: string, colour: Colour): string => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text)
  return {
    begin: () => '',
    report: (report, context) => page(report, context, paint),
    end: (totals) => summary(totals, paint),
  }
}

type Paint = (text: string, colour: Colour) => string

function page(report: Report, context: Context, paint: Paint): string {
  const { at, precheck, language } = context
  const label = (id: string, args = {}): string => precheck.label(id, args, language)
  const name = report.id ? `${placeText(at)} ${safe(report.id)}` : placeText(at)
  const lines = [`${paint(label(`outcome.${report.outcome}`), OUTCOMES[report.outcome])}  ${paint(name, 'dim')}`]
  for (const [index, finding] of precheck.explain(report, language).entries())
    lines.push(...findingLines(finding, index + 1, { ...context, label, paint }))
  for (const finding of precheck.explain({ ...report, findings: report.upcoming }, language))
    lines.push(`  ${paint(`from ${finding.finding.effectiveFrom ?? ''}`, 'dim')} ${finding.title}`)
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
    `  ${number} ${paint(safe(title), 'bold')}  ${paint(label(`effect.${finding.effect}`), EFFECTS[finding.effect])}  ${paint(finding.where.path, 'dim')}`,
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
  if (evidence.kind === 'page') return [`    ${paint(`page: “${safe(evidence.quote)}”`, 'dim')}`]
  if (evidence.kind !== 'text') return []
  const text = textAt(creative, evidence.surface)
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return [`    “${safe(evidence.quote)}”`]
  const before = safe(text.slice(Math.max(0, evidence.start - 30), evidence.start))
  const after = safe(text.slice(evidence.end, evidence.end + 30))
  const quote = safe(evidence.quote)
  return [
    `    ${paint(before, 'dim')}${quote}${paint(after, 'dim')}`,
    `    ${' '.repeat([...before].length)}${paint('^'.repeat(Math.max(1, [...quote].length)), 'red')}`,
  ]
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

/** Our own sentences isolate quoted words for browsers; a terminal needs none of it. Controls of an ad must not steer it. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, (char) =>
    char === '\n' ? ' ' : char === '\u2068' || char === '\u2069' ? '' : '\uFFFD',
  )
}
