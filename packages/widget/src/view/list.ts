import type { CreativeInput, Report } from '@preclear/core'
import { applyAll, applyFix } from '../model/apply.ts'
import { fixableRows, nextRows, openRows, type Row, testedFix } from '../model/rows.ts'
import { type FixRecord, undone } from '../model/undo.ts'
import type { Words } from '../strings/strings.ts'
import type { PolicyCheckProps } from '../types.ts'
import type { RowActions } from './FindingRow.tsx'

/** The list as it stands: its rows, which are open, which one Tab reaches, and what can be done. */
export interface List {
  readonly rows: readonly Row[]
  readonly open: ReadonlySet<number>
  readonly stop: number | undefined
  readonly actions: RowActions
  readonly applyAll: (() => void) | undefined
  seeChanges(): void
  moveTo(n: number): void
}

/** What a person did with the list. */
export interface ListState {
  readonly open: ReadonlySet<number>
  readonly stop: number | undefined
  /** The last thing that a person did here, to be read out. */
  readonly news: string
}

/** The rows outlive a report: they keep their numbers, and the fixed ones their place. */
export interface Memory {
  rows: readonly Row[]
  report?: Report | undefined
  creative?: CreativeInput | undefined
}

/** What the list is made of, and how it changes. */
export interface ListParts {
  readonly props: PolicyCheckProps
  readonly state: ListState
  readonly memory: Memory
  readonly words: Words
  set(part: Partial<ListState>): void
}

export function listOf(parts: ListParts): List {
  const { props, state, memory, set } = parts
  const { report, creative, precheck } = props
  if (report && (report !== memory.report || creative !== memory.creative)) {
    // A creative without its report yet comes from a fix made here or from typing: the rows wait for the report.
    if (report !== memory.report) memory.rows = nextRows(memory.rows, report, creative)
    memory.report = report
    memory.creative = creative
  } else if (!report) memory.rows = []
  const { rows } = memory
  const { open, stop } = state
  return {
    rows,
    open,
    stop: rows.some((row) => row.n === stop) ? stop : rows[0]?.n,
    actions: rowActions(parts),
    applyAll:
      precheck && props.onFix && creative && report
        ? () => settle(parts, applyAll(precheck, creative, report, rows))
        : undefined,
    seeChanges: () => set({ open: new Set(fixableRows(rows).map((row) => row.n)) }),
    moveTo: (n) => set({ stop: n }),
  }
}

/** Shows new rows, and says how many are left. */
function update({ memory, words, set }: ListParts, rows: readonly Row[], sentence: 'saidFixed' | 'saidUndone'): void {
  memory.rows = rows
  set({ news: words.t(sentence, { n: openRows(rows).length }) })
}

function settle(parts: ListParts, records: ReadonlyMap<Row, FixRecord>): void {
  const { props, state, memory, words, set } = parts
  const { rows } = memory
  if (!records.size) {
    set({ news: words.t('saidNoFix') })
    return
  }
  const fixed = new Set([...records.keys()].map((row) => row.n))
  set({ open: new Set([...state.open].filter((n) => !fixed.has(n))) })
  const after = rows.map((row) => {
    const done = records.get(row)
    return done ? { ...row, done } : row
  })
  update(parts, after, 'saidFixed')
  for (const record of records.values()) props.onFix?.(record.after, record.fixId)
}

function rowActions(parts: ListParts): RowActions {
  const { props, state, memory, words, set } = parts
  const { report, creative, precheck, onFix, onFocusField, onLooksWrong } = props
  return {
    toggle: ({ n }) => {
      const open = new Set(state.open)
      if (!open.delete(n)) open.add(n)
      set({ open, stop: n })
    },
    apply:
      onFix && precheck && creative && report
        ? ({ n, finding }, fixId = testedFix(finding)?.id) => {
            const row = memory.rows.find((r) => r.n === n)
            if (!fixId || !row) return
            set({ stop: n })
            const index = finding.fixes.findIndex((fix) => fix.id === fixId)
            const record = applyFix(precheck, creative, report, { fixId, index })
            settle(parts, new Map(record ? [[row, record]] : []))
          }
        : undefined,
    undo: ({ n, done }) => {
      const before = done && creative && undone(done, creative)
      if (!before) return set({ news: words.t('saidNoFix') })
      set({ stop: n })
      const rows = memory.rows.map((r) => (r.done === done ? { n: r.n, finding: r.finding } : r))
      update(parts, rows, 'saidUndone')
      props.onUndo?.(before, done.fixId)
    },
    edit: onFocusField && (({ finding }) => onFocusField(finding.where.path, finding)),
    looksWrong:
      onLooksWrong &&
      (({ finding }) => {
        set({ news: words.t('noted') })
        onLooksWrong(finding)
      }),
    copy: ({ finding }) => {
      const text = JSON.stringify({ packs: report?.packs, at: report?.at, finding }, null, 2)
      void navigator.clipboard?.writeText(text).then(
        () => set({ news: words.t('copied') }),
        () => undefined,
      )
    },
  }
}
