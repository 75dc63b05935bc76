import { basename } from 'node:path'
import { createPrecheck, type Pack } from '@preclear/core'
import { mistakeOf, type Run } from '@preclear/insight'
import { checkItem } from '../check-item.ts'
import { type Io, sizeOf } from '../io.ts'
import type { EvalOptions } from '../options/eval.ts'
import { createProgress } from '../progress.ts'
import { type Item, placeText } from '../readers/item.ts'
import { readFile } from '../readers/read.ts'
import { createRowMaker, type EvalRow } from './eval-row.ts'
import { LABEL_KEYS, readLabelled } from './labelled.ts'

/** Every row that could be measured, and how many could not. */
export interface Evaluated extends Omit<Run, 'schema' | 'set'> {
  readonly rows: readonly EvalRow[]
  readonly problems: number
}

/** Reads and checks the rows of all files, one at a time; says each problem on standard error. `baseline` decides which words are kept: of rows that are wrong or have changed. */
export async function evaluate(
  options: EvalOptions,
  io: Io,
  { packs, baseline }: { readonly packs: readonly Pack[]; readonly baseline: Run | undefined },
): Promise<Evaluated> {
  const { language, at } = options
  const precheck = createPrecheck({ packs, language, ...(at ? { at } : {}) })
  const before = new Map(baseline?.rows.map(({ id, outcome }) => [id, outcome]))
  const progress = createProgress(io.stderr, sizeOf(options.files), true)
  const say = (line: string): void => {
    progress.clear()
    io.stderr.write(`${line}\n`)
  }
  const makeRow = createRowMaker(precheck, language)
  const seen = new Map<string, string>()
  const rows: EvalRow[] = []
  let problems = 0
  let engine: Pick<Run, 'engine' | 'packs' | 'at'> = { engine: '', packs: [], at: '' }
  for (const file of options.files)
    for await (const item of readFile(file, {
      stdin: io.stdin,
      note: say,
      labels: LABEL_KEYS,
      opened: progress.opened,
    })) {
      const place = placeText(item.at)
      const read = readItem(item, seen)
      const checked = read.ok ? await checkItem(read.row.input, item.at, { precheck, options }) : read
      if (read.ok && checked.ok) {
        const { engine: name, at: day } = checked.report
        engine = {
          engine: name,
          packs: checked.report.packs.map(({ id, version, digest }) => ({ id, version, digest })),
          at: day,
        }
        const row = makeRow(read.row, checked.report, read.id, place)
        const isLookedAt = mistakeOf(row) !== undefined || (before.get(row.id) ?? row.outcome) !== row.outcome
        rows.push(isLookedAt ? row : forgetting(row))
      } else if (!checked.ok) {
        for (const problem of checked.problems) say(`${place}: ${problem}`)
        problems++
      }
      progress.tick(rows.length + problems)
    }
  progress.clear()
  return { ...engine, rows, problems }
}

function readItem(
  item: Item,
  seen: Map<string, string>,
):
  | (ReturnType<typeof readLabelled> & { readonly ok: false })
  | (ReturnType<typeof readLabelled> & { readonly ok: true; readonly id: string }) {
  if (item.kind === 'problem') return { ok: false, problems: [item.what] }
  const place = placeText(item.at)
  const read = readLabelled(item.input, item.beside)
  if (!read.ok) return read
  // A row without an id is known by its place, so that a baseline finds it again as long as the file stays as it is.
  const id = read.row.id ?? placeText({ ...item.at, file: basename(item.at.file) })
  const first = seen.get(id)
  if (first !== undefined)
    return { ok: false, problems: [`id: expected one that no other row has, "${id}" is also at ${first}`] }
  seen.set(id, place)
  return { ...read, id }
}

/** A row that is right is only counted. */
function forgetting({ texts: _texts, ...row }: EvalRow): EvalRow {
  return row
}
