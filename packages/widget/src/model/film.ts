import type { Evidence } from '@preclear/core'
import { openRows, type Row } from './rows.ts'

/** A place in a film: a stretch, or one frame. Milliseconds from its start. */
export interface Spot {
  readonly row: Row
  readonly startMs: number
  /** The same as the start for a frame. */
  readonly endMs: number
  /** The moment to go to: where its box is, else its start. */
  readonly atMs: number
}
type Box = Extract<Evidence, { kind: 'box' }>
/** Findings at one place of a picture, the worst first. */
export interface Framed {
  readonly box: Box
  readonly rows: readonly Row[]
}

/** How far from its frame a box is still shown: less than the step between two frames that were looked at. */
const NEAR_MS = 250
/** Places of one finding that are no further apart are one stretch: it was seen in frame after frame. */
const STEP_MS = 1000
/** Sides of two boxes that differ by less stand in the same place, as a share of the picture. */
const SAME = 0.02
/** A box that leaves out less is no place. */
const WHOLE = 0.98

/** Where the findings of a film are, first things first. */
export function spotsOf(rows: readonly Row[], mediaId: string): readonly Spot[] {
  const spots = openRows(rows).flatMap((row) => {
    const own = row.finding.evidence.flatMap((evidence) => spotOf(row, evidence, mediaId))
    return merged(own.sort((a, b) => a.startMs - b.startMs))
  })
  return spots.sort((a, b) => a.atMs - b.atMs || a.row.n - b.row.n)
}

function spotOf(row: Row, evidence: Evidence, mediaId: string): readonly Spot[] {
  if (!('mediaId' in evidence) || evidence.mediaId !== mediaId) return []
  const { startMs, endMs } =
    evidence.kind === 'time' ? evidence : { startMs: evidence.tMs ?? Number.NaN, endMs: evidence.tMs ?? Number.NaN }
  return Number.isFinite(startMs) && Number.isFinite(endMs) ? [{ row, startMs, endMs, atMs: startMs }] : []
}

/** @param spots of one finding, in order */
function merged(spots: readonly Spot[]): readonly Spot[] {
  const stretches: Spot[][] = []
  let endMs = Number.NEGATIVE_INFINITY
  for (const spot of spots) {
    const last = stretches.at(-1)
    if (last && spot.startMs - endMs <= STEP_MS) last.push(spot)
    else stretches.push([spot])
    endMs = Math.max(endMs, spot.endMs)
  }
  return stretches.flatMap((all) => {
    const [first] = all
    // The frame in a stretch is where there is something to see.
    const seen = all.find((spot) => spot.startMs === spot.endMs) ?? first
    if (!first || !seen) return []
    return [{ ...first, endMs: Math.max(...all.map((spot) => spot.endMs)), atMs: seen.startMs }]
  })
}

const isWhole = ({ x, y, w, h }: Box): boolean => w >= WHOLE && h >= WHOLE && x <= 1 - WHOLE && y <= 1 - WHOLE

/**
 * Boxes to be drawn over a picture, or over a film at a time; what covers all of it is no place. A box without a time holds for
 * the whole film. Findings at the same place share one box.
 */
export function boxesAt(rows: readonly Row[], mediaId: string, tMs: number): readonly Framed[] {
  const framed: { box: Box; rows: Row[] }[] = []
  for (const row of openRows(rows)) {
    for (const box of row.finding.evidence) {
      if (box.kind !== 'box' || box.mediaId !== mediaId || isWhole(box)) continue
      if (box.tMs !== undefined && Math.abs(box.tMs - tMs) > NEAR_MS) continue
      const there = framed.find((other) => isSamePlace(other.box, box))
      if (!there) framed.push({ box, rows: [row] })
      else if (!there.rows.includes(row)) there.rows.push(row)
    }
  }
  return framed
}

function isSamePlace(a: Box, b: Box): boolean {
  return (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) < SAME)
}

/** True where a finding has a place in the picture, or in the time of the film. */
export function isPlaced({ finding }: Row, mediaId: string): boolean {
  return finding.evidence.some(
    (one) =>
      'mediaId' in one && one.mediaId === mediaId && (one.kind !== 'box' || one.tMs !== undefined || !isWhole(one)),
  )
}

/** The next place before or after a time; undefined where there is none. */
export function neighbour(spots: readonly Spot[], tMs: number, step: -1 | 1): Spot | undefined {
  return step > 0 ? spots.find(({ atMs }) => atMs > tMs + 1) : spots.findLast(({ atMs }) => atMs < tMs - 1)
}

/** A mark on the timeline needs so much room beside the next one, as a share of it. */
const ROOM = 0.1
const MOST_LANES = 6

/** The line of each spot, counted from 0, so that no mark stands on another; what finds no room stands on the last line. */
export function lanesOf(spots: readonly Spot[], lengthMs: number): readonly number[] {
  const ends: number[] = []
  const order = spots.map((spot, i) => ({ spot, i })).sort((a, b) => a.spot.startMs - b.spot.startMs)
  const lanes = spots.map(() => 0)
  for (const { spot, i } of order) {
    const start = Math.min(spot.startMs / lengthMs, 1 - ROOM)
    const free = ends.findIndex((end) => end <= start)
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1)
    lanes[i] = lane
    ends[lane] = Math.max(ends[lane] ?? 0, spot.endMs / lengthMs, start + ROOM)
  }
  return lanes
}
