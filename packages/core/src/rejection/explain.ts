import { parseCreative } from '../contracts/creative.schema.ts'
import type { CreativeInput } from '../contracts/creative.ts'
import { InvalidCreativeError } from '../contracts/errors.ts'
import type { Finding } from '../contracts/finding.ts'
import type { Precheck } from '../contracts/precheck.ts'
import type { Report } from '../contracts/report.ts'
import { fold } from '../text/fold/fold.ts'
import type { RejectionBook } from './book.ts'
import {
  type ExplainedObjection,
  type LikelyPlace,
  REJECTION_SCHEMA,
  type RejectionExplained,
  type RejectionMatch,
  type RuleState,
} from './explained.ts'
import type { Objection } from './objection.ts'
import { type FoldedSurface, findingPlace, foldSurfaces, isQuoted, isRepeated, placesOf } from './places.ts'
import { readRejection } from './read.ts'
import { type RuleScore, readReason } from './score.ts'

export interface RejectionContext {
  readonly precheck: Pick<Precheck, 'checkText'>
  /** Absent: the reasons are told, and no place. */
  readonly creative?: CreativeInput | undefined
  /** A report of the same creative, for what only media tell. The text is checked afresh. */
  readonly report?: Report | undefined
  readonly book: RejectionBook
}

const MOST_MATCHES = 10
const LEAST = 0.15
/** How much surer a rule is that fires, and how much less one that does not. */
const FIRES = 0.7
const FACTORS: Readonly<Record<RuleState, number>> = {
  fires: 1,
  clear: 0.8,
  'not-run': 0.9,
  inapplicable: 0.6,
  'other-pack': 0.8,
}
/** A rule that objects to the quoted words, though nothing in the reason names it. */
const FOUND = 0.6

/**
 * What a platform objects to, in our terms: which rules, where in the creative, and what is still unknown. A rejection of any shape
 * is read (see `readRejection`); what cannot be read is in `issues`. Throws `InvalidCreativeError` for a creative that cannot be checked.
 */
export function explainRejection(context: RejectionContext, input: unknown): RejectionExplained {
  const reading = readRejection(input)
  if (!reading.ok) return { schema: REJECTION_SCHEMA, objections: [], issues: reading.issues }
  const desk = prepare(context)
  return {
    schema: REJECTION_SCHEMA,
    objections: reading.objections
      .map((objection) => explainOne(desk, objection))
      .filter(({ objection, unknown }) => !objection.isAround || !unknown),
    issues: reading.skipped,
  }
}

interface Desk {
  readonly book: RejectionBook
  readonly creative: Parameters<typeof placesOf>[1]
  readonly surfaces: readonly FoldedSurface[]
  /** Of rules that fire or will; the surest first. */
  readonly findings: readonly Finding[]
  readonly stateOf: (ruleId: string) => { readonly state: RuleState; readonly reason?: string }
}

/** What a rejection is read beside where there is no ad. */
const NO_AD = parseCreative({ text: { copy: '-' } })

function prepare({ precheck, creative: input, report: given, book }: RejectionContext): Desk {
  if (input === undefined && NO_AD.ok)
    return {
      book,
      creative: { ...NO_AD.creative, text: {} },
      surfaces: [],
      findings: [],
      stateOf: () => ({ state: 'not-run' }),
    }
  const parsed = parseCreative(input)
  if (!parsed.ok) throw new InvalidCreativeError(parsed.issues)
  const fresh = precheck.checkText(input)
  const unread = new Set(fresh.notRun.map(({ ruleId }) => ruleId))
  const all = ({ findings, upcoming, shadow }: Report): readonly Finding[] => [...findings, ...upcoming, ...shadow]
  // Rules that could not run on text alone are answered for by the given report.
  const more = given ? all(given).filter(({ ruleId }) => unread.has(ruleId)) : []
  const findings = [...all(fresh), ...more].sort((a, b) => b.confidence - a.confidence)
  return {
    book,
    creative: parsed.creative,
    surfaces: foldSurfaces(fresh.surfaces),
    findings,
    stateOf: statesOf(fresh, given, findings),
  }
}

function statesOf(fresh: Report, given: Report | undefined, findings: readonly Finding[]): Desk['stateOf'] {
  const states = new Map<string, { readonly state: RuleState; readonly reason?: string }>()
  for (const ruleId of fresh.inapplicable) states.set(ruleId, { state: 'inapplicable' })
  for (const ruleId of fresh.passes) states.set(ruleId, { state: 'clear' })
  const looked = new Set(given?.passes)
  for (const { ruleId, reason } of fresh.notRun)
    states.set(ruleId, looked.has(ruleId) ? { state: 'clear' } : { state: 'not-run', reason })
  for (const { ruleId } of findings) states.set(ruleId, { state: 'fires' })
  return (ruleId) => states.get(ruleId) ?? { state: 'other-pack' }
}

function explainOne(desk: Desk, objection: Objection): ExplainedObjection {
  const places = placesOf(objection, desk.creative, desk.surfaces)
  const { rules: scored, elsewhere } = readReason(desk.book, objection)
  const named = scored.map((score) => matchOf(desk, score, places))
  const known = new Set(scored.map(({ ruleId }) => ruleId))
  const reason = fold(objection.text ?? '').text
  const found = desk.findings
    .filter((finding) => !known.has(finding.ruleId) && (isQuoted(finding, places) || isRepeated(finding, reason)))
    .filter((finding, index, all) => all.findIndex(({ ruleId }) => ruleId === finding.ruleId) === index)
    .map((finding) => foundMatch(finding))
  const matches = [...named, ...found]
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_MATCHES)
  const unknown = matches.length === 0
  return { objection, matches, places, unknown, ...(unknown && elsewhere.length > 0 ? { elsewhere } : {}) }
}

function matchOf(
  desk: Desk,
  { ruleId, confidence, how, look, because }: RuleScore,
  places: readonly LikelyPlace[],
): RejectionMatch {
  const own = desk.findings.filter((finding) => finding.ruleId === ruleId)
  const finding = own.find((one) => isQuoted(one, places)) ?? own.find((one) => isNear(one, places)) ?? own[0]
  const { state, reason } = desk.stateOf(ruleId)
  const surer = finding ? 1 - (1 - confidence) * (1 - FIRES * finding.confidence) : confidence * FACTORS[state]
  return {
    ruleId,
    confidence: rounded(surer),
    how,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(because === undefined ? {} : { because }),
    ...(finding ? { finding, where: findingPlace(finding) } : { look }),
  }
}

function foundMatch(finding: Finding): RejectionMatch {
  return {
    ruleId: finding.ruleId,
    confidence: rounded(FOUND * finding.confidence),
    how: 'found',
    state: 'fires',
    finding,
    where: findingPlace(finding),
  }
}

function isNear({ where }: Finding, places: readonly LikelyPlace[]): boolean {
  return places.some(({ path }) => path !== '' && where.path.startsWith(path))
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
