import type { SenseInput } from '@preclear/core'
import type { Facts } from '../cache/shape.ts'
import type { MediumFile } from './protocol.ts'

type Bytes = Blob | Uint8Array

/** A medium in use: several senses that look at it at the same time hold the same one. */
export interface Held {
  readonly medium: MediumFile
  /** The content's digest, asked for once. */
  digest(ask: () => Promise<string | undefined>): Promise<string | undefined>
  /** What was found in this very file before, as long as it can still be read. */
  recall(key: string): Promise<Facts | undefined>
  remember(key: string, facts: Facts): void
  release(): void
}

export interface Files {
  /** Undefined where there are no bytes. */
  take(medium: SenseInput): Held | undefined
}

interface Entry {
  readonly medium: MediumFile
  digest?: Promise<string | undefined>
  users: number
  timer?: ReturnType<typeof setTimeout>
}

/** Senses come one by one as their turn comes: between two of them, what was decoded is worth keeping for a moment. */
const KEEP_MS = 1000

export function createFiles(forget: (token: number) => void, keepMs: number = KEEP_MS): Files {
  const bySource = new WeakMap<Bytes, Map<string, Entry>>()
  // Bytes in memory may be other ones the next time; a blob is the same or cannot be read.
  const found = new WeakMap<Blob, Map<string, Facts>>()
  let tokens = 0
  return {
    take({ id, kind, name, role, source }) {
      if (kind === 'page' || source === undefined || typeof source === 'string') return undefined
      const entries = bySource.get(source) ?? new Map<string, Entry>()
      bySource.set(source, entries)
      const key = JSON.stringify([kind, id, name, role])
      const said = { id, kind, ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }) }
      const entry = entries.get(key) ?? { medium: { ...said, token: ++tokens, file: blobOf(source) }, users: 0 }
      entries.set(key, entry)
      entry.users++
      clearTimeout(entry.timer)
      const end = (): void => {
        entries.delete(key)
        forget(entry.medium.token)
      }
      return {
        medium: entry.medium,
        digest(ask) {
          entry.digest ??= ask()
          return entry.digest
        },
        async recall(key) {
          const facts = source instanceof Blob ? found.get(source)?.get(key) : undefined
          return facts && (await isReadable(entry.medium.file)) ? facts : undefined
        },
        remember(key, facts) {
          if (!(source instanceof Blob)) return
          const known = found.get(source) ?? new Map<string, Facts>()
          found.set(source, known.set(key, facts))
        },
        release() {
          entry.users--
          if (entry.users === 0) entry.timer = setTimeout(end, keepMs)
        },
      }
    },
  }
}

function blobOf(source: Bytes): Blob {
  // A view of memory that other threads may change makes no blob.
  return source instanceof Blob ? source : new Blob([source.slice()])
}

async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}
