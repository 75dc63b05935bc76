import type { Row } from './order.ts'
import { overlap } from './word.ts'

/** A row as it stood in one frame. */
export interface Sighting {
  readonly row: Row
  readonly text: string
  /** Index of the frame. */
  readonly frame: number
}

/** A row that may have stood in several frames: its best reading where it was first seen, and all frames it stood in. */
export interface Seen {
  readonly sighting: Sighting
  readonly since: number
  readonly frames: readonly number[]
}

/** Rows that stay or come back are one. In the order in which they were first seen. */
export function recurring(frames: readonly (readonly Sighting[])[]): readonly Seen[] {
  const seen: { sighting: Sighting; since: number; frames: number[] }[] = []
  for (const sightings of frames)
    for (const sighting of sightings) {
      const known = seen.find((one) => isSame(one.sighting, sighting))
      if (!known) {
        seen.push({ sighting, since: sighting.frame, frames: [sighting.frame] })
        continue
      }
      if (!known.frames.includes(sighting.frame)) known.frames.push(sighting.frame)
      const stays = overlap(known.sighting.row.box, sighting.row.box) >= 0.5
      if (stays && worth(sighting) > worth(known.sighting)) known.sighting = sighting
    }
  return seen
}

function worth({ row, text }: Sighting): number {
  const sure = row.words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, row.words.length)
  return sure * text.length
}

/** The same words anywhere, or nearly the same in the same place: a frame is rarely read twice alike. */
function isSame(a: Sighting, b: Sighting): boolean {
  const one = bare(a.text)
  const other = bare(b.text)
  if (one === other) return true
  if (overlap(a.row.box, b.row.box) < 0.5) return false
  if (one.includes(other) || other.includes(one)) return true
  return distance(one, other) <= Math.max(one.length, other.length) * 0.25
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)
}

/** Letters to change, leave out or put in to make one text of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}

/** Captions stand below this, of the height. */
const LOWER = 0.55

/**
 * True where words stand in the lower part of most frames and change: rows that stay are a brand, a button or a legal line.
 * `like` tells for each still of the film which of the frames it looks like.
 */
export function isCaptioned(seen: readonly Seen[], frames: number, like: readonly number[]): boolean {
  if (frames < 3) return false
  const passing = seen.filter(
    ({ sighting: { row }, frames: all }) => row.box.y + row.box.h / 2 > LOWER && all.length * 2 <= frames,
  )
  const captioned = new Set(passing.flatMap(({ frames: all }) => all))
  return passing.length >= 3 && like.filter((frame) => captioned.has(frame)).length * 2 > like.length
}
