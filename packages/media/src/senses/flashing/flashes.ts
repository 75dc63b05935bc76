import type { Filmstrip } from '../../material/material.ts'
import { Area } from './area.ts'
import { type Transition, transitionsOf } from './transitions.ts'

export interface FlashCount {
  /** Flashes in the worst second: pairs of opposing changes. */
  readonly worst: number
  /** The worst second, then others with more than three flashes, none overlapping another; worst first. Empty without a flash. */
  readonly seconds: readonly { readonly startMs: number; readonly endMs: number; readonly flashes: number }[]
}

/** WCAG 2.3.1: no more than three in any one-second period. */
const ALLOWED = 3
const SECOND_MS = 1000
/** Times come in fractions of a millisecond: what is a second apart is not within one second. */
const ROUNDING_MS = 0.5
const SECONDS_SHOWN = 10
/** Change of relative luminance that makes half of a flash, and the darker luminance from which it does not count. */
const LUMINANCE_SWING = 0.1
const TOO_BRIGHT = 0.8
/** Change of (R - G - B) * 320, and the share of red in the light that makes it saturated. */
const RED_SWING = 20
const RED_SHARE = 0.8
const RISING = 1
const FALLING = 2
const TOGETHER = 4

const LINEAR = Float32Array.from({ length: 256 }, (_, i) =>
  i <= 10 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4,
)

/**
 * General and red flashes as WCAG 2.x defines them (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds),
 * for a film that fills the screen. A change counts where more than a quarter of a window of a third by a third of the
 * picture changes the same way at the same time: the block of 341 by 256 px on a screen of 1024 by 768 that WCAG gives
 * for content of unknown size. On a phone held at arm's length 10 degrees are more than that window, so this is the
 * stricter reading, and it holds on tablets and desktops, where the same film runs too. A second has as many flashes as
 * more than a quarter of such a window saw.
 *
 * The strip's cells are averages (2 % of the long side, about half a degree on a phone), so a pattern finer than that, part of it getting
 * brighter while as much beside it gets darker, is not seen, and of a flashing patch the rim of half a cell may be lost.
 */
export function flashesOf(strip: Filmstrip): { readonly general: FlashCount; readonly red: FlashCount } {
  const { frames, width, height } = strip
  const general = new Changes(strip)
  const red = new Changes(strip)
  const luminance = new Float32Array(frames.length)
  const redness = new Float32Array(frames.length)
  const isSaturated = new Uint8Array(frames.length)
  for (let cell = 0; cell < width * height; cell++) {
    for (let f = 0; f < frames.length; f++) {
      const rgb = frames[f]?.rgb
      const r = LINEAR[rgb?.[cell * 3] ?? 0] ?? 0
      const g = LINEAR[rgb?.[cell * 3 + 1] ?? 0] ?? 0
      const b = LINEAR[rgb?.[cell * 3 + 2] ?? 0] ?? 0
      luminance[f] = 0.2126 * r + 0.7152 * g + 0.0722 * b
      redness[f] = Math.max(0, (r - g - b) * 320)
      isSaturated[f] = r > 0 && r >= RED_SHARE * (r + g + b) ? 1 : 0
    }
    for (const each of transitionsOf(luminance, LUMINANCE_SWING))
      if (Math.min(each.before, each.after) < TOO_BRIGHT) general.add(cell, each)
    for (const each of transitionsOf(redness, RED_SWING))
      if (isSaturated[each.from] || isSaturated[each.to]) red.add(cell, each)
  }
  return { general: general.count(), red: red.count() }
}

/** The changes of all cells, to be counted where enough of them happen together. */
class Changes {
  readonly #strip: Filmstrip
  readonly #cells: number
  readonly #area: Area
  readonly #byCell: Transition[][] = []
  readonly #state: Uint8Array

  constructor(strip: Filmstrip) {
    this.#strip = strip
    this.#cells = strip.width * strip.height
    this.#area = new Area(strip.width, strip.height)
    this.#state = new Uint8Array(this.#cells * strip.frames.length)
  }

  add(cell: number, change: Transition): void {
    const changes = this.#byCell[cell] ?? []
    this.#byCell[cell] = changes
    changes.push(change)
    const state = change.rising ? RISING : FALLING
    for (let f = change.from + 1; f <= change.to; f++) this.#state[f * this.#cells + cell] = state
  }

  count(): FlashCount {
    if (this.#byCell.length === 0) return { worst: 0, seconds: [] }
    this.#markTogether()
    return secondsOf(this.#flashesUpTo(), this.#strip)
  }

  #markTogether(): void {
    for (let f = 0; f < this.#strip.frames.length; f++) {
      const state = this.#state.subarray(f * this.#cells, (f + 1) * this.#cells)
      for (const direction of [RISING, FALLING]) {
        this.#area.within(
          (cell) => ((state[cell] ?? 0) & 3) === direction,
          (cell) => {
            state[cell] = direction | TOGETHER
          },
        )
      }
    }
  }

  /** Per frame: cells whose change is done by then, and counts. A change in the direction of the one before makes no new half of a flash. */
  #endings(): number[][] {
    const endings: number[][] = this.#strip.frames.map(() => [])
    for (const [cell, changes] of this.#byCell.entries()) {
      let last: boolean | undefined
      for (const { from, to, rising } of changes ?? []) {
        let isTogether = false
        for (let f = from + 1; f <= to && !isTogether; f++)
          isTogether = ((this.#state[f * this.#cells + cell] ?? 0) & TOGETHER) > 0
        if (!isTogether || rising === last) continue
        last = rising
        endings[to]?.push(cell)
      }
    }
    return endings
  }

  /** Per frame: flashes in the second that ends with it. */
  #flashesUpTo(): number[] {
    const { frames } = this.#strip
    const endings = this.#endings()
    const halves = new Int32Array(this.#cells)
    const add = (cells: readonly number[] | undefined, by: number): void => {
      for (const cell of cells ?? []) halves[cell] = (halves[cell] ?? 0) + by
    }
    const reaches = (flashes: number): boolean => this.#area.isLarge((cell) => (halves[cell] ?? 0) >> 1 >= flashes)
    let oldest = 0
    let flashes = 0
    return frames.map(({ tMs }, f) => {
      add(endings[f], 1)
      let hasChanged = (endings[f]?.length ?? 0) > 0
      for (; oldest < f && (frames[oldest]?.tMs ?? 0) <= tMs - SECOND_MS + ROUNDING_MS; oldest++) {
        hasChanged ||= (endings[oldest]?.length ?? 0) > 0
        add(endings[oldest], -1)
      }
      if (!hasChanged) return flashes
      while (flashes > 0 && !reaches(flashes)) flashes--
      while (reaches(flashes + 1)) flashes++
      return flashes
    })
  }
}

function secondsOf(flashes: readonly number[], { frames }: Filmstrip): FlashCount {
  const order = flashes.map((count, f) => ({ count, endMs: frames[f]?.tMs ?? 0 }))
  order.sort((a, b) => b.count - a.count || a.endMs - b.endMs)
  const worst = order[0]?.count ?? 0
  const seconds: { startMs: number; endMs: number; flashes: number }[] = []
  for (const { count, endMs } of order) {
    if (count === 0 || seconds.length === SECONDS_SHOWN || (seconds.length > 0 && count <= ALLOWED)) break
    const startMs = Math.max(0, endMs - SECOND_MS)
    if (seconds.every((other) => endMs <= other.startMs || startMs >= other.endMs))
      seconds.push({ startMs, endMs, flashes: count })
  }
  return { worst, seconds }
}
