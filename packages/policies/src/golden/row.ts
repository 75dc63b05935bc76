import type { CreativeInput } from '@preclear/core'

const LABELS = ['ok', 'review', 'violate'] as const

/** One ad of the golden set with what should become of it. A line of `golden/<language>.jsonl`. */
export interface GoldenRow {
  /** `<language>-…`, unique in the set and never used again for another ad. */
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly label: (typeof LABELS)[number]
  /** What the ad is about or breaks: a topic of the lexicons, or a word of `topics.ts`. */
  readonly category: string
  readonly text: string
  /** Why it is labelled so, where that is not plain. */
  readonly note?: string
  /** ISO 3166-1 alpha-2. */
  readonly market?: string
}

const KEYS: readonly string[] = ['id', 'lang', 'label', 'category', 'text', 'note', 'market']

/** Reads one file of the set. Problems name file and line: a row that does not fit is a mistake of ours. */
export function readGolden(
  file: string,
  content: string,
): { readonly rows: readonly GoldenRow[]; readonly problems: readonly string[] } {
  const language = file.replace(/^.*\/|\.jsonl$/g, '')
  const rows: GoldenRow[] = []
  const problems: string[] = []
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue
    const what = problemOf(line, language)
    if (what) problems.push(`${file}:${index + 1}: ${what}`)
    else rows.push(JSON.parse(line) as GoldenRow)
  }
  return { rows, problems }
}

function problemOf(line: string, language: string): string | undefined {
  let row: Readonly<Record<string, unknown>>
  try {
    row = JSON.parse(line)
  } catch {
    return 'expected JSON'
  }
  const unknown = Object.keys(row).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) return `${unknown}: expected only ${KEYS.join(', ')}`
  if (row.lang !== language) return `lang: expected ${language}, as the file is named`
  if (typeof row.id !== 'string' || !row.id.startsWith(`${language}-`))
    return `id: expected one that begins with ${language}-`
  if (!LABELS.some((label) => label === row.label)) return `label: expected ${LABELS.join(', ')}`
  if (typeof row.category !== 'string' || row.category === '') return 'category: expected words'
  if (typeof row.text !== 'string' || row.text.trim() === '') return 'text: expected words'
  if (row.market !== undefined && !/^[A-Z]{2}$/.test(String(row.market))) return 'market: expected a country code'
  return undefined
}

/** The row as an ad: its whole text in one piece, as `preclear check` reads a plain row. */
export function creativeOf({ id, lang, text, market }: GoldenRow): CreativeInput {
  return {
    id,
    platform: 'tiktok',
    text: { copy: text },
    targeting: { languages: [lang], ...(market === undefined ? {} : { countries: [market] }) },
  }
}
