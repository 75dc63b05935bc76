import type { Still } from '../../material/material.ts'
import { blurredMargins } from './blurred.ts'
import { isBlank, isVaried, linesOf } from './lines.ts'
import { type Margins, plainMargins } from './plain.ts'

/** Ratios of the picture, 0 to 1. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
export interface Bars {
  readonly plain: readonly Box[]
  readonly blurred: readonly Box[]
  /** What is left between them; absent without bars. */
  readonly content?: Box
}

const NONE: Margins = { start: 0, end: 0 }
/** Content smaller than this share of the picture is a logo on a page. */
const LEAST_CONTENT = 0.1

/**
 * Bars around a picture, or around what the frames of a film show. Frames of one colour say nothing and are left out.
 * Bars may carry words over a fifth of their area. A film whose frames are all alike is judged as a picture is.
 */
export function barsOf(stills: readonly Still[]): Bars {
  const first = stills[0]?.pixels
  if (!first) return { plain: [], blurred: [] }
  const { width, height } = first
  const alike = stills.filter(({ pixels }) => pixels.width === width && pixels.height === height)
  const read = alike
    .map(({ pixels }) => ({ pixels, rows: linesOf(pixels, 'rows') }))
    .filter(({ rows }) => !isBlank(rows))
  if (read.length === 0) return { plain: [], blurred: [] }
  const rows = read.map((each) => each.rows)
  const columns = read.map(({ pixels }) => linesOf(pixels, 'columns'))
  const isFilm = isVaried(rows)
  const { vertical, horizontal } = plainMargins(rows, columns, isFilm)
  const plain = boxesOf(vertical, height, horizontal, width)
  if (plain.content && plain.content.w * plain.content.h < LEAST_CONTENT) return { plain: [], blurred: [] }
  if (plain.content) return { plain: plain.boxes, blurred: [], content: plain.content }
  const above = blurredMargins(rows, isFilm)
  const beside = above.start > 0 ? NONE : blurredMargins(columns, isFilm)
  const blurred = boxesOf(above, height, beside, width)
  return { plain: [], blurred: blurred.boxes, ...(blurred.content ? { content: blurred.content } : {}) }
}

function boxesOf(
  vertical: Margins,
  height: number,
  horizontal: Margins,
  width: number,
): { boxes: Box[]; content?: Box } {
  const top = vertical.start / height
  const bottom = vertical.end / height
  const left = horizontal.start / width
  const right = horizontal.end / width
  const boxes = [
    { x: 0, y: 0, w: 1, h: top },
    { x: 0, y: 1 - bottom, w: 1, h: bottom },
    { x: 0, y: top, w: left, h: 1 - top - bottom },
    { x: 1 - right, y: top, w: right, h: 1 - top - bottom },
  ].filter(({ w, h }) => w > 0 && h > 0)
  if (boxes.length === 0) return { boxes }
  return { boxes, content: { x: left, y: top, w: 1 - left - right, h: 1 - top - bottom } }
}
