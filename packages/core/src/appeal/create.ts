import type { Issue } from '../contracts/errors.ts'
import type { Finding } from '../contracts/finding.ts'
import type { ExplainedFinding, Report } from '../contracts/report.ts'
import type { Decision, FileRef, Proof } from './decision.ts'
import { InvalidAppealError } from './errors.ts'
import { currentDecisions, type DecisionLog } from './log.ts'
import { issuesOfPart } from './packet.schema.ts'
import {
  APPEAL_SCHEMA,
  type AppealFinding,
  type AppealPacket,
  type Attachment,
  type Disputed,
  type Stood,
} from './packet.ts'
import { languageTag } from './plain.ts'
import { type CreativeRecord, hashRecord, recordOf } from './record.ts'

export interface AppealInput {
  /** The ad the report is of, as it was checked. */
  readonly creative: unknown
  readonly report: Report
  /** `precheck.explain`. */
  readonly explain: (report: Report, language: string) => readonly ExplainedFinding[]
  /** Dismissed and substantiated findings are in dispute. */
  readonly decisions: DecisionLog
  /** At most 10,000 UTF-16 units. */
  readonly statement: string
  /** BCP 47. */
  readonly language: string
  readonly attachments?: readonly Attachment[]
  /** The time of the appeal: nothing here looks at a clock. */
  readonly at: Date | string
}

/**
 * The packet a host hands on. Findings nobody decided on are not part of it.
 * Throws `InvalidCreativeError`, and `InvalidAppealError` where the report is of another ad or a part is unfit.
 */
export async function createAppeal(input: AppealInput): Promise<AppealPacket> {
  const { report, statement } = input
  const creative = await recordOf(input.creative)
  const time = new Date(input.at)
  const attachments = (input.attachments ?? []).map(attachmentOf)
  const issues = [
    ...issuesOfPart({ statement, attachments }),
    ...(Number.isNaN(time.getTime()) ? [{ code: 'bad_date', path: '/at', expected: 'a time' }] : []),
    ...differences(report, creative),
  ]
  if (issues.length > 0) throw new InvalidAppealError(issues)
  const language = languageTag(input.language)
  const answered = answeredFindings(input, language)
  return {
    schema: APPEAL_SCHEMA,
    createdAt: time.toISOString(),
    language,
    platform: report.platform,
    markets: report.markets,
    engine: report.engine,
    packs: report.packs.map(({ id, version, digest }) => ({ id, version, digest })),
    rulesOf: report.at,
    outcome: report.outcome,
    creative,
    creativeHash: await hashRecord(creative),
    statement,
    disputed: answered.filter((one): one is Disputed => one.answer.kind !== 'acknowledged'),
    acknowledged: answered.filter((one): one is Stood => one.answer.kind === 'acknowledged'),
    attachments,
  }
}

/** Whether the ad in a packet is the ad its hash is of. */
export async function isIntact(packet: AppealPacket): Promise<boolean> {
  return (await hashRecord(packet.creative)) === packet.creativeHash
}

/** A report of other words would put findings against an ad that does not hold them. */
function differences(report: Report, creative: CreativeRecord): readonly Issue[] {
  const issues: Issue[] = []
  const expect = (isSame: boolean, path: string): unknown =>
    isSame || issues.push({ code: 'other_ad', path, expected: 'what the report was made of; check again' })
  expect(report.id === (creative.id ?? null), '/report/id')
  expect(creative.platform === undefined || creative.platform === report.platform, '/report/platform')
  expect(report.markets.join() === creative.targeting.countries.join(), '/report/markets')
  const read = new Map(report.surfaces.map(({ path, text }) => [path, text]))
  for (const [field, text] of Object.entries(creative.text))
    expect(text.trim() === '' || read.get(`/text/${field}`) === text, `/text/${field}`)
  return issues
}

function answeredFindings(
  { report, explain, decisions }: AppealInput,
  language: string,
): readonly (AppealFinding & { readonly answer: Decision })[] {
  const said = new Map(explain(report, language).map((one) => [one.finding.id, one]))
  const current = new Map(currentDecisions(decisions).map((decision) => [decision.fingerprint, decision]))
  return report.findings.flatMap((finding) => {
    const decision = current.get(finding.fingerprint)
    if (decision?.ruleId !== finding.ruleId) return []
    const { title = finding.ruleId, why = '', language: spoken = 'en' } = said.get(finding.id) ?? {}
    return [{ ...factsOf(finding), sentence: { title, why, language: spoken }, answer: answerOf(decision) }]
  })
}

function factsOf(finding: Finding): Omit<AppealFinding, 'sentence'> {
  const { fingerprint, ruleId, effect, where, evidence, measured, required, confidence, markets, source } = finding
  return {
    fingerprint,
    ruleId,
    effect,
    where,
    evidence,
    ...(measured ? { measured } : {}),
    ...(required ? { required } : {}),
    confidence,
    ...(markets ? { markets } : {}),
    source,
  }
}

/** The known fields of a decision and no other: what a host adds to its log is not for the reviewer. */
function answerOf(decision: Decision): Decision {
  const { fingerprint, ruleId, note, by, at } = decision
  const about = { fingerprint, ruleId, ...(note ? { note } : {}), ...(by ? { by } : {}), at }
  if (decision.kind === 'dismissed') return { kind: 'dismissed', ...about, reason: decision.reason }
  if (decision.kind === 'acknowledged') return { kind: 'acknowledged', ...about }
  return { kind: 'substantiated', ...about, claim: decision.claim, proof: decision.proof.map(proofOf) }
}

function proofOf({ name, kind, url, file }: Proof): Proof {
  return { name, kind, ...(url ? { url } : {}), ...(file ? { file: fileOf(file) } : {}) }
}

function fileOf({ name, size, type, sha256 }: FileRef): FileRef {
  return { name, size, type, sha256 }
}

function attachmentOf(attachment: Attachment): Attachment {
  return { ...fileOf(attachment), ...(attachment.url === undefined ? {} : { url: attachment.url }) }
}
