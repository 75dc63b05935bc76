import type { Outcome } from '@preclear/core'
import { compareRuns, DIRECTIONS, type Row } from '@preclear/insight'
import type { Outcomes } from '../golden/outcomes.ts'
import type { GoldenRow } from '../golden/row.ts'

const MOST = 40

/** The outcomes as rows of a run; a row the outcomes do not name is left out. */
export function runOf(rows: readonly GoldenRow[], outcomes: Outcomes): readonly Row[] {
  return rows.flatMap(({ id, label, lang, category }) => {
    const outcome = outcomes[id]?.split(' by ')[0]
    return outcome === undefined
      ? []
      : [{ id, label, outcome: outcome as Outcome, language: lang, categories: [category], findings: [] }]
  })
}

/** What the packs say now that the committed file does not say: leaks and overkill opened first. Undefined where nothing differs. */
export function goldenDiff(rows: readonly GoldenRow[], committed: Outcomes, now: Outcomes): string | undefined {
  const { changes, onlyAfter } = compareRuns(runOf(rows, committed), runOf(rows, now))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const moved = new Set(changes.map(({ id }) => id))
  const lines = changes.map(({ id, direction }) => lineOf(direction.replace('-', ' '), byId.get(id), committed, now))
  const reasons = rows
    .filter(({ id }) => !moved.has(id) && committed[id] !== undefined && committed[id] !== now[id])
    .map((row) => lineOf('other rules', row, committed, now))
  const gone = Object.keys(committed).filter((id) => now[id] === undefined)
  if (lines.length + reasons.length + onlyAfter.length + gone.length === 0) return undefined
  const counts = DIRECTIONS.map(
    (direction) => [direction, changes.filter((change) => change.direction === direction).length] as const,
  )
  const said = [
    ...counts.filter(([, n]) => n > 0).map(([direction, n]) => `${n} ${direction.replace('-', ' ')}`),
    ...(reasons.length > 0 ? [`${reasons.length} decided by other rules`] : []),
    ...(onlyAfter.length > 0 ? [`${onlyAfter.length} new`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
  ]
  const shown = [...lines, ...reasons]
  return [
    `golden/outcomes.json is not what the packs say: ${said.join(', ')}.`,
    ...shown.slice(0, MOST),
    ...(shown.length > MOST ? [`and ${shown.length - MOST} more`] : []),
    'If this is what you meant: npx pnpm@12 gen, and commit golden/outcomes.json.',
  ].join('\n')
}

function lineOf(what: string, row: GoldenRow | undefined, before: Outcomes, after: Outcomes): string {
  const id = row?.id ?? ''
  return `  ${what.padEnd(15)} ${id} (${row?.label}, ${row?.category}): ${before[id]} → ${after[id]}\n    ${row?.text.replaceAll('\n', ' ').slice(0, 140)}`
}
