import type { Issue } from '@preclear/core'
import { LABELS, OUTCOMES, type Row } from './row.ts'

export const RUN_SCHEMA = 'preclear.eval/1' as const

/** One evaluation of one set, to be kept and compared with the next. */
export interface Run {
  readonly schema: typeof RUN_SCHEMA
  /** Name of the set of rows. */
  readonly set: string
  readonly engine: string
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[]
  /** The day the rules were read for, `YYYY-MM-DD`. */
  readonly at: string
  readonly rows: readonly Row[]
}

export type ParsedRun =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const MOST_ISSUES = 20

/** Reads a run from parsed JSON: what a comparison needs of it, each problem with its path, the first twenty. */
export function parseRun(value: unknown): ParsedRun {
  const issues: Issue[] = []
  const wrong = (path: string, expected: string): unknown => issues.push({ code: 'wrong_type', path, expected })
  const run = recordOf(value)
  if (run?.schema !== RUN_SCHEMA) wrong('/schema', RUN_SCHEMA)
  for (const key of ['set', 'engine', 'at']) if (typeof run?.[key] !== 'string') wrong(`/${key}`, 'a string')
  if (!Array.isArray(run?.packs)) wrong('/packs', 'a list of packs')
  if (!Array.isArray(run?.rows)) wrong('/rows', 'a list of rows')
  else for (const [index, row] of run.rows.entries()) readRow(recordOf(row), `/rows/${index}`, wrong)
  return issues.length > 0 ? { ok: false, issues: issues.slice(0, MOST_ISSUES) } : { ok: true, run: value as Run }
}

function readRow(
  row: Readonly<Record<string, unknown>> | undefined,
  path: string,
  wrong: (path: string, expected: string) => unknown,
): void {
  if (typeof row?.id !== 'string') wrong(`${path}/id`, 'a string')
  if (!LABELS.some((label) => label === row?.label)) wrong(`${path}/label`, `one of ${LABELS.join(', ')}`)
  if (!OUTCOMES.some((outcome) => outcome === row?.outcome)) wrong(`${path}/outcome`, `one of ${OUTCOMES.join(', ')}`)
  if (typeof row?.language !== 'string') wrong(`${path}/language`, 'a string')
  if (!Array.isArray(row?.findings)) wrong(`${path}/findings`, 'a list of findings')
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}
