import type { Readable } from 'node:stream'
import Papa from 'papaparse'
import { creativeOf, targetOf } from './columns.ts'
import type { Item } from './item.ts'

export interface CsvOptions {
  /** Said once on standard error; not a problem. */
  readonly note: (text: string) => void
  /** Column names in lower case. */
  readonly labels?: readonly string[]
}

/**
 * CSV with a header row. A row whose number of cells differs from the header is a problem, never a guess.
 * Columns named in `labels` are handed over beside the creative; other unknown ones are noted once.
 */
export async function* readCsv(
  stream: Readable,
  file: string,
  { note, labels = [] }: CsvOptions,
): AsyncGenerator<Item> {
  const rows = stream.setEncoding('utf8').pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: false }))
  let header: readonly string[] | undefined
  let line = 0
  for await (const row of rows as AsyncIterable<string[]>) {
    const start = line + 1
    line += 1 + row.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    if (row.every((cell) => cell.trim() === '')) continue
    if (!header) {
      header = row.map((cell, i) => (i === 0 ? cell.replace(/^\uFEFF/, '') : cell))
      const unused = header.filter((column) => !targetOf(column) && !labels.includes(nameOf(column)))
      if (!header.some(targetOf)) {
        yield {
          kind: 'problem',
          at: { file, line: start },
          what: 'no column name is known; expected TikTok, Meta or Google names, or text.body, landingPage.url ...',
        }
        return
      }
      if (unused.length > 0)
        note(
          `${file}: ${unused.length} columns are not used: ${unused.slice(0, 6).join(', ')}${unused.length > 6 ? ' ...' : ''}`,
        )
    } else if (row.length !== header.length) {
      yield {
        kind: 'problem',
        at: { file, line: start },
        what: `${row.length} cells, expected ${header.length} (${header[0]} ... ${header.at(-1)}); a comma inside a cell needs "quotes"`,
      }
    } else {
      const beside = besideOf(header, row, labels)
      yield {
        kind: 'creative',
        at: { file, line: start },
        input: creativeOf(header, row),
        ...(beside ? { beside } : {}),
      }
    }
  }
  if (!header) yield { kind: 'problem', at: { file }, what: 'empty file, expected a header row' }
}

function nameOf(column: string): string {
  return column.trim().toLowerCase()
}

function besideOf(
  header: readonly string[],
  row: readonly string[],
  labels: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (labels.length === 0) return undefined
  const cells = header.map((column, index) => [nameOf(column), row[index]?.trim() ?? ''] as const)
  return Object.fromEntries(cells.filter(([name, cell]) => cell !== '' && labels.includes(name)))
}
