import * as z from 'zod/mini'
import type { Objection, ObjectionPlace } from '../objection.ts'
import {
  type AdapterReading,
  compact,
  isShape,
  lenient,
  maybeText,
  maybeTexts,
  type RejectionAdapter,
  readList,
  type Shape,
} from './adapter.ts'

/**
 * `PolicyTopicEntry` of the Google Ads API (v25, `google/ads/googleads/common/policy.proto`), as REST or as gRPC writes it.
 * `topic` is an open set. Found in `policy_summary`, and in `details` of the errors of a mutate.
 */
export interface GooglePolicyTopicEntry {
  readonly topic?: string
  readonly type?: string
  readonly evidences?: readonly Readonly<Record<string, unknown>>[]
  readonly constraints?: readonly Readonly<Record<string, unknown>>[]
}

const evidence = z.object({
  textList: lenient(z.object({ texts: maybeTexts })),
  websiteList: lenient(z.object({ websites: maybeTexts })),
  destinationTextList: lenient(z.object({ destinationTexts: maybeTexts })),
  destinationMismatch: lenient(z.object({})),
  destinationNotWorking: lenient(z.object({ expandedUrl: maybeText })),
})
const constraint = z.object({
  countryConstraintList: lenient(z.object({ countries: lenient(z.array(z.object({ countryCriterion: maybeText }))) })),
  resellerConstraint: lenient(z.object({})),
  certificateMissingInCountryList: lenient(z.object({})),
  certificateDomainMismatchInCountryList: lenient(z.object({})),
})
const entry = z.object({
  topic: z.string(),
  type: maybeText,
  evidences: lenient(z.array(evidence)),
  constraints: lenient(z.array(constraint)),
})
const violation = z.object({
  externalPolicyName: maybeText,
  externalPolicyDescription: maybeText,
  key: lenient(z.object({ policyName: maybeText, violatingText: maybeText })),
})
const location = z.object({
  fieldPathElements: z.array(z.object({ fieldName: z.string(), index: z.optional(z.unknown()) })),
})

const EFFECTS: Readonly<Record<string, Objection['effect']>> = {
  PROHIBITED: 'reject',
  FULLY_LIMITED: 'reject',
  LIMITED: 'limit',
  AREA_OF_INTEREST_ONLY: 'limit',
  DESCRIPTIVE: 'advise',
  BROADENING: 'advise',
}

/** Google's field names → ours. The last one in the path that is known decides. */
const FIELDS: readonly (readonly [field: RegExp, path: string])[] = [
  [/headline|link_?text|title/i, '/text/headline'],
  [/description|^text$|callout|promotion/i, '/text/body'],
  [/business_?name|advertiser_?name/i, '/text/displayName'],
  [/url|path[12]$/i, '/landingPage/url'],
  [/image|logo|video|media|youtube/i, '/media'],
  [/call_?to_?action/i, '/text/cta'],
  [/geo|location|country/i, '/targeting/countries'],
  [/age_?range/i, '/targeting/minAge'],
]

const SIGNS = ['details', 'topic', 'policyTopic', 'policy_topic', 'policyTopicEntries', 'policy_topic_entries']

export const google: RejectionAdapter = {
  platform: 'google',
  read(raw, path) {
    if (!SIGNS.some((key) => key in raw)) return undefined
    const value = camelKeys(raw) as Shape
    const details = isShape(value.details) ? value.details : undefined
    const finding = details?.policyFindingDetails
    const broken = details?.policyViolationDetails
    if (isShape(finding) || isShape(broken)) {
      const where = placeOfLocation(value.location)
      const entries = isShape(finding) ? entriesOf(finding.policyTopicEntries, `${path}/details`, where) : NONE
      const parsed = isShape(broken) ? z.safeParse(violation, broken) : undefined
      const more = parsed?.success ? [objectionOfViolation(parsed.data, where)] : []
      return { objections: [...entries.objections, ...more], issues: entries.issues }
    }
    if (Array.isArray(value.policyTopicEntries)) return entriesOf(value.policyTopicEntries, path, {})
    const topic = value.topic ?? value.policyTopic
    if (typeof topic !== 'string' || !('type' in value || 'evidences' in value || 'constraints' in value))
      return undefined
    return entriesOf([{ ...value, topic }], path, {})
  },
}
const NONE: AdapterReading = { objections: [], issues: [] }

function entriesOf(list: unknown, path: string, where: ObjectionPlace): AdapterReading {
  const { found, issues } = readList(list, `${path}/policyTopicEntries`, entry, (one) => [objectionOfEntry(one, where)])
  return { objections: found, issues }
}

function objectionOfEntry(
  { topic, type, evidences = [], constraints = [] }: z.infer<typeof entry>,
  named: ObjectionPlace,
): Objection {
  const words = evidences.flatMap((one) => [
    ...(one.textList?.texts ?? []),
    ...(one.destinationTextList?.destinationTexts ?? []),
  ])
  const sites = evidences.flatMap((one) => [
    ...(one.websiteList?.websites ?? []),
    one.destinationNotWorking?.expandedUrl ?? '',
  ])
  const isPage = evidences.some(
    (one) => one.websiteList ?? one.destinationTextList ?? one.destinationMismatch ?? one.destinationNotWorking,
  )
  const also = constraints.flatMap((one) => [
    ...(one.resellerConstraint ? ['RESELLER_CONSTRAINT'] : []),
    ...(one.certificateMissingInCountryList ? ['CERTIFICATE_MISSING'] : []),
    ...(one.certificateDomainMismatchInCountryList ? ['CERTIFICATE_DOMAIN_MISMATCH'] : []),
  ])
  const countries = constraints.flatMap((one) => one.countryConstraintList?.countries ?? [])
  return compact({
    platform: 'google',
    topic,
    also: [...new Set(also)],
    effect: EFFECTS[type ?? ''],
    where: compact({
      path: isPage ? '/landingPage' : undefined,
      ...named,
      words: [...new Set([...words, ...sites].filter(Boolean))],
    }),
    markets: countries.flatMap(({ countryCriterion: country }) => (country ? [country] : [])),
  }) as Objection
}

function objectionOfViolation({ key, ...one }: z.infer<typeof violation>, where: ObjectionPlace): Objection {
  return compact({
    platform: 'google',
    topic: key?.policyName,
    text: [one.externalPolicyName, one.externalPolicyDescription].filter(Boolean).join('. '),
    effect: 'reject',
    where: compact({ ...where, words: key?.violatingText ? [key.violatingText] : undefined }),
  }) as Objection
}

function placeOfLocation(value: unknown): ObjectionPlace {
  const parsed = z.safeParse(location, value)
  if (!parsed.success) return {}
  const elements = parsed.data.fieldPathElements
  const field = elements
    .map(({ fieldName, index }) => (typeof index === 'number' ? `${fieldName}[${index}]` : fieldName))
    .join('.')
  const path = elements.flatMap(({ fieldName }) => FIELDS.find(([name]) => name.test(fieldName))?.[1] ?? [])
  // `headlines[0].text`: the list says more than what is in it.
  const best = path.findLast((one) => one !== '/text/body') ?? path.at(-1)
  return compact({ path: best, field }) as ObjectionPlace
}

/** `policy_topic_entries` → `policyTopicEntries`, as deep as Google nests. */
function camelKeys(value: unknown, depth = 0): unknown {
  if (depth > 8) return undefined
  if (Array.isArray(value)) return value.map((inner) => camelKeys(inner, depth + 1))
  if (!isShape(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      camelKeys(inner, depth + 1),
    ]),
  )
}
