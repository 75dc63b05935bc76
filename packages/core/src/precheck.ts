import { type Context, createContext, createReport, readSubject } from './context.ts'
import type { CreativeInput } from './contracts/creative.ts'
import { StaleFixError } from './contracts/errors.ts'
import type { CheckOptions, Precheck, PrecheckOptions } from './contracts/precheck.ts'
import type { Report } from './contracts/report.ts'
import { applyPatch } from './engine/patch.ts'
import { planRules } from './engine/plan.ts'
import { unsensed } from './engine/sensing.ts'

/** Rounds of `fixAll`: each applies one fix and checks again. */
const MAX_ROUNDS = 40

/**
 * A check over the given packs, ready to run. Packs are validated here; throws `InvalidPackError`.
 * Nothing is fetched and nothing is sent, ever: media must be given as bytes.
 */
export function createPrecheck(options: PrecheckOptions): Precheck {
  const context = createContext(options)
  const language = options.language ?? 'en'
  return {
    check: (input, checkOptions) => check(context, input, checkOptions),
    checkText: (input) => checkText(context, input),
    fix: applyFix,
    fixAll: (input) => fixAll(context, input),
    explain: (report, wanted = language) => context.explainer.explain(report, wanted),
    about: (ruleId, wanted = language) => context.explainer.about(ruleId, wanted),
    label: (id, args = {}, wanted = language) => context.explainer.label(id, args, wanted),
    languages: context.explainer.languages,
    limits: (input) => limitsOf(context, input),
  }
}

function checkText(context: Context, input: unknown): Report {
  const started = performance.now()
  const subject = readSubject(context, input)
  return createReport(context, subject, unsensed(subject.creative.media, 'no-sense'), started)
}

async function check(context: Context, input: unknown, options: CheckOptions = {}): Promise<Report> {
  const { signal, onProgress } = options
  signal?.throwIfAborted()
  const started = performance.now()
  const subject = readSubject(context, input)
  const { media } = subject.creative
  if (onProgress) {
    const report = createReport(context, subject, unsensed(media, 'no-sense'), started)
    onProgress({ step: 'text', report, done: 0, total: context.sensing.count(media) })
    if (media.length === 0) return report
  }
  const sensed = await context.sensing.run(media, options)
  signal?.throwIfAborted()
  return createReport(context, subject, sensed, started)
}

function applyFix(creative: CreativeInput, report: Report, fixId: string): CreativeInput {
  const found = report.findings.flatMap((finding) => finding.fixes).find(({ id }) => id === fixId)
  if (!found) throw new StaleFixError(fixId, 'it is not in this report')
  const target = typeof creative.text === 'string' ? { ...creative, text: { copy: creative.text } } : creative
  const patched = applyPatch(target, found.patch)
  if (patched === undefined) throw new StaleFixError(fixId, 'the creative has changed since the check')
  return patched as CreativeInput
}

function fixAll(context: Context, input: CreativeInput): ReturnType<Precheck['fixAll']> {
  let creative = input
  const applied: string[] = []
  for (let round = 0; ; round++) {
    const report = checkText(context, creative)
    const next = report.findings.flatMap((finding) => finding.fixes.slice(0, 1)).find(({ verified }) => verified)
    if (!next || round >= MAX_ROUNDS) return { creative, report, applied }
    creative = applyFix(creative, report, next.id)
    applied.push(next.id)
  }
}

/** The tightest limit of each text field among the length rules that apply. */
function limitsOf(context: Context, input: CreativeInput): ReturnType<Precheck['limits']> {
  const { creative, platform, equipment } = readSubject(context, input)
  const limits: Record<string, { max: number; unit: string }> = {}
  for (const { kind, rule } of planRules(equipment.rules, creative, platform, context.today())) {
    const { field, max, unit } = rule.options
    if (kind !== 'run' || rule.checker !== 'length' || typeof field !== 'string' || typeof max !== 'number') continue
    if ((limits[field]?.max ?? Number.POSITIVE_INFINITY) > max) limits[field] = { max, unit: String(unit) }
  }
  return limits
}
