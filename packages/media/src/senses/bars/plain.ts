import type { Lines } from './lines.ts'
import { type Side, sideOf } from './side.ts'

/** How many lines of the picture are bars, from either end. */
export interface Margins {
  readonly start: number
  readonly end: number
}

const NONE: Margins = { start: 0, end: 0 }
const BLACK = 24
/** Opposite bars are alike within this share of the picture. Black ones need less: nobody designs with them by accident. */
const SYMMETRY = 0.02
const BLACK_SYMMETRY = 0.08
/** Frames that differ show where the content never is; a single picture must prove it with an edge over its whole width. */
const EDGE_OF_FILM = 0.4
const EDGE_OF_ONE_SIDE = 0.8
const EDGE_OF_PICTURE = 0.85
/** A lone bar in a film is as flat as only a drawn one is: a wall or a night sky has some shade. */
const FLAT = 3

interface Pair {
  readonly start: Side | undefined
  readonly end: Side | undefined
  readonly count: number
}

/** Bars of one colour above and below, left and right. `isFilm`: the frames show different things. */
export function plainMargins(
  rows: readonly Lines[],
  columns: readonly Lines[],
  isFilm: boolean,
): { readonly vertical: Margins; readonly horizontal: Margins } {
  const down = pairOf(rows)
  const across = pairOf(columns)
  const accept = isFilm ? ofFilm : ofPicture
  // An edge is measured against what the bars on the other axis leave of it, as long as those stand themselves.
  let vertical = accept(down, 1 - depthOf(across))
  let horizontal = accept(across, 1 - depthOf(down))
  vertical = accept(down, 1 - share(horizontal, across))
  horizontal = accept(across, 1 - share(vertical, down))
  vertical = accept(down, 1 - share(horizontal, across))
  const isWindow = share(vertical, down) > 0 && share(horizontal, across) > 0
  // A boxed product in the middle of a page has four straight edges too.
  if (isWindow && !isFilm) return { vertical: NONE, horizontal: NONE }
  return { vertical, horizontal }
}

function pairOf(frames: readonly Lines[]): Pair {
  return { start: sideOf(frames, 'start'), end: sideOf(frames, 'end'), count: frames[0]?.count ?? 1 }
}

const depthOf = ({ start, end, count }: Pair): number => ((start?.depth ?? 0) + (end?.depth ?? 0)) / count
const share = ({ start, end }: Margins, { count }: Pair): number => (start + end) / count
const isBlack = (side: Side | undefined): boolean => side !== undefined && Math.max(...side.colour) <= BLACK

function ofPicture({ start, end, count }: Pair, width: number): Margins {
  if (!start || !end || !isAlike(start, end)) return NONE
  const apart = Math.abs(start.depth - end.depth) / count
  if (apart > (isBlack(start) ? BLACK_SYMMETRY : SYMMETRY)) return NONE
  return Math.min(start.edge, end.edge) >= EDGE_OF_PICTURE * width ? { start: start.depth, end: end.depth } : NONE
}

function ofFilm(pair: Pair, width: number): Margins {
  const { start, end, count } = pair
  if (start && end && Math.abs(start.depth - end.depth) <= SYMMETRY * count)
    if (Math.min(start.edge, end.edge) >= EDGE_OF_FILM * width) return { start: start.depth, end: end.depth }
  const lone = (side: Side | undefined): number =>
    side && side.noise <= FLAT && side.edge >= EDGE_OF_ONE_SIDE * width ? side.depth : 0
  return { start: lone(start), end: lone(end) }
}

function isAlike(a: Side, b: Side): boolean {
  return a.colour.every((value, channel) => Math.abs(value - (b.colour[channel] ?? 0)) <= 12)
}
