import { type Flags, readArguments } from './arguments.ts'
import { READING_FLAGS, READING_HELP, type ReadingOptions, readingOptions } from './reading.ts'
import { SENSES_FLAGS, SENSES_HELP, type SensesOptions, sensesOptions } from './senses.ts'

const FORMATS = ['pretty', 'json', 'jsonl', 'csv'] as const
const FAIL_ON = ['reject', 'review', 'never'] as const

export interface CheckOptions extends ReadingOptions, SensesOptions {
  readonly format: (typeof FORMATS)[number]
  readonly failOn: (typeof FAIL_ON)[number]
}

export const CHECK_FLAGS: Flags = {
  ...READING_FLAGS,
  ...SENSES_FLAGS,
  format: { type: 'string' },
  'fail-on': { type: 'string' },
}

export function checkOptions(words: readonly string[]): {
  readonly options: CheckOptions
  readonly problems: readonly string[]
} {
  const args = readArguments(words, CHECK_FLAGS)
  const options = {
    ...readingOptions(args),
    ...sensesOptions(args),
    format: args.oneOf('format', FORMATS, 'pretty'),
    failOn: args.oneOf('fail-on', FAIL_ON, 'reject'),
  }
  return { options, problems: args.problems }
}

export const CHECK_HELP: string = `preclear check FILE...

FILE  a creative as JSON (one, or an array), JSONL (one a line), CSV (TikTok, Meta or
      Google column names, or ours: text.body, targeting.countries ...); an image, a video
      or a sound; or a folder: all images, videos and sounds below it, each alone.
      - reads JSONL from standard input. Paths in a creative are relative to its file.

${READING_HELP}${SENSES_HELP}  --format pretty        pretty, json, jsonl (one report a line, in input order), csv
  --fail-on reject       exit with 1 on: reject (default), review, never

A plain row has its whole text in one piece: {"id": "7", "text": "...", "lang": "en"}.
lang and market are taken as the ad's; other keys (label, source ...) are ignored. Rules
about one field, such as lengths, cannot run on it and are listed in notRun.

A file alone is checked as an ad whose text nobody told: what can be seen and heard, and
words in the picture. Pictures need the package sharp, films and sound @mediabunny/server,
words the data of the languages of the market: npm install @tesseract.js-data/spa (or eng,
jpn, ara ...), or --assets. npm installs both packages and eng along with preclear, where
it can. What lacks is listed in the report as not run. Nothing is uploaded or downloaded.

Exit status: 0 nothing at or over --fail-on, 1 something was, 2 the input or an option is
wrong: one line per problem on standard error, and the good lines are still checked.
130 after Ctrl+C: what was written until then is whole.
`
