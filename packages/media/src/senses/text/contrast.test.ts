import { describe, expect, it } from 'vitest'
import type { Pixels } from '../../material/material.ts'
import { contrastOf } from './contrast.ts'

type Color = readonly [number, number, number]

/** Strokes of 2 in 8 pixels with a blurred edge, on a ground that may shade off to the right. */
function striped(ink: Color, ground: Color, to: Color = ground): Pixels {
  const [width, height] = [160, 40]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const share = [1, 1, 0.4, 0, 0, 0, 0, 0.4][x % 8] ?? 0
      for (let c = 0; c < 3; c++) {
        const behind = (ground[c] ?? 0) + (((to[c] ?? 0) - (ground[c] ?? 0)) * x) / width
        data[(y * width + x) * 4 + c] = behind + ((ink[c] ?? 0) - behind) * share
      }
      data[(y * width + x) * 4 + 3] = 255
    }
  return { width, height, data }
}

const box = { x: 0, y: 0, w: 1, h: 1 }
const of = (pixels: Pixels): number => contrastOf(pixels, box) ?? Number.NaN

describe('contrast', () => {
  it.each([
    ['black on white', striped([0, 0, 0], [255, 255, 255]), 21],
    ['white on black', striped([255, 255, 255], [0, 0, 0]), 21],
    ['#767676 on white, just enough for small text', striped([118, 118, 118], [255, 255, 255]), 4.5],
    ['white on yellow', striped([255, 255, 255], [255, 255, 0]), 1.1],
    ['one color', striped([90, 90, 90], [90, 90, 90]), 1],
  ])('of %s', (_, pixels, wanted) => expect(of(pixels)).toBeCloseTo(wanted, 0))

  it('of white on a ground that shades off lies between its ends', () => {
    const shaded = of(striped([255, 255, 255], [0, 0, 0], [90, 90, 90]))
    expect(shaded).toBeGreaterThan(7)
    expect(shaded).toBeLessThan(21)
  })

  it('is not told of a few pixels', () =>
    expect(contrastOf(striped([0, 0, 0], [255, 255, 255]), { x: 0, y: 0, w: 0.01, h: 0.02 })).toBeUndefined())
})
