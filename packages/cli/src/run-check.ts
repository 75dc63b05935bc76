import { createPrecheck, type Outcome, type Precheck } from '@preclear/core'
import { checkItem } from './check-item.ts'
import { type FileSenses, type Io, sizeOf, write } from './io.ts'
import type { CheckOptions } from './options/check.ts'
import { createProgress } from './progress.ts'
import { type Item, placeText } from './readers/item.ts'
import { type ReadOptions, readFile } from './readers/read.ts'
import { createPaint, safe } from './terminal.ts'
import { createWants } from './wants.ts'
import { prettyWriter } from './writers/pretty.ts'
import { csvWriter, jsonlWriter, jsonWriter } from './writers/structured.ts'
import type { Totals, Writer } from './writers/writer.ts'

const WORST: readonly Outcome[] = ['likely_rejected', 'likely_limited', 'needs_human']
/** Ended by Ctrl+C, as shells say it. */
const STOPPED = 130

export type CheckStatus = 0 | 1 | 2 | typeof STOPPED

/** Checks every creative in every file, in order, holding one at a time. Returns the exit status. */
export async function runCheck(options: CheckOptions, io: Io): Promise<CheckStatus> {
  const { language, at } = options
  const eyes = await io.loadSenses(options)
  try {
    const packs = await io.loadPacks(language)
    const precheck = createPrecheck({ packs, senses: eyes.senses, language, ...(at ? { at } : {}) })
    const totals = await checkAll({ precheck, eyes, options, io })
    if (io.signal?.aborted) return STOPPED
    if (totals.problems > 0) return 2
    return isOver(totals.outcomes, options.failOn) ? 1 : 0
  } finally {
    eyes.close()
  }
}

interface Run {
  readonly precheck: Precheck
  readonly eyes: FileSenses
  readonly options: CheckOptions
  readonly io: Io
}

/** What was written before it is stopped is whole, whatever the format. */
async function checkAll({ precheck, eyes, options, io }: Run): Promise<Totals> {
  const { stdin, stdout, stderr, signal } = io
  const { language, files } = options
  const outcomes: Record<string, number> = {}
  let checked = 0
  let problems = 0
  const writer = writerFor(options, io)
  const progress = createProgress(stderr, sizeOf(files), !(options.format === 'pretty' && stdout.isTTY))
  const wants = createWants()
  const say = (line: string): void => {
    progress.clear()
    stderr.write(`${safe(line)}\n`)
  }
  const reading = { stdin, note: say, opened: progress.opened, ...(signal ? { signal } : {}) }
  await write(stdout, writer.begin())
  for await (const item of itemsOf(files, reading)) {
    const result =
      item.kind === 'problem'
        ? { ok: false as const, problems: [item.what] }
        : await checkItem(item.input, item.at, {
            precheck,
            options,
            eyes,
            ...(signal ? { signal } : {}),
            onProgress: (step) => progress.look(placeText(item.at), step),
          })
    if (signal?.aborted) break
    if (result.ok) {
      checked++
      const { report, creative } = result
      outcomes[report.outcome] = (outcomes[report.outcome] ?? 0) + 1
      wants.see(report)
      progress.clear()
      await write(stdout, writer.report(report, { at: item.at, precheck, language, creative }))
    } else {
      for (const problem of result.problems) say(`${placeText(item.at)}: ${problem}`)
      problems++
    }
    progress.tick(checked + problems)
  }
  progress.clear()
  const totals = { checked, problems, outcomes }
  await write(stdout, writer.end(totals))
  for (const want of wants.all()) say(`preclear: ${want}`)
  if (signal?.aborted) say(`preclear: stopped after ${checked} checked`)
  return totals
}

async function* itemsOf(files: readonly string[], options: ReadOptions): AsyncGenerator<Item> {
  for (const file of files) yield* readFile(file, options)
}

function isOver(outcomes: Totals['outcomes'], failOn: CheckOptions['failOn']): boolean {
  const stops = failOn === 'never' ? [] : failOn === 'reject' ? WORST.slice(0, 1) : WORST
  return stops.some((outcome) => (outcomes[outcome] ?? 0) > 0)
}

function writerFor({ format }: CheckOptions, { stdout, env }: Io): Writer {
  if (format === 'jsonl') return jsonlWriter()
  if (format === 'json') return jsonWriter()
  if (format === 'csv') return csvWriter()
  return prettyWriter(createPaint(stdout, env))
}
