import * as z from 'zod/mini'
import type { Issue } from './errors.ts'
import { PACK_SCHEMA, type Pack } from './pack.ts'

const short = z.string().check(z.maxLength(200))
const sentence = z.string().check(z.maxLength(2_000))
const strings = z.optional(z.array(short).check(z.maxLength(1_000)))
const record = z.record(short, z.unknown())

const share = z.optional(z.number().check(z.minimum(0), z.maximum(1)))
const count = z.number().check(z.minimum(0))

const rule = z.object({
  id: short,
  theme: short,
  effect: z.enum(['reject', 'limit', 'review', 'advise']),
  status: z.enum(['draft', 'shadow', 'warn', 'enforce', 'retired']),
  checker: short,
  options: record,
  applies: z.optional(
    z.object({
      platforms: strings,
      placements: strings,
      buyingTypes: strings,
      objectives: strings,
      formats: strings,
      jurisdictions: strings,
      exceptJurisdictions: strings,
      industries: strings,
      exceptIndustries: strings,
      withoutCertificates: strings,
      flags: z.optional(z.record(short, z.boolean())),
    }),
  ),
  effectiveFrom: z.optional(short),
  sunset: z.optional(short),
  source: z.object({
    title: sentence,
    url: sentence,
    asOf: short,
    kind: z.enum(['law', 'platform', 'heuristic']),
    confidence: z.enum(['primary', 'secondary']),
  }),
  knownMistakes: z.array(sentence),
  quality: z.optional(
    z.object({
      overkill: share,
      leakage: share,
      n: count,
      asked: z.optional(count),
      fired: z.optional(count),
      set: short,
    }),
  ),
})

const schema = z.object({
  schema: z.literal(PACK_SCHEMA),
  id: short,
  version: short,
  digest: short,
  platforms: z.array(short),
  rules: z.array(rule).check(z.maxLength(5_000)),
  lexicons: z.array(
    z.object({
      language: short,
      directives: z.string().check(z.maxLength(100_000)),
      words: z.string().check(z.maxLength(1_000_000)),
      names: z.string().check(z.maxLength(200_000)),
      program: z.string().check(z.maxLength(2_000_000)),
      rewordings: z.record(short, sentence),
    }),
  ),
  sentences: z.record(
    short,
    z.record(short, z.record(short, z.object({ title: sentence, why: sentence, fix: sentence }))),
  ),
  labels: z.record(short, z.record(short, sentence)),
})

/** A pack from anywhere: every problem with its path, nothing half-loaded. */
export function parsePack(
  value: unknown,
): { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, pack: value as Pack }
  return {
    ok: false,
    issues: result.error.issues.map((issue) => ({
      code: 'wrong_type',
      path: issue.path.map((key) => `/${String(key)}`).join(''),
      expected: issue.message === 'Invalid input' ? `a valid ${String(issue.path.at(-1) ?? 'pack')}` : issue.message,
    })),
  }
}
