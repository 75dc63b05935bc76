import type { Job } from './job.ts'
import { RepairRefused } from './refused.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle in px. */
export interface Rectangle extends Size {
  readonly left: number
  readonly top: number
}

/** How a picture is cut and where the cut lies in the new one; nothing is enlarged. All in px of the picture as shown. */
export interface Frame extends Size {
  readonly cut: Rectangle
  /** Place of the cut in the new picture; as large as the cut. */
  readonly left: number
  readonly top: number
}

export interface Framing {
  /** A new shape by cutting (default) or by a plain border. */
  readonly how?: 'crop' | 'pad'
  /** Point to keep in view when cutting, ratios of the picture as it is; default the middle. */
  readonly focus?: { readonly x: number; readonly y: number }
  /** Fewest pixels accepted in the new shape: less is refused as `too-small`. */
  readonly least?: Size
}

/** A shape may be off by this much; where whole sides come no nearer, so much of a side is given up or added to be exact. */
const OFF = 0.002
const EXACT_COST = 0.02
/** A picture this close to a shape has it already. */
const ALIKE = 0.005

/**
 * The new frame of a picture. Sides and places are whole, and even in a film. Throws `RepairRefused`: `nothing-left`,
 * `too-small`, `wrong-shape`.
 */
export function frameOf(size: Size, job: Pick<Job, 'crop' | 'shape'>, framing: Framing, isFilm: boolean): Frame {
  const step = isFilm ? 2 : 1
  const kept = partOf(size, job.crop, step)
  const { focus = { x: 0.5, y: 0.5 } } = framing
  const shape = job.shape === undefined ? undefined : shapeOf(job.shape)
  const isAlike = shape !== undefined && Math.abs(kept.width / kept.height / (shape.width / shape.height) - 1) <= ALIKE
  let frame: Frame = { cut: kept, width: kept.width, height: kept.height, left: 0, top: 0 }
  if (shape && !isAlike && framing.how === 'pad') {
    const around = outside(kept, shape, step)
    const left = even((around.width - kept.width) / 2, step)
    frame = { cut: kept, ...around, left, top: even((around.height - kept.height) / 2, step) }
  } else if (shape && !isAlike) {
    const inner = inside(kept, shape, step)
    const left = within(focus.x * size.width - inner.width / 2, kept.left, kept.left + kept.width - inner.width, step)
    const top = within(focus.y * size.height - inner.height / 2, kept.top, kept.top + kept.height - inner.height, step)
    frame = { cut: { left, top, ...inner }, ...inner, left: 0, top: 0 }
  }
  const { width, height } = frame
  if (width < step || height < step) throw new RepairRefused('nothing-left', { width, height })
  if (framing.least && (width < framing.least.width || height < framing.least.height))
    throw new RepairRefused('too-small', { width, height })
  return frame
}

/** True where the new picture is the old one, pixel by pixel. */
export function isWhole({ cut, width, height }: Frame, size: Size): boolean {
  return cut.width === size.width && cut.height === size.height && width === size.width && height === size.height
}

/** Whole pixels inside the part; a pixel that belongs to it by three quarters counts as inside. */
function partOf(size: Size, part: Job['crop'], step: number): Rectangle {
  const { x, y, w, h } = part ?? { x: 0, y: 0, w: 1, h: 1 }
  const left = up(Math.max(0, Math.ceil(x * size.width - 0.25)), step)
  const top = up(Math.max(0, Math.ceil(y * size.height - 0.25)), step)
  const right = Math.min(size.width, Math.floor((x + w) * size.width + 0.25))
  const bottom = Math.min(size.height, Math.floor((y + h) * size.height + 0.25))
  return { left, top, width: even(right - left, step), height: even(bottom - top, step) }
}

function shapeOf(ratio: string): Size {
  const [width = 0, height = 0, ...rest] = ratio.split(':').map(Number)
  const isShape = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0 && rest.length === 0
  if (!isShape || width > 10_000 || height > 10_000) throw new RepairRefused('wrong-shape', { ratio })
  const divisor = greatestCommonDivisor(width, height)
  return { width: width / divisor, height: height / divisor }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return x
}

/** The largest rectangle of a shape in a picture. */
function inside(size: Size, shape: Size, step: number): Size {
  const width = Math.min(size.width, (size.height * shape.width) / shape.height)
  const height = Math.min(size.height, (size.width * shape.height) / shape.width)
  const near = nearest(width, height, shape, step, (one) => one.width <= size.width && one.height <= size.height)
  if (near && errorOf(near, shape) <= OFF) return near
  const times = Math.floor(Math.min(size.width / shape.width, size.height / shape.height) / step) * step
  const exact = { width: times * shape.width, height: times * shape.height }
  return near && exact.width < width * (1 - EXACT_COST) ? near : exact
}

/** The smallest rectangle of a shape around a picture. */
function outside(size: Size, shape: Size, step: number): Size {
  const width = Math.max(size.width, (size.height * shape.width) / shape.height)
  const height = Math.max(size.height, (size.width * shape.height) / shape.width)
  const near = nearest(width, height, shape, step, (one) => one.width >= size.width && one.height >= size.height)
  if (near && errorOf(near, shape) <= OFF) return near
  const times = Math.ceil(Math.max(size.width / shape.width, size.height / shape.height) / step) * step
  const exact = { width: times * shape.width, height: times * shape.height }
  return near && exact.width > width * (1 + EXACT_COST) ? near : exact
}

/** Of the whole sides around two that are none, the pair that comes closest to the shape. */
function nearest(
  width: number,
  height: number,
  shape: Size,
  step: number,
  fits: (one: Size) => boolean,
): Size | undefined {
  const down = (value: number): number => Math.floor(value / step) * step
  const pairs = [0, step].flatMap((w) => [0, step].map((h) => ({ width: down(width) + w, height: down(height) + h })))
  const fitting = pairs.filter((one) => fits(one) && one.width > 0 && one.height > 0)
  return fitting.sort((a, b) => errorOf(a, shape) - errorOf(b, shape))[0]
}

function errorOf(size: Size, shape: Size): number {
  return Math.abs((size.width * shape.height) / (size.height * shape.width) - 1)
}

function up(value: number, step: number): number {
  return Math.ceil(value / step) * step
}

function even(value: number, step: number): number {
  return Math.max(0, Math.floor(value / step) * step)
}

/** A place on the grid between two that lie on it. */
function within(value: number, least: number, most: number, step: number): number {
  return Math.min(Math.max(Math.round(value / step) * step, least), most)
}
