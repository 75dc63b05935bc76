import { readFileSync, writeFileSync } from 'node:fs'
import { parseRun, parseThresholds, type Run, type Thresholds } from '@preclear/insight'
import { type Io, write } from '../io.ts'
import type { EvalOptions } from '../options/eval.ts'
import { createPaint } from '../terminal.ts'
import { evaluate } from './evaluate.ts'
import { pageOf } from './html/page.ts'
import { jsonOf } from './json.ts'
import { type Evaluation, measureAll, setNameOf } from './measured.ts'
import { prettyOf } from './pretty.ts'

/** Measures labelled rows and writes what was asked for. Returns the exit status. */
export async function runEval(options: EvalOptions, io: Io): Promise<0 | 1 | 2> {
  const problems: string[] = []
  const thresholds = given(options.thresholds, problems, (value) => {
    const parsed = parseThresholds(value)
    return parsed.ok ? { ok: true, value: parsed.thresholds } : parsed
  })
  const baseline = given(options.baseline, problems, (value) => {
    const parsed = parseRun(value)
    return parsed.ok ? { ok: true, value: parsed.run } : parsed
  })
  if (problems.length > 0) return refused(problems, io)
  const packs = await io.loadPacks(options.language)
  const evaluated = await evaluate(options, io, { packs, baseline })
  if (evaluated.rows.length === 0)
    return refused(['no row could be measured; see preclear eval --help for the format'], io)
  const against: { thresholds?: Thresholds; baseline?: Run } = {
    ...(thresholds ? { thresholds } : {}),
    ...(baseline ? { baseline } : {}),
  }
  const set = options.set ?? setNameOf(options.files)
  const evaluation = measureAll(evaluated, { set, by: options.by, packs, ...against })
  const json = jsonOf(evaluation)
  save(options.json, () => json, problems)
  save(options.out, () => pageOf(evaluation), problems)
  const paint = createPaint(io.stdout, io.env)
  await write(io.stdout, options.format === 'json' ? json : prettyOf(evaluation, options.worst, paint))
  if (problems.length > 0) return refused(problems, io)
  return statusOf(evaluation)
}

function statusOf({ problems, judgement }: Evaluation): 0 | 1 | 2 {
  if (problems > 0) return 2
  return judgement && judgement.failed.length > 0 ? 1 : 0
}

function refused(problems: readonly string[], { stderr }: Io): 2 {
  for (const problem of problems) stderr.write(`preclear: ${problem}\n`)
  return 2
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly issues: readonly { readonly path: string; readonly expected: string; readonly received?: string }[]
    }

/** Reads a JSON file named by an option. Undefined where it was not named, or where it is wrong, which `problems` then says. */
function given<T>(path: string | undefined, problems: string[], read: (value: unknown) => Read<T>): T | undefined {
  if (path === undefined) return undefined
  try {
    const parsed = read(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.ok) return parsed.value
    for (const { path: at, expected, received } of parsed.issues)
      problems.push(`${path}: ${at || '/'}: expected ${expected}${received ? `, got ${received}` : ''}`)
  } catch (error) {
    problems.push(`${path}: ${reasonOf(error)}`)
  }
  return undefined
}

function save(path: string | undefined, text: () => string, problems: string[]): void {
  if (path === undefined) return
  try {
    writeFileSync(path, text())
  } catch (error) {
    problems.push(`${path}: could not be written: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ENOENT') return 'no such file or folder'
  if (error instanceof SyntaxError) return `expected JSON: ${error.message.slice(0, 160)}`
  return error instanceof Error ? error.message : String(error)
}
