import type { CreativeInput, Report } from '@preclear/core'
import { useReducer, useRef, useState } from 'preact/hooks'
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
  readonly label: string
  /** The last thing that a person did here, to be read out. */
  readonly news: string
  readonly actions: RowActions
  readonly applyAll: (() => void) | undefined
  seeChanges(): void
  moveTo(n: number): void
}

interface Memory {
  rows: readonly Row[]
  report: Report | undefined
  creative: CreativeInput | undefined
}

export function useList(props: PolicyCheckProps, words: Words): List {
  const { report, creative } = props
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [stop, moveTo] = useState<number>()
  const [news, say] = useState('')
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0)
  const memory = useRef<Memory>({ rows: [], report: undefined, creative: undefined }).current
  if (report && (report !== memory.report || creative !== memory.creative)) {
    // A creative without its report yet comes from a fix made here or from typing: the rows wait for the report.
    if (report !== memory.report) memory.rows = nextRows(memory.rows, report, creative)
    memory.report = report
    memory.creative = creative
  } else if (!report) memory.rows = []
  const { rows } = memory
  const update = (next: readonly Row[], sentence: 'saidFixed' | 'saidUndone'): void => {
    memory.rows = next
    say(words.t(sentence, { n: openRows(next).length }))
    redraw()
  }
  const settle = (records: ReadonlyMap<Row, FixRecord>): void => {
    if (!records.size) {
      say(words.t('saidNoFix'))
      return
    }
    update(
      rows.map((row) => {
        const done = records.get(row)
        return done ? { ...row, done } : row
      }),
      'saidFixed',
    )
    setOpen(new Set([...open].filter((n) => !rows.some((row) => row.n === n && records.has(row)))))
    for (const record of records.values()) props.onFix?.(record.after, record.fixId)
  }
  const actions = rowActions(props, { words, rows, open, setOpen, moveTo, say, update, settle })
  const { precheck } = props
  return {
    rows,
    open,
    stop: rows.some((row) => row.n === stop) ? stop : rows[0]?.n,
    label: words.t('list'),
    news,
    actions,
    applyAll:
      precheck && props.onFix && creative && report
        ? () => settle(applyAll(precheck, creative, report, rows))
        : undefined,
    seeChanges: () => setOpen(new Set(fixableRows(rows).map((row) => row.n))),
    moveTo,
  }
}

interface Hands {
  readonly words: Words
  readonly rows: readonly Row[]
  readonly open: ReadonlySet<number>
  setOpen(open: ReadonlySet<number>): void
  moveTo(n: number): void
  say(sentence: string): void
  update(rows: readonly Row[], sentence: 'saidFixed' | 'saidUndone'): void
  settle(records: ReadonlyMap<Row, FixRecord>): void
}

function rowActions(props: PolicyCheckProps, hands: Hands): RowActions {
  const { report, creative, precheck, onFix, onFocusField, onLooksWrong } = props
  const { words, rows, open, moveTo } = hands
  return {
    toggle: (row) => {
      moveTo(row.n)
      const next = new Set(open)
      if (!next.delete(row.n)) next.add(row.n)
      hands.setOpen(next)
    },
    apply:
      onFix && precheck && creative && report
        ? (row, fixId = testedFix(row.finding)?.id) => {
            if (!fixId) return
            moveTo(row.n)
            const index = row.finding.fixes.findIndex((fix) => fix.id === fixId)
            const record = applyFix(precheck, creative, report, { fixId, index })
            hands.settle(new Map(record ? [[row, record]] : []))
          }
        : undefined,
    undo: (row) => {
      const before = row.done && creative && undone(row.done, creative)
      if (!row.done || !before) return hands.say(words.t('saidNoFix'))
      moveTo(row.n)
      const { done } = row
      hands.update(
        rows.map((r) => (r.done === done ? { n: r.n, finding: r.finding } : r)),
        'saidUndone',
      )
      props.onUndo?.(before, done.fixId)
    },
    edit: onFocusField && ((row) => onFocusField(row.finding.where.path, row.finding)),
    looksWrong:
      onLooksWrong &&
      ((row) => {
        hands.say(words.t('noted'))
        onLooksWrong(row.finding)
      }),
    copy: (row) => {
      const text = JSON.stringify({ packs: report?.packs, at: report?.at, finding: row.finding }, null, 2)
      void navigator.clipboard?.writeText(text).then(
        () => hands.say(words.t('copied')),
        () => undefined,
      )
    },
  }
}
