import * as z from 'zod/mini'
import type { Creative } from './creative.ts'
import type { Issue } from './errors.ts'

/** UTF-16 units. A field longer than this is no ad text; it is refused instead of being half read. */
const MAX_TEXT = 20_000
/** Codes of regions with a name that are no country: the EU, the UN, the world, pseudo-accents. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'])
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** ISO 3166-1 alpha-2, from the names the JavaScript engine knows. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && regions.of(code) !== undefined
}

const said = (code: string, expected: string) => `${code}|${expected}`
const text = z.string().check(z.maxLength(MAX_TEXT, said('too_long', `at most ${MAX_TEXT} characters`)))
const word = z.string().check(z.maxLength(200, said('too_long', 'at most 200 characters')))
const url = z.string().check(z.maxLength(8_000, said('too_long', 'at most 8000 characters')))
const page = z.string()
const country = z
  .string()
  .check(z.refine((code) => isCountry(code), said('unknown_market', 'an ISO 3166-1 country code such as US or ID')))
const language = z
  .string()
  .check(z.refine(isLanguage, said('unknown_language', 'a BCP 47 language tag such as en or pt-BR')))
const age = z
  .number()
  .check(
    z.refine(
      (n) => Number.isInteger(n) && n >= 0 && n <= 120,
      said('wrong_type', 'a whole number of years from 0 to 120'),
    ),
  )
const date = z.string().check(z.refine(isDate, said('bad_date', 'an ISO date such as 2026-12-01')))
const words = z.array(word)
const flag = z.optional(z.boolean())

const medium = z.strictObject({
  id: word,
  kind: z.enum(['image', 'video', 'audio']),
  role: z.optional(word),
  name: z.optional(z.string()),
  source: z.optional(
    z.union([z.string(), z.custom<Blob | Uint8Array>((value) => value instanceof Blob || value instanceof Uint8Array)]),
  ),
})

const schema = z.strictObject({
  id: z.optional(word),
  platform: z.optional(word),
  placement: z.optional(word),
  buyingType: z.optional(word),
  objective: z.optional(word),
  format: z.optional(word),
  advertiser: z.optional(
    z.strictObject({
      name: z.optional(text),
      country: z.optional(country),
      industry: z.optional(word),
      certificates: z.optional(words),
    }),
  ),
  targeting: z.optional(
    z.strictObject({
      countries: z.optional(z.array(country)),
      languages: z.optional(z.array(language)),
      minAge: z.optional(age),
      maxAge: z.optional(age),
      genders: z.optional(words),
      interests: z.optional(words),
      customAudiences: z.optional(words),
      postalCodes: z.optional(words),
      householdIncome: z.optional(words),
      specialCategory: z.optional(word),
    }),
  ),
  text: z.optional(
    z.union([
      text,
      z.strictObject({
        displayName: z.optional(text),
        appName: z.optional(text),
        headline: z.optional(text),
        body: z.optional(text),
        cta: z.optional(text),
        disclaimer: z.optional(text),
        promoCode: z.optional(text),
        copy: z.optional(text),
      }),
    ]),
  ),
  media: z.optional(z.array(medium)),
  landingPage: z.optional(z.strictObject({ url: z.optional(url), html: z.optional(page), text: z.optional(page) })),
  flags: z.optional(
    z.strictObject({
      aiGenerated: flag,
      aiDisclosed: flag,
      brandedContent: flag,
      brandedContentDisclosed: flag,
      spark: flag,
      hfss: flag,
    }),
  ),
  flight: z.optional(z.strictObject({ from: z.optional(date), to: z.optional(date) })),
})

export type Parsed =
  | { readonly ok: true; readonly creative: Creative }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a creative from anything. Every problem is named with its JSON pointer; nothing is half-checked. */
export function parseCreative(input: unknown): Parsed {
  const result = schema.safeParse(input)
  if (!result.success) return { ok: false, issues: result.error.issues.flatMap((issue) => issuesOf(issue, input)) }
  const { text: given, advertiser, targeting, landingPage, flags, flight, media, ...rest } = result.data
  const words = typeof given === 'string' ? { copy: given } : given
  const creative = compact({
    ...rest,
    advertiser: compact(advertiser),
    targeting: { ...compact(targeting), countries: targeting?.countries ?? [], languages: targeting?.languages ?? [] },
    text: compact(words),
    media: (media ?? []).map(compact),
    landingPage: compact(landingPage),
    flags: compact(flags),
    flight: compact(flight),
  }) as unknown as Creative
  const issues = issuesOfWhole(creative)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, creative }
}

