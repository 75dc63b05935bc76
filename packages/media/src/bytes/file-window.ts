import { Unavailable } from '../material/unavailable.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { readBlob } from './read-blob.ts'

/** A file read here and there, within a budget. */
export interface FileWindow {
  /** Bytes of the whole file. */
  readonly size: number
  /** Bytes read so far. */
  readonly spent: number
  /** The bytes [start, start + length), fewer at the end of the file. Throws `Unavailable` once the budget is spent. */
  at(start: number, length: number): Promise<Bytes>
  /** The same for many places, in one read: each read of a file is a trip to another process, whatever its length. */
  all(starts: readonly number[], length: number): Promise<readonly Bytes[]>
}

export interface Budget {
  readonly bytes: number
  readonly reads: number
}

interface Readable {
  readonly file: Blob
  read(start: number, end: number): Promise<Uint8Array>
}

/** Small reads next to each other are one read of the file. */
const STEP = 8192
/** At its beginning most of what is asked for stands together: the header of a short film, all that a picture says. */
const FIRST_STEP = 131_072

/** Opens a window on a file. A header that leads all over the file ends in `sense-timeout`, not in an endless walk. */
export function windowOn(material: Readable, budget: Budget, signal?: AbortSignal): FileWindow {
  const size = material.file.size
  let heldFrom = 0
  let held = new Uint8Array(0)
  let spent = 0
  let reads = 0
  const spend = (bytes: number): void => {
    signal?.throwIfAborted()
    spent += bytes
    reads++
    if (spent > budget.bytes || reads > budget.reads) throw new Unavailable('sense-timeout')
  }
  return {
    size,
    get spent() {
      return spent
    },
    async at(start, length) {
      const from = clamp(start, size)
      const end = clamp(start + length, size)
      if (from < heldFrom || end > heldFrom + held.length) {
        const until = Math.min(size, Math.max(end, from + (from === 0 ? FIRST_STEP : STEP)))
        spend(until - from)
        held = new Uint8Array(await material.read(from, until))
        heldFrom = from
      }
      return bytesOf(held.subarray(from - heldFrom, end - heldFrom))
    },
    async all(starts, length) {
      const parts = starts.map((start) => material.file.slice(clamp(start, size), clamp(start + length, size)))
      const joined = new Blob(parts)
      spend(joined.size)
      const bytes = await readBlob(joined, 0, joined.size)
      let at = 0
      return parts.map((part) => {
        at += part.size
        return bytesOf(bytes.subarray(at - part.size, at))
      })
    },
  }
}

const clamp = (place: number, size: number): number =>
  Math.min(Math.max(0, Number.isFinite(place) ? place : size), size)
