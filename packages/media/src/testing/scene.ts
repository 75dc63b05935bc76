import type { Filmstrip, Pixels, Still } from '../material/material.ts'

/** The same numbers, 0 to 1, for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Rgb = readonly [number, number, number]

export function paint(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4)
  return { width, height, data }
}

/** What a photograph has: slow light, hard edges, detail down to the pixel. `light` dims it, `grain` is its finest detail in levels. */
export function scene(width: number, height: number, seed: number, light = 1, grain = 24): Pixels {
  const random = randomOf(seed)
  const waves = Array.from({ length: 10 }, (_, i) => ({
    x: (random() - 0.5) * 0.02 * 1.6 ** i,
    y: (random() - 0.5) * 0.02 * 1.6 ** i,
    shift: random() * 7,
    size: 40 / (1 + i),
  }))
  const discs = Array.from({ length: 14 }, () => ({
    x: random() * width,
    y: random() * height,
    r: (0.05 + random() * 0.15) * width,
    colour: [random() * 220, random() * 220, random() * 220] as const,
  }))
  return paint(width, height, (x, y) => {
    const disc = discs.findLast((each) => Math.hypot(x - each.x, y - each.y) < each.r)
    const speck = (random() - 0.5) * grain
    const wave = waves.reduce((sum, each) => sum + Math.sin(x * each.x + y * each.y + each.shift) * each.size, speck)
    const [r, g, b] = disc?.colour ?? [110, 120, 130]
    return [(r + wave) * light, (g + wave) * light, (b + wave * 0.8) * light]
  })
}

/** `top` laid over `base` with its corner at `x`, `y`. */
export function laidOver(base: Pixels, top: Pixels, x: number, y: number): Pixels {
  const data = base.data.slice()
  for (let row = 0; row < top.height; row++)
    data.set(top.data.subarray(row * top.width * 4, (row + 1) * top.width * 4), ((y + row) * base.width + x) * 4)
  return { width: base.width, height: base.height, data }
}

export function plain(width: number, height: number, colour: Rgb): Pixels {
  return paint(width, height, () => colour)
}

/** Bicubic, as a program that enlarges pictures does it. */
export function resized({ width, height, data }: Pixels, toWidth: number, toHeight: number): Pixels {
  const across = tapsOf(width, toWidth)
  const down = tapsOf(height, toHeight)
  return paint(toWidth, toHeight, (x, y) => {
    const sum: [number, number, number] = [0, 0, 0]
    for (const [row, rowWeight] of down[y] ?? [])
      for (const [column, weight] of across[x] ?? []) {
        const at = (row * width + column) * 4
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[at + c] ?? 0) * weight * rowWeight
      }
    return sum
  })
}

/** For every pixel of a line of `to`, the four of `from` it is made of and their weights (Catmull-Rom). */
function tapsOf(from: number, to: number): readonly (readonly (readonly [number, number])[])[] {
  return Array.from({ length: to }, (_, i) => {
    const centre = ((i + 0.5) * from) / to - 0.5
    const first = Math.floor(centre) - 1
    return Array.from({ length: 4 }, (__, tap) => {
      const d = Math.abs(centre - first - tap)
      const weight = d < 1 ? 1 - 2.5 * d ** 2 + 1.5 * d ** 3 : 2 - 4 * d + 2.5 * d ** 2 - 0.5 * d ** 3
      return [Math.min(from - 1, Math.max(0, first + tap)), weight] as const
    })
  })
}

/** Averages of blocks of `by` by `by` pixels. */
export function reduced({ width, data }: Pixels, by: number, toWidth: number, toHeight: number): Pixels {
  return paint(toWidth, toHeight, (x, y) => {
    const sum: [number, number, number] = [0, 0, 0]
    for (let i = 0; i < by * by; i++) {
      const at = ((y * by + Math.floor(i / by)) * width + x * by + (i % by)) * 4
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[at + c] ?? 0) / by / by
    }
    return sum
  })
}

export function still(pixels: Pixels, tMs?: number): Still {
  return { pixels, width: pixels.width, height: pixels.height, ...(tMs === undefined ? {} : { tMs }) }
}

/** A strip of 27 by 48 cells; `colourAt` is asked for every cell of every frame. */
export function strip(
  fps: number,
  seconds: number,
  colourAt: (tMs: number, x: number, y: number) => Rgb,
  { width = 27, height = 48, complete = true }: { width?: number; height?: number; complete?: boolean } = {},
): Filmstrip {
  const frames = Array.from({ length: Math.round(fps * seconds) }, (_, i) => {
    const tMs = (i * 1000) / fps
    const rgb = new Uint8Array(width * height * 3)
    for (let cell = 0; cell < width * height; cell++)
      rgb.set(colourAt(tMs, cell % width, Math.floor(cell / width)), cell * 3)
    return { tMs, rgb }
  })
  return { width, height, frames, untilMs: seconds * 1000, complete }
}
