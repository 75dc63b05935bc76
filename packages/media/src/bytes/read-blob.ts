import { Unavailable } from '../material/unavailable.ts'

/** The bytes [start, end) of a file, fewer at its end. Throws `Unavailable('file-changed')` where it was moved or written to since it was chosen. */
export async function readBlob(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer())
  } catch (error) {
    throw isChangedFile(error) ? new Unavailable('file-changed') : error
  }
}

/** Browsers say `NotReadableError` or `NotFoundError` of a file that is no longer what was chosen. */
export function isChangedFile(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotReadableError' || error.name === 'NotFoundError')
}
