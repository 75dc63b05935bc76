import { createReadStream, openAsBlob, type ReadStream, readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type CsvOptions, readCsv } from './csv.ts'
import type { Item } from './item.ts'
import { readJson, readLines } from './lines.ts'

const KINDS: Readonly<Record<string, 'image' | 'video' | 'audio'>> = Object.fromEntries([
  ...[
    '.png',
    '.jpg',
    '.jpeg',
    '.gif',
    '.webp',
    '.bmp',
    '.avif',
    '.heic',
    '.tif',
    '.tiff',
    '.svg',
    '.ico',
    '.jxl',
    '.apng',
  ].map((ext) => [ext, 'image'] as const),
  ...['.mp4', '.mov', '.m4v', '.mpeg', '.mpg', '.3gp', '.avi', '.webm', '.mkv'].map((ext) => [ext, 'video'] as const),
  ...['.mp3', '.wav', '.m4a', '.flac', '.ogg'].map((ext) => [ext, 'audio'] as const),
])

export interface ReadOptions extends CsvOptions {
  readonly stdin: Readable
  /** Told of every file stream that is opened, for a progress bar. */
  readonly opened?: (stream: ReadStream) => void
}

/** Everything in one FILE argument, in order, as it is read. */
export async function* readFile(file: string, options: ReadOptions): AsyncGenerator<Item> {
  const { stdin, opened } = options
  if (file === '-') return yield* readLines(stdin, '(stdin)')
  const extension = extname(file).toLowerCase()
  const kind = KINDS[extension]
  try {
    if (statSync(file).isDirectory()) return yield* readFolder(file)
    if (kind) return yield await mediumOf(file, kind)
    const stream = createReadStream(file)
    opened?.(stream)
    if (extension === '.csv' || extension === '.tsv') yield* readCsv(stream, file, options)
    else if (extension === '.json') yield* readJson(stream, file)
    else if (extension === '.jsonl' || extension === '.ndjson') yield* readLines(stream, file)
    else
      yield {
        kind: 'problem',
        at: { file },
        what: 'unknown kind of file; expected .json, .jsonl, .csv, an image or a video',
      }
  } catch (error) {
    yield { kind: 'problem', at: { file }, what: reasonOf(error) }
  }
}

async function mediumOf(file: string, kind: 'image' | 'video' | 'audio'): Promise<Item> {
  const source = await openAsBlob(file)
  const medium = { id: 'file', kind, name: basename(file), source }
  return { kind: 'creative', at: { file }, input: { id: basename(file), media: [medium] } }
}

/** Every picture, film and sound below a folder, in the order of their names. Other files are counted, and said. */
async function* readFolder(folder: string): AsyncGenerator<Item> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  let others = 0
  for (const file of files) {
    const kind = KINDS[extname(file).toLowerCase()]
    if (!kind) {
      others++
      continue
    }
    try {
      yield await mediumOf(file, kind)
    } catch (error) {
      yield { kind: 'problem', at: { file }, what: reasonOf(error) }
    }
  }
  if (others === files.length)
    yield {
      kind: 'problem',
      at: { file: folder },
      what: 'expected images, videos or sounds in this folder; there are none',
    }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'no permission to read it'
  return error instanceof Error ? error.message : String(error)
}
