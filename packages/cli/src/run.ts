import { statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import {
  createPrecheck,
  isInvalidCreativeError,
  isPreclearError,
  type Outcome,
  type Pack,
  type Precheck,
  type Report,
} from '@preclear/core'
import type { CheckOptions } from './options.ts'
import { prepare } from './prepare.ts'
import { createProgress } from './progress.ts'
import { type Item, placeText } from './readers/item.ts'
import { readFile } from './readers/read.ts'
import { prettyWriter } from './writers/pretty.ts'
import { csvWriter, jsonlWriter, jsonWriter } from './writers/structured.ts'
import type { Writer } from './writers/writer.ts'

export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly packs: readonly Pack[]
}

const WORST: readonly Outcome[] = ['likely_rejected', 'likely_limited', 'needs_human']

/** Checks every creative in every file, in order, holding one at a time. Returns the exit status. */
export async function runCheck(options: CheckOptions, io: Io): Promise<0 | 1 | 2> {
  const precheck = createPrecheck({
    packs: io.packs,
    language: options.language,
    ...(options.at ? { at: options.at } : {}),
  })
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
      const result = await checkItem(item, precheck, options)
      if (!result.ok) {
        for (const problem of result.problems) say(problem)
        problems++
      } else {
        checked++
        outcomes[result.report.outcome] = (outcomes[result.report.outcome] ?? 0) + 1
        const context = { at: item.at, precheck, language: options.language, creative: result.creative }
        await write(io.stdout, writer.report(result.report, context))
      }
      progress.tick(checked + problems)
    }
  progress.clear()
  await write(io.stdout, writer.end({ checked, problems, outcomes }))
  if (problems > 0) return 2
  return isOver(outcomes, options.failOn) ? 1 : 0
}

type Checked =
  | { readonly ok: true; readonly report: Report; readonly creative: Parameters<Precheck['fix']>[0] }
  | { readonly ok: false; readonly problems: readonly string[] }

async function checkItem(item: Item, precheck: Precheck, options: CheckOptions): Promise<Checked> {
  const place = placeText(item.at)
  if (item.kind === 'problem') return { ok: false, problems: [`${place}: ${item.what}`] }
  const prepared = await prepare(item.input, item.at, options)
  if (!prepared.ok) return { ok: false, problems: [`${place}: ${prepared.what}`] }
  try {
    return { ok: true, report: await precheck.check(prepared.creative), creative: prepared.creative }
  } catch (error) {
    if (isInvalidCreativeError(error))
      return {
        ok: false,
        problems: error.issues.map(
          ({ path, expected, received }) =>
            `${place}: ${path || '/'}: expected ${expected}${received ? `, got ${received}` : ''}`,
        ),
      }
    if (isPreclearError(error)) return { ok: false, problems: [`${place}: ${error.message}`] }
    throw error
  }
}

function isOver(outcomes: Readonly<Record<string, number>>, failOn: CheckOptions['failOn']): boolean {
  const stops = failOn === 'never' ? [] : failOn === 'reject' ? WORST.slice(0, 1) : WORST
  return stops.some((outcome) => (outcomes[outcome] ?? 0) > 0)
}

function writerFor({ format }: CheckOptions, { stdout, env }: Io): Writer {
  if (format === 'jsonl') return jsonlWriter()
  if (format === 'json') return jsonWriter()
  if (format === 'csv') return csvWriter()
  return prettyWriter(stdout.isTTY === true && !env.NO_COLOR)
}

function sizeOf(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + (file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0)),
    0,
  )
}

/** Waits while the reader of our output is slower than we are, so that memory stays constant. */
async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}
