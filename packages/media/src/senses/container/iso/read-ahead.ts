import { boxAt, boxesIn } from '../../../bytes/boxes.ts'
import { bytesOf } from '../../../bytes/bytes.ts'
import type { FileWindow } from '../../../bytes/file-window.ts'

/** Holds the header of a fragment of some seconds, and the head of the box behind it. */
const PIECE = 8192
/** Fragments read ahead; those behind are read one by one. */
const MOST = 512
const MOST_INDEX = 1_048_576
const NONE = bytesOf(new Uint8Array(0))

/**
 * The file with the headers of its fragments at hand, if its last box tells where they are: one after the other, each takes a
 * trip of its own. `first` is the place of the first. What the index tells wrongly is read for nothing and never looked at.
 */
export async function readAhead(file: FileWindow, first: number): Promise<FileWindow> {
  const places = await fragmentsOf(file)
  const read = await file.all(places, PIECE)
  const pieces = new Map(places.map((place, i) => [place, read[i] ?? NONE]))
  let from = first
  let piece = pieces.get(first) ?? NONE
  return {
    size: file.size,
    get spent() {
      return file.spent
    },
    all: file.all,
    async at(start, length) {
      const found = pieces.get(start)
      if (found) {
        piece = found
        from = start
      }
      if (start < from || start + length > from + piece.length) return file.at(start, length)
      return bytesOf(piece.data.subarray(start - from, start - from + length))
    },
  }
}

/** The places that the index at the end of a file (`mfra`) names, each once. */
async function fragmentsOf(file: FileWindow): Promise<readonly number[]> {
  const end = await file.at(Math.max(0, file.size - PIECE), PIECE)
  const last = end.length - 16
  const length = end.ascii(last + 4, 4) === 'mfro' ? end.u32(last + 12) : 0
  if (length < 24 || length > Math.min(MOST_INDEX, file.size)) return []
  const index = await file.at(file.size - length, length)
  if (boxAt(index, 0, 0, length)?.type !== 'mfra') return []
  const places = new Set<number>()
  for (const { type, from, end } of boxesIn(index, 8, length)) {
    if (type !== 'tfra') continue
    const wide = index.u8(from) === 1 ? 8 : 4
    const lengths = index.u32(from + 8)
    const width = wide * 2 + 3 + ((lengths >> 4) & 3) + ((lengths >> 2) & 3) + (lengths & 3)
    for (let at = from + 16; at + width <= end && places.size < MOST; at += width)
      places.add(wide === 8 ? index.u64(at + 8) : index.u32(at + 4))
  }
  return [...places].filter((place) => place < file.size)
}