function issuesOfWhole({ text: words, media, landingPage, targeting, flight }: Creative): Issue[] {
  const issues: Issue[] = []
  const hasText = Object.values(words).some((value) => value.trim() !== '')
  if (!hasText && media.length === 0 && !landingPage.url && !landingPage.text && !landingPage.html)
    issues.push({ code: 'nothing_to_check', path: '', expected: 'at least one text, medium or landing page' })
  if (targeting.minAge !== undefined && targeting.maxAge !== undefined && targeting.minAge > targeting.maxAge)
    issues.push({
      code: 'ages_out_of_order',
      path: '/targeting/maxAge',
      expected: `an age of at least ${targeting.minAge}`,
      received: String(targeting.maxAge),
    })
  if (flight.from && flight.to && flight.from > flight.to)
    issues.push({
      code: 'dates_out_of_order',
      path: '/flight/to',
      expected: `a date on or after ${flight.from}`,
      received: flight.to,
    })
  media.forEach(({ id }, index) => {
    if (media.findIndex((other) => other.id === id) !== index)
      issues.push({
        code: 'duplicate_id',
        path: `/media/${index}/id`,
        expected: 'an id that no other medium has',
        received: id,
      })
  })
  return issues
}

type ZodIssue = {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly ZodIssue[])[]
}

function issuesOf(issue: ZodIssue, input: unknown, base: readonly PropertyKey[] = []): Issue[] {
  const keys = [...base, ...issue.path]
  const path = pointer(keys)
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      code: 'unknown_key',
      path: path + pointer([key]),
      expected: nearestKey(key),
      received: short(key),
    }))
  if (issue.code === 'invalid_union') {
    const value = valueAt(input, keys)
    const branch = issue.errors?.find((errors) =>
      errors.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys' || each.message.includes('|')),
    )
    if (branch && value !== undefined) return branch.flatMap((each) => issuesOf(each, input, keys))
    return [
      {
        code: 'wrong_type',
        path,
        expected: keys.at(-1) === 'text' ? 'a string or an object of text fields' : 'a file, bytes, a path or a URL',
        received: typeName(value),
      },
    ]
  }
  const [code, expected] = issue.message.split('|')
  const value = valueAt(input, keys)
  if (code && expected) return [{ code, path, expected, received: short(value) }]
  const wanted = issue.values
    ? `one of ${issue.values.join(', ')}`
    : `${/^[aeiou]/.test(issue.expected ?? '') ? 'an' : 'a'} ${issue.expected ?? 'valid value'}`
  return [{ code: 'wrong_type', path, expected: wanted, received: typeName(value) }]
}

function pointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

const KEYS =
  'id platform placement buyingType objective format advertiser targeting text media landingPage flags flight name country industry certificates countries languages minAge maxAge genders interests customAudiences postalCodes householdIncome specialCategory displayName appName headline body cta disclaimer promoCode copy kind role source url html aiGenerated aiDisclosed brandedContent brandedContentDisclosed spark hfss from to'.split(
    ' ',
  )

/** "did you mean": the known key that shares most letter pairs with a misspelt one. */
function nearestKey(key: string): string {
  const pairs = (word: string): string[] => {
    const plain = word
      .slice(0, 40)
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    return Array.from(plain, (letter, i) => (plain[i - 1] ?? '^') + letter)
  }
  const own = pairs(key)
  let best = ''
  let score = 0.5
  for (const known of KEYS) {
    const theirs = pairs(known)
    const alike = (2 * theirs.filter((pair) => own.includes(pair)).length) / (own.length + theirs.length)
    if (alike > score) {
      best = known
      score = alike
    }
  }
  return best ? `a known key; did you mean ${best}?` : 'a known key'
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  )
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : value === undefined ? 'nothing' : typeof value
}

function short(value: unknown): string {
  return typeof value === 'string' ? (value.length > 40 ? `${value.length} characters` : value) : String(value)
}

function compact<T extends object>(value: T | undefined): T {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined)) as T
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}
