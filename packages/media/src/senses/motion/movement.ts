import type { Filmstrip } from '../../material/material.ts'

export interface Stretch {
  readonly startMs: number
  readonly endMs: number
}
export interface Movement {
  /** Nothing moves from beginning to end. */
  readonly isStill: boolean
  /** Median over neighbouring frames of the mean change of brightness, 0 to 255. */
  readonly median: number
  /** Stretches of at least half a second in which the picture is black, longest first. */
  readonly black: readonly Stretch[]
  /** Stretches of at least two seconds in which nothing moves and the picture is not black, longest first. */
  readonly frozen: readonly Stretch[]
}

const BLACK_MS = 500
const FROZEN_MS = 2000
/** A cell is black up to this brightness, a frame where 99 % of its cells are: a line of small white letters is more than the rest, a small mark in the corner is not. */
const BLACK = 20
const BLACK_SHARE = 0.99
/**
 * A cell has changed from this difference of brightness on. An encoder at a few hundred kbit/s shifts the mean of a
 * cell of a frozen picture by up to 4, mostly at keyframes; what moves visibly shifts some cell by dozens.
 */
const CHANGE = 8
/** Something moves where 1 % of the cells have changed: a third of a line of captions. A blinking dot or a small spinning mark is less. */
const MOVING_SHARE = 0.01
/** A still picture that is faded in or out does not move. */
const FADE_MS = 1500

/** What moves in a film, and when nothing does. */
export function movementOf(strip: Filmstrip): Movement {
  const frames = strip.frames.map(({ tMs, rgb }) => ({ tMs, luma: lumaOf(rgb), isBlack: false }))
  for (const frame of frames) frame.isBlack = isBlack(frame.luma)
  const endMs = Math.max(strip.untilMs, frames.at(-1)?.tMs ?? 0)
  return {
    isStill: isStill(frames, endMs),
    median: medianChange(frames),
    black: stretches(frames, endMs, BLACK_MS, (from, to) => from.isBlack && to.isBlack),
    frozen: stretches(frames, endMs, FROZEN_MS, (from, to) => !from.isBlack && isSame(from.luma, to.luma, 1)),
  }
}

interface Frame {
  readonly tMs: number
  readonly luma: Uint8Array
  isBlack: boolean
}

function lumaOf(rgb: Uint8Array): Uint8Array {
  const luma = new Uint8Array(rgb.length / 3)
  for (let i = 0; i < luma.length; i++)
    luma[i] = (77 * (rgb[i * 3] ?? 0) + 150 * (rgb[i * 3 + 1] ?? 0) + 29 * (rgb[i * 3 + 2] ?? 0)) >> 8
  return luma
}

function isBlack(luma: Uint8Array): boolean {
  let dark = 0
  for (const value of luma) if (value <= BLACK) dark++
  return dark >= luma.length * BLACK_SHARE
}

/** True where `b` shows what `a` shows, dimmed by `light`. */
function isSame(a: Uint8Array, b: Uint8Array, light: number): boolean {
  const most = Math.floor(a.length * MOVING_SHARE)
  let changed = 0
  for (let i = 0; i < a.length; i++)
    if (Math.abs((a[i] ?? 0) * light - (b[i] ?? 0)) > CHANGE && ++changed > most) return false
  return true
}

/** The light, up to all of it, under which `b` is most like `a`. */
function lightOf(a: Uint8Array, b: Uint8Array): number {
  let both = 0
  let own = 1
  for (let i = 0; i < a.length; i++) {
    both += (a[i] ?? 0) * (b[i] ?? 0)
    own += (a[i] ?? 0) ** 2
  }
  return Math.min(1, both / own)
}

function isStill(frames: readonly Frame[], endMs: number): boolean {
  const shown = frames.slice(
    frames.findIndex((frame) => !frame.isBlack),
    frames.findLastIndex((frame) => !frame.isBlack) + 1,
  )
  const middle = shown[shown.length >> 1]
  if (!middle) return true
  const firstMs = shown[0]?.tMs ?? 0
  const lastMs = Math.min(endMs, shown.at(-1)?.tMs ?? 0)
  return shown.every(({ tMs, luma }) => {
    if (isSame(middle.luma, luma, 1)) return true
    const isAtEnd = tMs - firstMs < FADE_MS || lastMs - tMs < FADE_MS
    return isAtEnd && isSame(middle.luma, luma, lightOf(middle.luma, luma))
  })
}

function medianChange(frames: readonly Frame[]): number {
  const changes = frames.slice(1).map(({ luma }, i) => {
    const before = frames[i]?.luma
    let sum = 0
    for (let cell = 0; cell < luma.length; cell++) sum += Math.abs((luma[cell] ?? 0) - (before?.[cell] ?? 0))
    return luma.length > 0 ? sum / luma.length : 0
  })
  changes.sort((a, b) => a - b)
  return changes[changes.length >> 1] ?? 0
}

/** Runs of frames that all go with the first of their run. A frame lasts until the next one. */
function stretches(
  frames: readonly Frame[],
  endMs: number,
  leastMs: number,
  goesWith: (first: Frame, other: Frame) => boolean,
): Stretch[] {
  const found: Stretch[] = []
  let i = 0
  while (i < frames.length) {
    const first = frames[i]
    let next = i + 1
    if (first && goesWith(first, first)) {
      for (let frame = frames[next]; frame && goesWith(first, frame); frame = frames[next]) next++
      const stretch = { startMs: first.tMs, endMs: frames[next]?.tMs ?? endMs }
      if (stretch.endMs - stretch.startMs >= leastMs) found.push(stretch)
    }
    i = next
  }
  return found.sort((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs) || a.startMs - b.startMs)
}
