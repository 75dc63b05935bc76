import { LABELS, type Label, labelOf, OUTCOMES } from '@preclear/insight'
import { codesOf, isPlainRow } from '../prepare.ts'

/** Keys of a row that are no part of its creative; in a CSV, columns of these names. */
export const LABEL_KEYS = ['label', 'category', 'categories', 'market', 'source', 'note', 'lang'] as const

/** A row of a labelled set, with the creative in the shape `preclear check` reads. */
export interface Labelled {
  readonly input: Readonly<Record<string, unknown>>
  readonly id?: string
  readonly label: Label
  /** As given, or the only language the ad is for. */
  readonly language?: string
  readonly categories: readonly string[]
  readonly source?: string
}

export type ReadLabelled =
  | { readonly ok: true; readonly row: Labelled }
  /** Each `field: what was expected`. */
  | { readonly ok: false; readonly problems: readonly string[] }

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A plain row, a creative with a label beside it, or `{creative, label}`; `beside` holds the cells of a table. Every problem is named. */
export function readLabelled(input: unknown, beside: Fields = {}): ReadLabelled {
  if (!isRecord(input)) return { ok: false, problems: ['(row): expected a JSON object'] }
  const problems: string[] = []
  const fields: Fields = { ...input, ...beside }
  const label = labelIn(fields.label)
  if (!label) problems.push(`label: expected ${[...LABELS, ...OUTCOMES].join(', ')}${got(fields.label)}`)
  const markets = textIn(fields, 'market', problems)
  const lang = textIn(fields, 'lang', problems)
  if (lang !== undefined && !isLanguage(lang)) problems.push(`lang: expected a tag like en or pt-BR${got(lang)}`)
  for (const code of codesOf(markets ?? ''))
    if (!/^[A-Z]{2}$/.test(code)) problems.push(`market: expected country codes like US or US,ID${got(code)}`)
  const creative = creativeIn(fields, problems)
  const row = {
    input: targeted(creative, lang, codesOf(markets ?? '')),
    label: label ?? 'ok',
    categories: categoriesIn(fields, problems),
    ...named('id', idIn(fields, creative, problems)),
    ...named('language', lang ?? onlyLanguage(creative)),
    ...named('source', textIn(fields, 'source', problems)),
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, row }
}

function named<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: string })
}

function got(value: unknown): string {
  return value === undefined ? ', but there is none' : `, got ${JSON.stringify(value).slice(0, 60)}`
}

function labelIn(value: unknown): Label | undefined {
  const outcome = OUTCOMES.find((each) => each === value)
  return LABELS.find((each) => each === value) ?? (outcome && labelOf(outcome))
}

function textIn(fields: Fields, name: string, problems: string[]): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value.trim() !== '') return value
  problems.push(`${name}: expected words${got(value)}`)
  return undefined
}

function idIn(fields: Fields, creative: Fields, problems: string[]): string | undefined {
  const id = fields.id ?? creative.id
  if (id === undefined || typeof id === 'number') return id?.toString()
  if (typeof id === 'string' && id !== '') return id
  problems.push(`id: expected words or a number${got(id)}`)
  return undefined
}

function categoriesIn({ category, categories }: Fields, problems: string[]): readonly string[] {
  const given = [category, ...(Array.isArray(categories) ? categories : [categories])].filter((each) => each != null)
  for (const each of given) if (typeof each !== 'string') problems.push(`category: expected words${got(each)}`)
  const names = given.flatMap((each) => (typeof each === 'string' ? each.split(/[,;|]/) : []))
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))]
}

/** The creative without its labels. */
function creativeIn(fields: Fields, problems: string[]): Fields {
  if (fields.creative !== undefined) {
    if (isRecord(fields.creative)) return fields.creative
    problems.push(`creative: expected a JSON object${got(fields.creative)}`)
    return {}
  }
  const creative = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !LABEL_KEYS.some((label) => label === key)),
  )
  const isEmpty = typeof creative.text === 'string' && creative.text.trim() === ''
  if (isEmpty || !['text', 'media', 'landingPage'].some((key) => key in creative))
    problems.push(`text: expected the words of the ad, or a whole creative${got(creative.text)}`)
  // Whatever else a corpus says of a row is no part of the ad: only a whole creative is held to its keys.
  return isPlainRow(creative) ? { id: creative.id, text: creative.text } : creative
}

/** `lang` and `market` hold where the creative itself does not say. A plain row keeps them as its own keys. */
function targeted(creative: Fields, lang: string | undefined, markets: readonly string[]): Fields {
  if (isPlainRow(creative))
    return { ...creative, ...(lang ? { lang } : {}), ...(markets.length > 0 ? { market: markets.join() } : {}) }
  const targeting = {
    ...(lang ? { languages: [lang] } : {}),
    ...(markets.length > 0 ? { countries: markets } : {}),
    ...(isRecord(creative.targeting) ? creative.targeting : {}),
  }
  return Object.keys(targeting).length > 0 ? { ...creative, targeting } : creative
}

function onlyLanguage({ targeting }: Fields): string | undefined {
  const languages = isRecord(targeting) ? targeting.languages : undefined
  return Array.isArray(languages) && languages.length === 1 && typeof languages[0] === 'string'
    ? languages[0]
    : undefined
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
