import type { Bytes } from './bytes.ts'

/** A box of an ISO base media file (ISO/IEC 14496-12): its type, and where its content begins and ends. */
export interface Box {
  readonly type: string
  readonly from: number
  readonly end: number
}

const OUTERMOST = new Set(
  'ftyp styp moov moof mdat mfra meta free skip wide udta uuid sidx ssix prft emsg pdin pnot PICT mpvd idat'.split(' '),
)

/** Whether a box of this type stands by itself in a file. Four letters of something else may look like the head of a box. */
export function isOutermost({ type }: Box): boolean {
  return OUTERMOST.has(type)
}

const MAX_CHILDREN = 20_000

/** The head of the box at `at`; undefined where no box begins there. `end` may lie behind `limit`: the file is cut. */
export function boxAt(bytes: Bytes, at: number, place: number, limit: number): Box | undefined {
  const short = bytes.u32(at)
  const type = bytes.ascii(at + 4, 4)
  if (!isType(type)) return undefined
  if (short === 0) return { type, from: place + 8, end: limit }
  const isLong = short === 1
  const size = isLong ? bytes.u64(at + 8) : short
  const head = isLong ? 16 : 8
  return size < head ? undefined : { type, from: place + head, end: place + size }
}

/** The boxes between two places, in order. Ends at the first thing that is no box or leads outside. */
export function boxesIn(bytes: Bytes, from: number, end: number): readonly Box[] {
  const found: Box[] = []
  const limit = Math.min(end, bytes.length)
  for (let at = from; at + 8 <= limit && found.length < MAX_CHILDREN; ) {
    const box = boxAt(bytes, at, at, limit)
    if (!box || box.end > limit) break
    found.push(box)
    at = box.end
  }
  return found
}

/** The first box at the end of a path of types. */
export function boxIn(bytes: Bytes, from: number, end: number, ...path: readonly string[]): Box | undefined {
  let box: Box = { type: '', from, end }
  for (const type of path) {
    const next = boxesIn(bytes, box.from, box.end).find((each) => each.type === type)
    if (!next) return undefined
    box = next
  }
  return box
}

/** Four printable characters; QuickTime also writes a copyright sign. */
function isType(type: string): boolean {
  return /^[\x20-\x7e\xa9]{4}$/.test(type)
}
