import { type ErrorCard, type Group, RUN_SCHEMA } from '@preclear/insight'
import type { EvalRow } from './eval-row.ts'
import type { Evaluation } from './measured.ts'

/** The evaluation as JSON: a `Run` with its figures. The same rows, packs, engine and day give the same bytes; one row a line, so that a change shows as a line. */
export function jsonOf(evaluation: Evaluation): string {
  const { set, engine, packs, at, problems, by, all, groups, cards, judgement, comparison, rows } = evaluation
  const figures: Readonly<Record<string, readonly Group[] | readonly ErrorCard[] | undefined>> = Object.fromEntries(
    by.map((each) => [each, each === 'rule' ? cards : groups[each]]),
  )
  const head = { schema: RUN_SCHEMA, set, engine, packs, at, unreadable: problems, all, by: figures }
  const { with: baseline, ...compared } = comparison ?? { with: undefined }
  const tail = {
    ...(judgement ? { judgement } : {}),
    ...(baseline
      ? { comparison: { with: { set: baseline.set, at: baseline.at, packs: baseline.packs }, ...compared } }
      : {}),
  }
  const text = JSON.stringify({ ...head, ...tail }, rounded, 2)
  const lines = rows.map((row) => `    ${JSON.stringify(rowOf(row))}`)
  return `${text.slice(0, -2)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function rowOf({ id, label, outcome, language, markets, categories, source, findings, unread }: EvalRow): object {
  return {
    id,
    label,
    outcome,
    language,
    markets,
    categories,
    source,
    ...(unread ? { unread } : {}),
    findings: findings.map(({ title: _title, ...finding }) => finding),
  }
}

/** Six digits are more than any set of rows can tell. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(6)) : value
}
