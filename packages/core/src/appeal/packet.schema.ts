import * as z from 'zod/mini'
import type { Issue } from '../contracts/errors.ts'
import { issuesOfDecision } from './decision.ts'
import { APPEAL_SCHEMA, type AppealPacket } from './packet.ts'
import { address, fileShape, instant, issuesOf, readBy, upTo } from './schema.ts'

/** UTF-16 units of a packet in JSON. */
const LONGEST_PACKET = 5_000_000

const word = upTo(200)
const line = upTo(2_000)
const text = upTo(20_000)
const count = z.number().check(z.minimum(0))
const digest = readBy((value) => /^sha256-[0-9a-f]{64}$/.test(value), 'wrong_type', 'sha256- and 64 hex digits')
const attachment = z.object({ ...fileShape, url: z.optional(address) })
const part = z.object({
  statement: upTo(10_000),
  attachments: z.array(attachment).check(z.maxLength(50, 'too_long|at most 50 attachments')),
})

const evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    surface: word,
    start: count,
    end: count,
    quote: text,
    readsAs: z.optional(text),
  }),
  z.object({ kind: z.literal('box'), mediaId: word, x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  z.object({ kind: z.literal('time'), mediaId: word, startMs: count, endMs: count }),
  z.object({ kind: z.literal('frame'), mediaId: word, tMs: count }),
  z.object({ kind: z.literal('url'), url: upTo(8_000), status: z.optional(z.number()) }),
  z.object({ kind: z.literal('field'), path: line, value: text }),
  z.object({ kind: z.literal('page'), quote: z.string(), selector: z.optional(line) }),
])

const measure = z.optional(z.object({ value: z.union([z.number(), line]), unit: z.optional(word) }))
const answer = z.looseObject({ kind: word })
const finding = z.object({
  fingerprint: word,
  ruleId: word,
  effect: z.enum(['reject', 'limit', 'review', 'advise']),
  where: z.object({ surface: z.optional(word), mediaId: z.optional(word), path: line }),
  evidence: z.array(evidence).check(z.maxLength(200)),
  measured: measure,
  required: measure,
  confidence: z.number(),
  markets: z.optional(z.array(word)),
  source: z.object({
    title: line,
    url: line,
    asOf: word,
    kind: z.enum(['law', 'platform', 'heuristic']),
    confidence: z.enum(['primary', 'secondary']),
  }),
  sentence: z.object({ title: text, why: text, language: word }),
  answer,
})
const findings = z.array(finding).check(z.maxLength(1_000))

const words = z.record(word, text)
const creative = z.looseObject({
  advertiser: z.looseObject({}),
  targeting: z.looseObject({ countries: z.array(word), languages: z.array(word) }),
  text: words,
  media: z.array(z.looseObject({ id: word, kind: z.enum(['image', 'video', 'audio']) })),
  landingPage: z.looseObject({ url: z.optional(upTo(8_000)) }),
  flags: z.looseObject({}),
  flight: z.looseObject({}),
})

const schema = z.extend(part, {
  schema: z.literal(APPEAL_SCHEMA),
  createdAt: instant,
  language: word,
  platform: word,
  markets: z.array(word),
  engine: word,
  packs: z.array(z.object({ id: word, version: word, digest: word })),
  rulesOf: word,
  outcome: z.enum(['likely_rejected', 'likely_limited', 'needs_human', 'no_issue_found']),
  creative,
  creativeHash: digest,
  disputed: findings,
  acknowledged: findings,
})

export type ParsedAppeal =
  | { readonly ok: true; readonly packet: AppealPacket }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A packet from anywhere. Whether the ad is the one the hash names is for `isIntact` to say. */
export function parseAppeal(value: unknown): ParsedAppeal {
  if (!isWritable(value))
    return { ok: false, issues: [{ code: 'not_json', path: '', expected: 'plain JSON, not too deep' }] }
  const result = schema.safeParse(value)
  if (!result.success) return { ok: false, issues: issuesOf(result.error) }
  const packet = value as AppealPacket
  const issues = [
    ...packet.disputed.flatMap(({ answer }, index) => issuesOfAnswer(answer, `/disputed/${index}`, DISPUTES)),
    ...packet.acknowledged.flatMap(({ answer }, index) => issuesOfAnswer(answer, `/acknowledged/${index}`, STANDS)),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, packet }
}

/** What `JSON.stringify` cannot walk nobody can hand on. */
function isWritable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

const DISPUTES: readonly string[] = ['dismissed', 'substantiated']
const STANDS: readonly string[] = ['acknowledged']

function issuesOfAnswer(
  answer: AppealPacket['disputed' | 'acknowledged'][number]['answer'],
  base: string,
  kinds: readonly string[],
): readonly Issue[] {
  const path = `${base}/answer`
  return kinds.includes(answer.kind)
    ? issuesOfDecision(answer, path)
    : [{ code: 'wrong_type', path: `${path}/kind`, expected: `one of ${kinds.join(', ')}` }]
}

/** Reads what `toJson` wrote. */
export function parseAppealJson(json: string): ParsedAppeal {
  if (json.length > LONGEST_PACKET)
    return { ok: false, issues: [{ code: 'too_long', path: '', expected: `at most ${LONGEST_PACKET} characters` }] }
  try {
    return parseAppeal(JSON.parse(json))
  } catch {
    return { ok: false, issues: [{ code: 'not_json', path: '', expected: 'an appeal as JSON' }] }
  }
}

/** What is wrong with the parts people write themselves. */
export function issuesOfPart(value: unknown): readonly Issue[] {
  const result = part.safeParse(value)
  return result.success ? [] : issuesOf(result.error)
}
