import { parseCreative } from '@preclear/core'
import type { PrepareOptions } from '../prepare.ts'
import type { Arguments, Flags } from './arguments.ts'

const TEXT_FIELDS = ['copy', 'body', 'headline'] as const

/** What every command that checks ads is told. */
export interface ReadingOptions extends PrepareOptions {
  readonly files: readonly string[]
  readonly language: string
  readonly at?: Date
}

export const READING_FLAGS: Flags = {
  platform: { type: 'string' },
  market: { type: 'string' },
  language: { type: 'string' },
  at: { type: 'string' },
  'text-field': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
}

export const READING_HELP: string = `  --platform tiktok      platform to check for (default tiktok)
  --market US,ID         markets to check for, instead of those of each ad
  --language en          language of the sentences, as far as it is translated
  --at 2026-12-01        the day the ad is to run (default today)
  --text-field copy      where the text of a plain row stands: copy (field unknown,
                         default), body or headline
`

export function readingOptions(args: Arguments): ReadingOptions {
  if (args.files.length === 0) args.problems.push('no FILE given; name files, or - for standard input')
  const at = dateOf(args)
  return {
    files: args.files,
    platform: args.given('platform') ?? 'tiktok',
    markets: marketsOf(args),
    language: args.given('language') ?? 'en',
    ...(at ? { at } : {}),
    textField: args.oneOf('text-field', TEXT_FIELDS, 'copy'),
  }
}

function dateOf(args: Arguments): Date | undefined {
  const value = args.given('at')
  if (value === undefined) return undefined
  const date = new Date(`${value}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value) return date
  args.wrong('at', value, 'a date like 2026-12-01')
  return undefined
}

function marketsOf(args: Arguments): readonly string[] {
  const markets = args.list('market').map((market) => market.toUpperCase())
  for (const market of markets)
    if (!/^[A-Z]{2}$/.test(market)) args.wrong('market', market, 'two-letter country codes like US,ID')
    // Said here, for no ad is to blame for it.
    else if (!parseCreative({ text: 'ad', targeting: { countries: [market] } }).ok)
      args.wrong('market', market, 'the ISO 3166-1 code of a country, like US,ID')
  return markets
}
