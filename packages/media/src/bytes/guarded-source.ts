import type { CustomSource } from 'mediabunny'
import { Unavailable } from '../material/unavailable.ts'
import type { Budget } from './file-window.ts'
import { readBlob } from './read-blob.ts'

export interface Guard {
  readonly source: CustomSource
  /** Why reading was refused, where it was: the library wraps or swallows what a source throws. */
  readonly refusal: () => Unavailable | undefined
}

/**
 * A file as a mediabunny source that stops reading past its budget with `Unavailable('sense-timeout')`, and says
 * `file-changed` where the file is no longer the one that was chosen.
 */
export async function guardedSource(file: Blob, budget: Budget): Promise<Guard> {
  const { CustomSource } = await import('mediabunny')
  let bytes = 0
  let reads = 0
  let refusal: Unavailable | undefined
  const refuse = (why: Unavailable): never => {
    refusal ??= why
    throw why
  }
  const source = new CustomSource({
    getSize: () => file.size,
    prefetchProfile: 'fileSystem',
    async read(start, end) {
      bytes += end - start
      reads++
      if (bytes > budget.bytes || reads > budget.reads) return refuse(new Unavailable('sense-timeout'))
      try {
        return await readBlob(file, start, end)
      } catch (error) {
        return refuse(error instanceof Unavailable ? error : new Unavailable('file-unreadable'))
      }
    },
    handleUnhandledError() {
      // A read ahead that failed: whoever needs those bytes is told when asking for them.
    },
  })
  return { source, refusal: () => refusal }
}
