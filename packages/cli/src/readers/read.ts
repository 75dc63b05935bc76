import { createReadStream, type ReadStream, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { type CsvOptions, readCsv } from './csv.ts'
import { readFolder } from './folder.ts'
import { type Item, reasonOf } from './item.ts'
import { readJson, readLines } from './lines.ts'
import { mediumKindOf, mediumOf } from './medium.ts'

export interface ReadOptions extends CsvOptions {
  readonly stdin: Readable
  /** Told of every file stream that is opened, for a progress bar. */
  readonly opened?: (stream: ReadStream) => void
  /** Aborted where nobody waits for the end of standard input any more. */
  readonly signal?: AbortSignal
}

/** Everything in one FILE argument, in order, as it is read. */
export async function* readFile(file: string, options: ReadOptions): AsyncGenerator<Item> {
  const { stdin, note, opened, signal } = options
  if (file === '-') return yield* readLines(stdin, '(stdin)', signal)
  const problem = (what: string): Item => ({ kind: 'problem', at: { file }, what })
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) return yield* readFolder(file, note)
    const kind = mediumKindOf(file)
    // Of a pipe neither the size nor the end can be read, which every container needs.
    if (kind) return yield stats.isFile() ? await mediumOf(file, kind) : problem('expected a file, this is none')
    const read = readerOf(file)
    if (!read) return yield problem('unknown kind of file; expected .json, .jsonl, .csv, an image, a video or a sound')
    const stream = createReadStream(file)
    opened?.(stream)
    yield* read(stream, options)
  } catch (error) {
    yield problem(reasonOf(error))
  }
}

type Reader = (stream: Readable, options: CsvOptions) => AsyncGenerator<Item>

function readerOf(file: string): Reader | undefined {
  const extension = extname(file).toLowerCase()
  if (extension === '.csv' || extension === '.tsv') return (stream, options) => readCsv(stream, file, options)
  if (extension === '.json') return (stream) => readJson(stream, file)
  if (extension === '.jsonl' || extension === '.ndjson') return (stream) => readLines(stream, file)
  return undefined
}
