import { DIMENSIONS, type Dimension } from '@preclear/insight'
import { type Arguments, type Flags, readArguments } from './arguments.ts'
import { READING_FLAGS, READING_HELP, type ReadingOptions, readingOptions } from './reading.ts'

const FORMATS = ['pretty', 'json'] as const
export type By = Dimension | 'rule'
/** What tables are made by, in the order they are shown. */
const BY: readonly By[] = [...DIMENSIONS, 'rule']
const MOST_SHOWN = 10_000

export interface EvalOptions extends ReadingOptions {
  readonly by: readonly By[]
  /** How many wrong rows of each kind are printed. */
  readonly worst: number
  readonly format: (typeof FORMATS)[number]
  /** Name of the set of rows; default the names of the files. */
  readonly set?: string
  readonly baseline?: string
  readonly thresholds?: string
  /** Where the HTML report goes. */
  readonly out?: string
  /** Where the JSON goes. */
  readonly json?: string
}

export const EVAL_FLAGS: Flags = {
  ...READING_FLAGS,
  by: { type: 'string' },
  baseline: { type: 'string' },
  thresholds: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  set: { type: 'string' },
  worst: { type: 'string' },
  format: { type: 'string' },
}

export function evalOptions(words: readonly string[]): {
  readonly options: EvalOptions
  readonly problems: readonly string[]
} {
  const args = readArguments(words, EVAL_FLAGS)
  const named: Record<string, string> = {}
  for (const name of ['set', 'baseline', 'thresholds', 'out', 'json']) {
    const value = args.given(name)
    if (value !== undefined) named[name] = value
  }
  const options: EvalOptions = {
    ...readingOptions(args),
    ...named,
    by: byOf(args),
    worst: worstOf(args),
    format: args.oneOf('format', FORMATS, 'pretty'),
  }
  return { options, problems: args.problems }
}

function byOf(args: Arguments): readonly By[] {
  const names = args.list('by')
  for (const name of names) if (!BY.some((by) => by === name)) args.wrong('by', name, `some of ${BY.join(', ')}`)
  return BY.filter((by) => (names.length > 0 ? names.includes(by) : by !== 'market' && by !== 'source'))
}

function worstOf(args: Arguments): number {
  const value = args.given('worst')
  if (value === undefined) return 5
  const count = Number(value)
  if (/^\d+$/.test(value) && count <= MOST_SHOWN) return count
  args.wrong('worst', value, `a whole number up to ${MOST_SHOWN}`)
  return 0
}

export const EVAL_HELP: string = `preclear eval FILE...

Checks labelled ads and says how often the check was wrong: leakage (violating ads that
passed) and overkill (fine ads that were flagged), each with its 95 % interval.

FILE  JSONL (one row a line), JSON (an array) or CSV. - reads JSONL from standard input.
      A row is a plain row, or a whole creative with a label beside it:

  {"id": "a1", "text": "Earn $900 a day", "lang": "en", "label": "violate",
   "category": "income", "market": "US", "source": "own"}
  {"id": "a2", "platform": "tiktok", "text": {"body": "Clay mugs"}, "label": "ok"}
  {"creative": {"text": {"body": "Clay mugs"}}, "label": "ok"}

      In CSV these are columns: id,text,lang,label,category,market,source, and the
      columns of preclear check.

  label      ok, review or violate; or one of our outcomes: no_issue_found, needs_human,
             likely_limited, likely_rejected
  id         unique over all files; default the file and line. A baseline is joined by it
  lang       BCP 47 tag; default what is read
  category   or categories, a list; what the ad is about. A rule answers for the
             violating rows of its topics
  market     a country code, or several with commas
  source     where the row comes from

  --by rule,language,category   tables to make; also market, source
  --thresholds limits.json      exit with 1 beyond them: {"all": {"leakage": {"max": 0.1},
                                "overkill": {"max": 0.05}, "kappa": {"min": 0.75}},
                                "language": {"ja": {...}}, "rule": {"weapon": {...}}}
  --baseline old.json           what changed since a run written with --json
  --json new.json               write the run: figures and every row's outcome
  --out report.html             write the report: one file that needs nothing else
  --set name                    name of the set (default the names of the files)
  --worst 5                     wrong rows printed of each kind
  --format pretty               pretty, json
${READING_HELP}
Exit status: 0 within the thresholds, 1 beyond them, 2 the input or an option is wrong:
one line per problem on standard error, and the good rows are still measured.
`
