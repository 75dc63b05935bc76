import type { CreativeInput, Finding, Outcome, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { applyAll, applyFix } from '../model/apply.ts'
import { outcomeLine, outcomeOf } from '../model/outcome.ts'
import { valueAt } from '../model/pointer.ts'
import { fixableRows, nextRows, type Row, testedFix, withDecisions } from '../model/rows.ts'
import { type FixRecord, undone } from '../model/undo.ts'
import type { Words } from '../strings/strings.ts'
import type { Desk } from './desk.ts'
import { registry } from './registry.ts'

/** See the methods of `PrecheckController`. */
export interface Acts {
  nextRows(rows: readonly Row[], report: Report, creative: CreativeInput | undefined): readonly Row[]
  withDecisions(rows: readonly Row[], decisions: readonly Decision[]): readonly Row[]
  outcomeOf(rows: readonly Row[]): Outcome
  outcomeLine(words: Words, report: Report, rows: readonly Row[]): string
  openFixable(desk: Desk): void
  apply(desk: Desk, n: number, fixId?: string): boolean
  applyAll(desk: Desk): boolean
  undo(desk: Desk, n: number): boolean
  mend(desk: Desk, creative: CreativeInput, done: Mended): void
  decide(desk: Desk, n: number, decision: Decision): void
  withdraw(desk: Desk, n: number): void
}

/** What a new file does away with. */
export interface Mended {
  readonly mediaId: string
  /** What was done about a finding; undefined where the file does not answer it. */
  labelOf(finding: Finding): Finding['message'] | undefined
}

const rowOf = ({ state }: Desk, n: number): Row | undefined => state.rows.find((row) => row.n === n)
const decisionsBut = ({ input }: Desk, { finding }: Row): readonly Decision[] =>
  (input.decisions ?? []).filter(({ fingerprint }) => fingerprint !== finding.fingerprint)
const withOpen = ({ list }: Desk, stays: (n: number) => boolean): ReadonlySet<number> =>
  new Set([...list.open].filter(stays))

const acts: Acts = {
  nextRows,
  withDecisions,
  outcomeOf,
  outcomeLine,
  openFixable: (desk) => desk.show({ open: new Set(fixableRows(desk.state.rows).map((row) => row.n)) }),
  apply(desk, n, fixId) {
    const { precheck, creative } = desk.input
    const { report } = desk.state
    const row = rowOf(desk, n)
    const id = fixId ?? (row && testedFix(row.finding)?.id)
    if (!row || !id || !precheck || !creative || !report || !desk.canFix) return false
    const index = row.finding.fixes.findIndex((fix) => fix.id === id)
    const record = applyFix(precheck, creative, report, { fixId: id, index })
    desk.show({ stop: n })
    return settle(desk, new Map(record ? [[row, record]] : []))
  },
  applyAll(desk) {
    const { precheck, creative } = desk.input
    const { report, rows } = desk.state
    if (!precheck || !creative || !report || !desk.canFix) return false
    return settle(desk, applyAll(precheck, creative, report, rows))
  },
  undo(desk, n) {
    const { creative } = desk.input
    const done = rowOf(desk, n)?.done
    const before = done && creative && undone(done, creative)
    if (!done || !before) return desk.say('stale')
    const rows = desk.list.rows.map((r) => (r.done?.after === done.after ? { n: r.n, finding: r.finding } : r))
    desk.show({ rows, stop: n })
    desk.say('undone')
    if (desk.events.onUndo?.(before, done.fixId) !== false) desk.write(before)
    return true
  },
  mend(desk, after, { mediaId, labelOf }) {
    const before = desk.input.creative
    const at = before?.media?.findIndex(({ id }) => id === mediaId) ?? -1
    if (!before || at < 0) return void desk.say('stale')
    const paths = [`/media/${at}/source`, `/media/${at}/name`, '/flags/aiGenerated'].filter(
      (path) => valueAt(before, path) !== valueAt(after, path),
    )
    const fixed = desk.list.rows.flatMap((row): [Row, FixRecord][] => {
      const label = row.done ? undefined : labelOf(row.finding)
      return label ? [[row, { fixId: REPAIR, index: -1, label, paths, before, after }]] : []
    })
    settle(desk, new Map(fixed), after)
  },
  decide(desk, n, decision) {
    const row = rowOf(desk, n)
    if (!row) return
    desk.show({ open: withOpen(desk, (open) => open !== n), stop: n })
    desk.take({ decisions: [...decisionsBut(desk, row), decision] })
    desk.say('aside')
    desk.events.onDecision?.(row.finding, decision)
  },
  withdraw(desk, n) {
    const row = rowOf(desk, n)
    if (!row?.aside) return
    desk.take({ decisions: decisionsBut(desk, row) })
    desk.show({ stop: n })
    desk.say('undone')
    desk.events.onDecision?.(row.finding, undefined)
  },
}

/** Id of a fix that is a new file. */
const REPAIR = 'repair'

function settle(desk: Desk, records: ReadonlyMap<Row, FixRecord>, mended?: CreativeInput): boolean {
  if (!records.size && !mended) return desk.say('stale')
  const fixed = new Map([...records].map(([row, record]) => [row.n, record]))
  const [first] = fixed.keys()
  desk.show({
    open: withOpen(desk, (n) => !fixed.has(n)),
    rows: desk.list.rows.map((row) => {
      const done = fixed.get(row.n)
      return done ? { ...row, done } : row
    }),
    ...(mended && first !== undefined ? { stop: first } : {}),
  })
  desk.say('fixed')
  // A new file is written once, whatever it answers.
  const written = mended ? [{ after: mended, fixId: REPAIR }] : records.values()
  for (const { after, fixId } of written) if (desk.events.onFix?.(after, fixId) !== false) desk.write(after)
  return true
}

/** Makes the acts known to every controller. */
export function registerActs(): void {
  registry.acts = acts
}
