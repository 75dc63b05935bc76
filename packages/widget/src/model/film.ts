import type { Evidence } from '@preclear/core'
import { openRows, type Row } from './rows.ts'

/** A place in a film: a stretch, or one frame. Milliseconds from its start. */
export interface Spot {
  readonly row: Row
  readonly startMs: number
  /** The same as the start for a frame. */
  readonly endMs: number
}
export type Box = Extract<Evidence, { kind: 'box' }>

/** How far from its frame a box is still shown: less than the step between two frames that were looked at. */
const NEAR_MS = 250

/** Where the findings of a film are, first things first. */
export function spotsOf(rows: readonly Row[], mediaId: string): readonly Spot[] {
  const spots = openRows(rows).flatMap((row) =>
    row.finding.evidence.flatMap((evidence): Spot[] => {
      if (!('mediaId' in evidence) || evidence.mediaId !== mediaId) return []
      if (evidence.kind === 'time') return [{ row, startMs: evidence.startMs, endMs: evidence.endMs }]
      return evidence.tMs === undefined ? [] : [{ row, startMs: evidence.tMs, endMs: evidence.tMs }]
    }),
  )
  return spots.sort((a, b) => a.startMs - b.startMs || a.row.n - b.row.n)
}

/** Boxes to be drawn over the frame at a time. A box without a time holds for the whole film. */
export function boxesAt(
  rows: readonly Row[],
  mediaId: string,
  tMs: number,
): readonly { readonly row: Row; readonly box: Box }[] {
  return openRows(rows).flatMap((row) =>
    row.finding.evidence.flatMap((box) => {
      if (box.kind !== 'box' || box.mediaId !== mediaId) return []
      return box.tMs === undefined || Math.abs(box.tMs - tMs) <= NEAR_MS ? [{ row, box }] : []
    }),
  )
}

/** The next place before or after a time; undefined where there is none. */
export function neighbour(spots: readonly Spot[], tMs: number, step: -1 | 1): Spot | undefined {
  return step > 0 ? spots.find(({ startMs }) => startMs > tMs + 1) : spots.findLast(({ startMs }) => startMs < tMs - 1)
}
