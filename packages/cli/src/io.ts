import { statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import type { Pack, Sense } from '@preclear/core'
import type { SensesOptions } from './options/senses.ts'
import { mediumKindOf } from './readers/medium.ts'

/** What a command reads from and writes to. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** With sentences in the language, as far as there are any. */
  readonly loadPacks: (language: string) => Promise<readonly Pack[]>
  readonly loadSenses: (options: SensesOptions) => Promise<FileSenses>
  /** Aborted where the person wants no more of it. */
  readonly signal?: AbortSignal
}

/** What looks at files. */
export interface FileSenses {
  readonly senses: readonly Sense[]
  /** BCP 47 tags of the languages in which words in pictures are read from now on. */
  setLanguages(tags: readonly string[]): void
  close(): void
}

/** Waits while the reader of our output is slower than we are, so that memory stays constant. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}

/** Bytes of all files together; 0 where there is one of which we cannot say how much of it is read. */
export function sizeOf(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const stats = file === '-' || mediumKindOf(file) ? undefined : statSync(file, { throwIfNoEntry: false })
    return stats?.isFile() ? stats.size : undefined
  })
  return sizes.includes(undefined) ? 0 : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}
