import { parseArgs } from 'node:util'

export const FORMATS = ['pretty', 'json', 'jsonl', 'csv'] as const
export type Format = (typeof FORMATS)[number]
const FAIL_ON = ['reject', 'review', 'never'] as const
const TEXT_FIELDS = ['copy', 'body', 'headline'] as const

export interface CheckOptions {
  readonly files: readonly string[]
  readonly platform: string
  /** Markets to check for instead of those in the creative; empty keeps the creative's own. */
  readonly markets: readonly string[]
  readonly language: string
  readonly at?: Date
  readonly format: Format
  readonly failOn: (typeof FAIL_ON)[number]
  /** The field that the text of a plain row (`{"text": "..."}`) stands in. */
  readonly textField: (typeof TEXT_FIELDS)[number]
}

export type Command =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

const FLAGS = {
  platform: { type: 'string' },
  market: { type: 'string' },
  language: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'text-field': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Reads the command line; every problem is named, not only the first. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help || args.length === 0) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const problems: string[] = []
  for (const token of tokens)
    if (token.kind === 'option' && !Object.hasOwn(FLAGS, token.name)) problems.push(unknownOption(token.rawName))
  const [command, ...files] = positionals
  if (command !== 'check') problems.push(`unknown command ${command ?? '(none)'}; expected: preclear check FILE...`)
  else if (files.length === 0) problems.push('no FILE given; name files, or - for standard input')
  const given = (name: keyof typeof FLAGS): string | undefined => {
    const value = values[name]
    if (value === true || value === '') problems.push(`--${name} needs a value`)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const oneOf = <T extends string>(name: keyof typeof FLAGS, allowed: readonly T[], fallback: T): T => {
    const value = given(name)
    const found = allowed.find((each) => each === value)
    if (value !== undefined && found === undefined)
      problems.push(`--${name} ${value}: expected ${allowed.join(', ')}${laterFormat(name, value)}`)
    return found ?? fallback
  }
  const at = dateOf(given('at'), problems)
  const options: CheckOptions = {
    files,
    platform: given('platform') ?? 'tiktok',
    markets: marketsOf(given('market'), problems),
    language: given('language') ?? 'en',
    ...(at ? { at } : {}),
    format: oneOf('format', FORMATS, 'pretty'),
    failOn: oneOf('fail-on', FAIL_ON, 'reject'),
    textField: oneOf('text-field', TEXT_FIELDS, 'copy'),
  }
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'check', options }
}

function laterFormat(name: string, value: string): string {
  return name === 'format' && ['sarif', 'junit'].includes(value) ? ` (${value} is not written yet)` : ''
}

function dateOf(value: string | undefined, problems: string[]): Date | undefined {
  if (value === undefined) return undefined
  const date = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    problems.push(`--at ${value}: expected a date like 2026-12-01`)
    return undefined
  }
  return date
}

function marketsOf(value: string | undefined, problems: string[]): string[] {
  const markets = (value ?? '')
    .split(',')
    .map((market) => market.trim().toUpperCase())
    .filter(Boolean)
  for (const market of markets)
    if (!/^[A-Z]{2}$/.test(market)) problems.push(`--market ${market}: expected two-letter country codes like US,ID`)
  return markets
}

function unknownOption(raw: string): string {
  const name = raw.replace(/^-+/, '')
  const near = Object.keys(FLAGS).sort((a, b) => distance(name, a) - distance(name, b))[0] ?? ''
  return `unknown option ${raw}${distance(name, near) <= 3 ? `; did you mean --${near}?` : '; see preclear --help'}`
}

/** Edit distance, for short names only. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

export const HELP = `preclear: what a platform would object to in an ad, before you submit it

  preclear check FILE...

FILE  a creative as JSON (one, or an array), JSONL (one a line), CSV (TikTok, Meta or
      Google column names, or ours: text.body, targeting.countries ...), an image or a
      video. - reads JSONL from standard input.

  --platform tiktok      platform to check for (default tiktok)
  --market US,ID         markets to check for, instead of those in the creative
  --language en          language of the sentences: en, ru, id, ar
  --at 2026-12-01        the day the ad is to run (default today)
  --format pretty        pretty, json, jsonl (one report a line, in input order), csv
  --fail-on reject       exit with 1 on: reject (default), review, never
  --text-field copy      where the text of a plain row stands: copy (field unknown,
                         default), body or headline
  --help, --version

A plain row has its whole text in one piece: {"id": "7", "text": "...", "lang": "en"}.
Its other keys (label, source ...) are ignored; lang is taken as the ad's language. Rules
about one field, such as lengths, cannot run on it and are listed in notRun.

Exit status: 0 nothing at or over --fail-on, 1 something was, 2 the input or an option is
wrong: one line per problem on standard error, and the good lines are still checked.
`
