import type { RepairStep } from '@preclear/core'
import { RepairRefused } from './refused.ts'

/** Part of a picture, as ratios of the whole. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Stretch {
  readonly startMs: number
  readonly endMs: number
}

/** All steps of one file as one piece of work. */
export interface Job {
  readonly strip: boolean
  readonly crop?: Part
  /** `9:16` */
  readonly shape?: string
  readonly trim?: Stretch
  readonly addSound: boolean
  readonly convert?: 'mp4' | 'jpeg' | 'png'
}

const WHOLE: Part = { x: 0, y: 0, w: 1, h: 1 }

/**
 * One job from many steps, whatever their order. Bars are cropped before the picture is brought to a shape, both on the picture
 * as it is shown; crops and stretches are kept where they overlap; of two shapes or formats the first counts.
 */
export function jobOf(steps: readonly RepairStep[]): Job {
  const found = <Op extends RepairStep['op']>(op: Op): Extract<RepairStep, { op: Op }>[] =>
    steps.filter((step): step is Extract<RepairStep, { op: Op }> => step.op === op)
  const crops = found('crop')
  const trims = found('trim')
  const [shape] = found('reframe')
  const [convert] = found('convert')
  return {
    strip: found('strip').length > 0,
    addSound: found('add-sound').length > 0,
    ...(crops.length > 0 ? { crop: crops.reduce<Part>(overlap, WHOLE) } : {}),
    ...(trims.length > 0 ? { trim: overlapInTime(trims) } : {}),
    ...(shape ? { shape: shape.ratio } : {}),
    ...(convert ? { convert: convert.to } : {}),
  }
}

function overlap(a: Part, b: Part): Part {
  if (![b.x, b.y, b.w, b.h].every(Number.isFinite)) throw new RepairRefused('nothing-left')
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const w = Math.min(a.x + a.w, b.x + b.w) - x
  const h = Math.min(a.y + a.h, b.y + b.h) - y
  if (!(w > 0 && h > 0)) throw new RepairRefused('nothing-left')
  return { x, y, w, h }
}

function overlapInTime(trims: readonly Stretch[]): Stretch {
  const startMs = Math.max(0, ...trims.map((trim) => trim.startMs))
  const endMs = Math.min(...trims.map((trim) => trim.endMs))
  if (!(endMs > startMs)) throw new RepairRefused('nothing-left')
  return { startMs, endMs }
}
