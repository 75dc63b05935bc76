import { assert, constantFrom, integer, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversionOf, interleave, toRgb, toRgba, turn } from './colours.ts'
import { averagePlane, type Plane, scalePlane } from './planes.ts'

function planeOf(width: number, height: number, value: (x: number, y: number) => number, step = 1, shift = 0): Plane {
  const stride = (width * step + 3) & ~3
  const data = new Uint8Array(stride * height + 8).fill(99)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[8 + y * stride + x * step + shift] = value(x, y)
  return { data, offset: 8, stride, step, shift, width, height }
}

describe('averages of areas', () => {
  it('see a line that a sampling would miss', () => {
    const lines = planeOf(960, 540, (x) => (x % 2 ? 255 : 0))
    expect([...new Set(averagePlane(lines, 48, 27))]).toEqual([127.5])
    expect([...new Set(scalePlane(lines, 48, 27))]).toEqual([128])
  })

  it('are exact in white, where sums are largest', () => {
    const white = planeOf(1080, 8000, () => 255)
    expect([...new Set(averagePlane(white, 6, 3))]).toEqual([255])
  })

  it('take the second of two channels that lie between each other', () => {
    const mixed = planeOf(64, 32, () => 40, 2, 1)
    expect([...new Set(averagePlane(mixed, 8, 4))]).toEqual([40])
    expect([...new Set(scalePlane(mixed, 8, 4))]).toEqual([40])
  })

  it('equal the plain mean of each cell, whatever the size', () => {
    const size = integer({ min: 1, max: 40 })
    assert(
      property(
        size,
        size,
        uint8Array({ minLength: 1600, maxLength: 1600 }),
        constantFrom(1, 2, 4),
        (w, h, noise, step) => {
          const plane = planeOf(w, h, (x, y) => noise[y * 40 + x] ?? 0, step, step - 1)
          const [columns, rows] = [Math.ceil(w / 3), Math.ceil(h / 3)]
          const means = averagePlane(plane, columns, rows)
          for (let r = 0; r < rows; r++)
            for (let c = 0; c < columns; c++) {
              const [left, right] = [Math.floor((c * w) / columns), Math.floor(((c + 1) * w) / columns)]
              const [top, bottom] = [Math.floor((r * h) / rows), Math.floor(((r + 1) * h) / rows)]
              let sum = 0
              for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += noise[y * 40 + x] ?? 0
              expect(means[r * columns + c]).toBeCloseTo(sum / ((right - left) * (bottom - top)), 3)
            }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('scaling', () => {
  it('keeps a plane that has its size', () => {
    const plane = planeOf(7, 5, (x, y) => x * 30 + y)
    expect([...scalePlane(plane, 7, 5)]).toEqual(Array.from({ length: 35 }, (_, i) => (i % 7) * 30 + Math.floor(i / 7)))
  })

  it('goes from colour to colour without a step where it grows', () => {
    const plane = planeOf(2, 1, (x) => x * 200)
    expect([...scalePlane(plane, 8, 1)]).toEqual([0, 0, 25, 75, 125, 175, 200, 200])
  })

  it('keeps the brightness of any picture at any size', () => {
    const size = integer({ min: 1, max: 64 })
    assert(
      property(size, size, size, size, integer({ min: 0, max: 255 }), (w, h, toW, toH, grey) => {
        const plane = planeOf(w, h, () => grey)
        expect([...new Set(scalePlane(plane, toW, toH))]).toEqual([grey])
      }),
    )
  })
})

describe('colours', () => {
  const one = <T extends Uint8Array | Float32Array>(make: (value: number) => T, y: number, u: number, v: number) =>
    [make(y), make(u), make(v)] as const

  it.each([
    ['black', 16, 128, 128, [0, 0, 0]],
    ['white', 235, 128, 128, [255, 255, 255]],
    ['red', 63, 102, 240, [255, 1, 0]],
    ['green', 173, 42, 26, [0, 255, 1]],
    ['blue', 32, 240, 118, [1, 0, 255]],
  ] as const)('reads BT.709 %s', (_, y, u, v, rgb) => {
    const conversion = conversionOf({ matrix: 'bt709', fullRange: false })
    const precise = [
      ...toRgb(
        one((value) => Float32Array.of(value), y, u, v),
        conversion,
      ),
    ]
    const quick = [
      ...toRgba(
        one((value) => Uint8Array.of(value), y, u, v),
        conversion,
      ),
    ]
    for (const [i, value] of rgb.entries()) {
      expect(Math.abs((precise[i] ?? -9) - value)).toBeLessThanOrEqual(1)
      expect(Math.abs((quick[i] ?? -9) - value)).toBeLessThanOrEqual(1)
    }
    expect(quick[3]).toBe(255)
  })

  it('reads the full range and the older matrix', () => {
    const red = one((value) => Float32Array.of(value), 76, 85, 255)
    expect([...toRgb(red, conversionOf({ matrix: 'smpte170m', fullRange: true }))]).toEqual([254, 0, 0])
  })

  it('gives each of four pixels the colour they share, to the last odd one', () => {
    const conversion = conversionOf({ matrix: 'bt709', fullRange: false })
    const y = Uint8Array.from({ length: 15 }, (_, i) => 30 + i * 13)
    const [u, v] = [Uint8Array.of(90, 120, 160, 200, 60, 140), Uint8Array.of(200, 60, 120, 90, 180, 110)]
    const wide = (colours: Uint8Array): Uint8Array =>
      Uint8Array.from({ length: 15 }, (_, i) => colours[(Math.floor(i / 5) >> 1) * 3 + ((i % 5) >> 1)] ?? 0)
    expect([...toRgba([y, u, v], conversion, 5)]).toEqual([...toRgba([y, wide(u), wide(v)], conversion)])
  })

  it('puts channels side by side', () => {
    expect([...interleave([Uint8Array.of(1, 4), Uint8Array.of(2, 5), Uint8Array.of(3, 6)], 4)]).toEqual([
      1, 2, 3, 255, 4, 5, 6, 255,
    ])
  })
})

describe('turning', () => {
  const size = { width: 3, height: 2, size: 1 }
  const pixels = Uint8ClampedArray.of(1, 2, 3, 4, 5, 6)
  it.each([
    [0, false, [1, 2, 3, 4, 5, 6]],
    [90, false, [4, 1, 5, 2, 6, 3]],
    [180, false, [6, 5, 4, 3, 2, 1]],
    [270, false, [3, 6, 2, 5, 1, 4]],
    [0, true, [3, 2, 1, 6, 5, 4]],
    [90, true, [1, 4, 2, 5, 3, 6]],
  ])('by %i degrees, mirrored: %s', (rotation, flip, expected) => {
    expect([...turn(pixels, size, { rotation, flip })]).toEqual(expected)
  })
})
