import * as z from 'zod/mini'
import type { Creative } from './creative.ts'
import type { Issue } from './errors.ts'

/** UTF-16 units. A field longer than this is no ad text; it is refused instead of being half read. */
const MAX_TEXT = 20_000
/** Codes of regions with a name that are no country: the EU, the UN, the world, pseudo-accents. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'])
/** Made when an ad names a country, for it takes milliseconds. */
let regions: Intl.DisplayNames | undefined
const countries = new Map<string, boolean>()

/** ISO 3166-1 alpha-2, from the names the JavaScript engine knows. */
function isCountry(code: string): boolean {
  let isKnown = countries.get(code)
  if (isKnown === undefined) {
    regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    isKnown = /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && regions.of(code) !== undefined
    if (isKnown) countries.set(code, isKnown)
  }
  return isKnown
}

/** Every key a creative may have, for "did you mean". */
const KEYS: string[] = []
function strict<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  KEYS.push(...Object.keys(shape))
  return z.strictObject(shape)
}
/** A group of which nothing is required. */
const group = <Shape extends z.core.$ZodShape>(shape: Shape) => z.partial(strict(shape))

/** A message that `issuesOf` takes apart. */
const said = (code: string, expected: string) => `${code}|${expected}`
const upTo = (max: number) => z.string().check(z.maxLength(max, said('too_long', `at most ${max} characters`)))
const readBy = (test: (value: string) => boolean, code: string, expected: string) =>
  z.string().check(z.refine(test, said(code, expected)))

const text = upTo(MAX_TEXT)
const word = upTo(200)
const words = z.array(word)
const page = z.string()
const flag = z.boolean()
const country = readBy(isCountry, 'unknown_market', 'an ISO 3166-1 country code such as US or ID')
const language = readBy(isLanguage, 'unknown_language', 'a BCP 47 language tag such as en or pt-BR')
const date = readBy(isDate, 'bad_date', 'an ISO date such as 2026-12-01')
const age = z
  .number()
  .check(
    z.refine(
      (n) => Number.isInteger(n) && n >= 0 && n <= 120,
      said('wrong_type', 'a whole number of years from 0 to 120'),
    ),
  )

const medium = strict({
  id: word,
  kind: z.enum(['image', 'video', 'audio']),
  role: z.optional(word),
  name: z.optional(z.string()),
  source: z.optional(
    z.union([z.string(), z.custom<Blob | Uint8Array>((value) => value instanceof Blob || value instanceof Uint8Array)]),
  ),
})

const schema = group({
  id: word,
  platform: word,
  placement: word,
  buyingType: word,
  objective: word,
  format: word,
  advertiser: group({ name: text, country, industry: word, certificates: words }),
  targeting: group({
    countries: z.array(country),
    languages: z.array(language),
    minAge: age,
    maxAge: age,
    genders: words,
    interests: words,
    customAudiences: words,
    postalCodes: words,
    householdIncome: words,
    specialCategory: word,
  }),
  text: z.union([
    text,
    group({
      displayName: text,
      appName: text,
      headline: text,
      body: text,
      cta: text,
      disclaimer: text,
      promoCode: text,
      copy: text,
    }),
  ]),
  media: z.array(medium),
  landingPage: group({ url: upTo(8_000), html: page, text: page }),
  flags: group({
    aiGenerated: flag,
    aiDisclosed: flag,
    brandedContent: flag,
    brandedContentDisclosed: flag,
    spark: flag,
    hfss: flag,
  }),
  flight: group({ from: date, to: date }),
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
  const { minAge, maxAge } = targeting
  const { from, to } = flight
  const add = (code: string, path: string, expected: string, received?: string): unknown =>
    issues.push({ code, path, expected, ...(received === undefined ? {} : { received }) })
  if (!hasText && media.length === 0 && !landingPage.url && !landingPage.text && !landingPage.html)
    add('nothing_to_check', '', 'at least one text, medium or landing page')
  if (minAge !== undefined && maxAge !== undefined && minAge > maxAge)
    add('ages_out_of_order', '/targeting/maxAge', `an age of at least ${minAge}`, String(maxAge))
  if (from && to && from > to) add('dates_out_of_order', '/flight/to', `a date on or after ${from}`, to)
  media.forEach(({ id }, index) => {
    if (media.findIndex((other) => other.id === id) !== index)
      add('duplicate_id', `/media/${index}/id`, 'an id that no other medium has', id)
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
