import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { id } from '@preclear/policies/languages/id'
import { ru } from '@preclear/policies/languages/ru'
import { id as sentencesId } from '@preclear/policies/sentences/id'
import { ru as sentencesRu } from '@preclear/policies/sentences/ru'
import { tiktok } from '@preclear/policies/tiktok'
import { afterAll } from 'vitest'
import { loadFileSenses } from '../file-senses.ts'
import type { Io } from '../io.ts'
import { program } from '../program.ts'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs one command line with the TikTok pack, Russian and Indonesian, and the senses as they are, unless others are given. */
export async function preclear(
  args: readonly string[],
  stdin = '',
  others: Pick<Io, 'signal'> & Partial<Pick<Io, 'loadSenses'>> = {},
): Promise<Ran> {
  const stdout = collect()
  const stderr = collect()
  const status = await program(args, {
    stdin: stdin ? Readable.from([stdin]) : new PassThrough().end(),
    stdout,
    stderr,
    env: {},
    loadPacks: () => Promise.resolve([tiktok, ru, id, sentencesRu, sentencesId]),
    loadSenses: loadFileSenses,
    ...others,
  })
  return { status, out: stdout.text, err: stderr.text }
}

function collect(): Writable & { text: string } {
  const sink = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        sink.text += String(chunk)
        done()
      },
    }),
    { text: '' },
  )
  return sink
}

/** A folder that is gone after the tests of this file; gives the path of a name in it, and writes the content where there is one. */
export function temporaryFiles(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'preclear-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name, content) => {
    const path = join(folder, name)
    if (content !== undefined) writeFileSync(path, content)
    return path
  }
}

/** One JSON object a line. */
export function lines(...rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n')
}
