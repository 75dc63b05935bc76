import type { Hit } from '../contracts/checker.ts'
import { EFFECTS, type Effect, type Evidence, type Finding } from '../contracts/finding.ts'
import type { CompiledRule } from '../contracts/rule.ts'
import type { Planned } from './plan.ts'
import { FIELDS } from './read.ts'

/** A finding before it is numbered and its fixes are tried. */
export interface Draft {
  readonly finding: Omit<Finding, 'id' | 'fixes'>
  readonly theme: string
  readonly hit: Hit
}

/** One draft per rule and place. `unsure` hits and rules in status `warn` are shown as review at most. */
export function draftsOf({ rule, markets }: Planned, hits: readonly Hit[], unsure: boolean): Draft[] {
  const effect = unsure || rule.status === 'warn' ? softened(rule.effect) : rule.effect
  const seen = new Set<string>()
  return hits.flatMap((hit) => {
    const place = `${hit.where.path} ${hit.where.mediaId ?? ''} ${startOf(hit.evidence)}`
    if (seen.has(place)) return []
    seen.add(place)
    return [{ finding: findingOf(rule, hit, effect, markets), theme: rule.theme, hit }]
  })
}

function softened(effect: Effect): Effect {
  return effect === 'advise' ? effect : 'review'
}

function findingOf(
  rule: CompiledRule,
  hit: Hit,
  effect: Effect,
  markets: readonly string[] | undefined,
): Draft['finding'] {
  return {
    fingerprint: hash(
      `${rule.id}\n${hit.reason}\n${hit.where.path}\n${hit.where.mediaId ?? ''}\n${hit.evidence.map(identityOf).join('\n')}`,
    ),
    ruleId: rule.id,
    effect,
    where: hit.where,
    evidence: hit.evidence,
    ...(hit.measured ? { measured: hit.measured } : {}),
    ...(hit.required ? { required: hit.required } : {}),
    confidence: hit.confidence,
    ...(hit.uncertainty ? { uncertainty: hit.uncertainty } : {}),
    message: { id: `${rule.id}.${hit.reason}`, args: hit.args ?? {} },
    ...(markets ? { markets } : {}),
    ...(rule.effectiveFrom ? { effectiveFrom: rule.effectiveFrom } : {}),
    source: rule.source,
    ...(rule.quality ? { ruleQuality: rule.quality } : {}),
    ...(hit.repairs?.length ? { repairs: hit.repairs } : {}),
  }
}

/** What makes evidence the same when the text around it moves: its words, not its offsets. */
function identityOf(evidence: Evidence): string {
  if (evidence.kind === 'text') return evidence.quote
  if (evidence.kind === 'field') return evidence.value
  if (evidence.kind === 'url') return evidence.url
  if (evidence.kind === 'page') return evidence.quote
  return JSON.stringify(evidence)
}

function startOf(evidence: readonly Evidence[]): number {
  const first = evidence.find((each) => each.kind === 'text')
  return first?.start ?? -1
}

/**
 * Worst first, then by field in reading order, then by offset. A milder finding of the same theme on the same words
 * says nothing new beside the worse one and is left out.
 */
export function sortDrafts(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) =>
      EFFECTS.indexOf(a.finding.effect) - EFFECTS.indexOf(b.finding.effect) ||
      fieldRank(a.finding.where.path) - fieldRank(b.finding.where.path) ||
      startOf(a.finding.evidence) - startOf(b.finding.evidence) ||
      (a.finding.ruleId < b.finding.ruleId ? -1 : a.finding.ruleId > b.finding.ruleId ? 1 : 0),
  )
  return sorted.filter((draft, index) => !sorted.slice(0, index).some((worse) => covers(worse, draft)))
}

function covers(worse: Draft, milder: Draft): boolean {
  if (worse.theme !== milder.theme || worse.finding.effect === milder.finding.effect) return false
  const a = worse.finding.evidence.find((each) => each.kind === 'text')
  const b = milder.finding.evidence.find((each) => each.kind === 'text')
  return a !== undefined && b !== undefined && a.surface === b.surface && a.start < b.end && b.start < a.end
}

function fieldRank(path: string): number {
  const field = FIELDS.findIndex((id) => path === `/text/${id}`)
  if (field >= 0) return field
  const order = ['/media', '/landingPage', '/targeting', '/flags'].findIndex((group) => path.startsWith(group))
  return FIELDS.length + (order < 0 ? 9 : order)
}

/** 64 bits of FNV-1a in two halves, as 16 hex digits: stable, short, and no secret. */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13)
  }
  return hex(a) + hex(b)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
