import { checkers } from './checkers/index.ts'
import { parseCreative } from './contracts/creative.schema.ts'
import type { Creative, CreativeInput } from './contracts/creative.ts'
import { InvalidCreativeError, InvalidPackError, StaleFixError } from './contracts/errors.ts'
import { parsePack } from './contracts/pack.schema.ts'
import type { CheckOptions, Precheck, PrecheckOptions } from './contracts/precheck.ts'
import { REPORT_SCHEMA, type Report } from './contracts/report.ts'
import { createExplainer } from './engine/explain.ts'
import { finish } from './engine/fixes.ts'
import { applyPatch } from './engine/patch.ts'
import { planRules } from './engine/plan.ts'
import { createSurfaceReader } from './engine/read.ts'
import { type Equipment, type RunResult, runRules, type Sensed } from './engine/run.ts'
import { createSensing, unsensed } from './engine/sensing.ts'
import { verdictOf } from './engine/verdict.ts'
import { imageHeader } from './senses/image-header/image-header.ts'
import { createClaimReader } from './text/index.ts'

const ENGINE = '@preclear/core/1'
/** Rounds of `fixAll`: each applies one fix and checks again. */
const MAX_ROUNDS = 40

/**
 * A check over the given packs, ready to run. Packs are validated here; throws `InvalidPackError`.
 * Nothing is fetched and nothing is sent, ever: media must be given as bytes.
 */
export function createPrecheck({ packs, senses = [], language = 'en', at }: PrecheckOptions): Precheck {
  for (const pack of packs) {
    const parsed = parsePack(pack)
    if (!parsed.ok) throw new InvalidPackError(String((pack as { id?: unknown } | null)?.id ?? '?'), parsed.issues)
  }
  const lexicons = packs.flatMap((pack) => pack.lexicons)
  const base = {
    checkers: new Map(checkers.map((checker) => [checker.id, checker])),
    lexicons,
    read: createSurfaceReader(createClaimReader(lexicons)),
  }
  const byPlatform = new Map<string, Equipment>()
  for (const pack of packs)
    for (const platform of pack.platforms) {
      const rules = [...(byPlatform.get(platform)?.rules ?? []), ...pack.rules]
      byPlatform.set(platform, { ...base, rules })
    }
  const platforms = [...byPlatform.keys()]
  const explainer = createExplainer(packs)
  const sensing = createSensing([imageHeader, ...senses])
  const today = (): string => (at ?? new Date()).toISOString().slice(0, 10)

  const read = (input: unknown): { creative: Creative; platform: string; equipment: Equipment } => {
    const parsed = parseCreative(input)
    if (!parsed.ok) throw new InvalidCreativeError(parsed.issues)
    const platform = parsed.creative.platform ?? (platforms.length === 1 ? platforms[0] : undefined)
    const equipment = byPlatform.get(platform ?? '')
    if (platform === undefined || !equipment)
      throw new InvalidCreativeError([
        {
          code: 'unknown_platform',
          path: '/platform',
          expected: `one of ${platforms.join(', ')}`,
          received: platform ?? 'nothing',
        },
      ])
    return { creative: parsed.creative, platform, equipment }
  }

  const reportOf = (subject: ReturnType<typeof read>, sensed: Sensed, started: number): Report => {
    const { creative, platform, equipment } = subject
    const day = { platform, at: today() }
    const result = runRules(equipment, creative, sensed, day)
    const recheck = (patched: unknown): RunResult['findings'] | undefined => {
      const parsed = parseCreative(patched)
      return parsed.ok ? runRules(equipment, parsed.creative, sensed, day).findings : undefined
    }
    const findings = finish(result.findings, { recheck, creative })
    return {
      schema: REPORT_SCHEMA,
      id: creative.id ?? null,
      engine: ENGINE,
      packs: packs.map(({ id, version, digest }) => ({ id, version, digest })),
      markets: creative.targeting.countries,
      platform,
      at: day.at,
      outcome: verdictOf(findings),
      findings,
      upcoming: finish(result.upcoming, { recheck: () => undefined, creative }),
      shadow: finish(result.shadow, { recheck: () => undefined, creative }),
      passes: result.passes,
      inapplicable: result.inapplicable,
      notRun: result.notRun,
      surfaces: result.surfaces,
      timing: { totalMs: Math.round(performance.now() - started) },
      network: { requests: 0, bytesSent: 0 },
    }
  }

  const checkText = (input: unknown): Report => {
    const started = performance.now()
    const subject = read(input)
    return reportOf(subject, unsensed(subject.creative.media, 'no-sense'), started)
  }

  const check = async (input: unknown, { signal, onProgress }: CheckOptions = {}): Promise<Report> => {
    signal?.throwIfAborted()
    const started = performance.now()
    const subject = read(input)
    const { media } = subject.creative
    if (onProgress) {
      const report = reportOf(subject, unsensed(media, 'no-sense'), started)
      onProgress({ step: 'text', report, done: 0, total: sensing.count(media) })
      if (media.length === 0) return report
    }
    const sensed = await sensing.run(media, { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) })
    signal?.throwIfAborted()
    return reportOf(subject, sensed, started)
  }

  const fix: Precheck['fix'] = (creative, report, fixId) => {
    const found = report.findings.flatMap((finding) => finding.fixes).find(({ id }) => id === fixId)
    if (!found) throw new StaleFixError(fixId, 'it is not in this report')
    const patched = applyPatch(
      typeof creative.text === 'string' ? { ...creative, text: { copy: creative.text } } : creative,
      found.patch,
    )
    if (patched === undefined) throw new StaleFixError(fixId, 'the creative has changed since the check')
    return patched as CreativeInput
  }

  const fixAll: Precheck['fixAll'] = (input) => {
    let creative = input
    const applied: string[] = []
    for (let round = 0; ; round++) {
      const report = checkText(creative)
      const next = report.findings.flatMap((finding) => finding.fixes.slice(0, 1)).find(({ verified }) => verified)
      if (!next || round >= MAX_ROUNDS) return { creative, report, applied }
      creative = fix(creative, report, next.id)
      applied.push(next.id)
    }
  }

  return {
    check,
    checkText,
    fix,
    fixAll,
    explain: (report, wanted = language) => explainer.explain(report, wanted),
    label: (id, args = {}, wanted = language) => explainer.label(id, args, wanted),
    languages: explainer.languages,
    limits(input) {
      const { creative, platform, equipment } = read(input)
      const limits: Record<string, { max: number; unit: string }> = {}
      for (const entry of planRules(equipment.rules, creative, platform, today())) {
        const { field, max, unit } = entry.rule.options
        if (
          entry.kind !== 'run' ||
          entry.rule.checker !== 'length' ||
          typeof field !== 'string' ||
          typeof max !== 'number'
        )
          continue
        if ((limits[field]?.max ?? Number.POSITIVE_INFINITY) > max) limits[field] = { max, unit: String(unit) }
      }
      return limits
    },
  }
}
