import { isChangedFile, readBlob } from '../bytes/read-blob.ts'
import { Unavailable } from './unavailable.ts'

/** Bytes [start, end) of a file, fewer at its end. Throws `Unavailable('file-changed')` where it is not the file that was chosen any more. */
export async function readBytes(file: Blob, start: number, end: number): Promise<Uint8Array> {
  const from = Math.max(0, Math.min(start, file.size))
  const to = Math.max(from, Math.min(end, file.size))
  const bytes = await readBlob(file, from, to)
  if (bytes.length !== to - from) throw new Unavailable('file-changed')
  return bytes
}

/** Browsers refuse to read a file that was changed, moved or locked after it was chosen. */
export function isFileChange(error: unknown): boolean {
  if (error instanceof Unavailable) return error.reason === 'file-changed'
  return isChangedFile(error) || (error instanceof Error && error.message.startsWith('Blob reader stopped'))
}

/** What a failed reading or decoding means for the report. An abort stays what it is. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof Unavailable) return error
  if (isFileChange(error)) return new Unavailable('file-changed')
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return error
  return new Unavailable('file-unreadable')
}
