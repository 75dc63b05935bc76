import { createPrecheck, type Outcome } from '@preclear/core'
import { checkItem } from './check-item.ts'
import { type Io, sizeOf, write } from './io.ts'
import type { CheckOptions } from './options/check.ts'
import { createProgress } from './progress.ts'
import { placeText } from './readers/item.ts'
import { readFile } from './readers/read.ts'
import { createPaint } from './terminal.ts'
import { prettyWriter } from './writers/pretty.ts'
import { csvWriter, jsonlWriter, jsonWriter } from './writers/structured.ts'
import type { Writer } from './writers/writer.ts'

const WORST: readonly Outcome[] = ['likely_rejected', 'likely_limited', 'needs_human']

/** Checks every creative in every file, in order, holding one at a time. Returns the exit status. */
export async function runCheck(options: CheckOptions, io: Io): Promise<0 | 1 | 2> {
  const { language, at } = options
  const eyes = options.senses.length > 0 ? await io.loadSenses(options) : undefined
  const packs = await io.loadPacks(language)
  const precheck = createPrecheck({ packs, senses: eyes?.senses ?? [], language, ...(at ? { at } : {}) })
  const checking = { precheck, options, ...(eyes ? { eyes } : {}) }
  const writer = writerFor(options, io)
  const outcomes: Record<string, number> = {}
  let checked = 0
  let problems = 0
  const progress = createProgress(io.stderr, sizeOf(options.files), !(options.format === 'pretty' && io.stdout.isTTY))
  const say = (line: string): void => {
    progress.clear()
    io.stderr.write(`${line}\n`)
  }
  await write(io.stdout, writer.begin())
  for (const file of options.files)
    for await (const item of readFile(file, { stdin: io.stdin, note: say, opened: progress.opened })) {
      const result =
        item.kind === 'problem'
          ? { ok: false as const, problems: [item.what] }
          : await checkItem(item.input, item.at, checking)
      if (!result.ok) {
        for (const problem of result.problems) say(`${placeText(item.at)}: ${problem}`)
        problems++
      } else {
        checked++
        outcomes[result.report.outcome] = (outcomes[result.report.outcome] ?? 0) + 1
        const context = { at: item.at, precheck, language, creative: result.creative }
        await write(io.stdout, writer.report(result.report, context))
      }
      progress.tick(checked + problems)
    }
  eyes?.close()
  progress.clear()
  await write(io.stdout, writer.end({ checked, problems, outcomes }))
  if (problems > 0) return 2
  return isOver(outcomes, options.failOn) ? 1 : 0
}

function isOver(outcomes: Readonly<Record<string, number>>, failOn: CheckOptions['failOn']): boolean {
  const stops = failOn === 'never' ? [] : failOn === 'reject' ? WORST.slice(0, 1) : WORST
  return stops.some((outcome) => (outcomes[outcome] ?? 0) > 0)
}

function writerFor({ format }: CheckOptions, { stdout, env }: Io): Writer {
  if (format === 'jsonl') return jsonlWriter()
  if (format === 'json') return jsonWriter()
  if (format === 'csv') return csvWriter()
  return prettyWriter(createPaint(stdout, env))
}
