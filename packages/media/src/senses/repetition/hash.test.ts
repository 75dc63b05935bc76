import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laidOver, paint, plain, randomOf, reduced, scene } from '../../testing/scene.ts'
import { ALIKE_BITS, areAlike, distanceOfHashes, hashOf } from './hash.ts'

type Picture = ReturnType<typeof plain>
const picture = scene(240, 320, 1)
const changed = ({ width, height, data }: Picture, change: (value: number) => number): Picture =>
  paint(width, height, (x, y) => {
    const at = (y * width + x) * 4
    return [change(data[at] ?? 0), change(data[at + 1] ?? 0), change(data[at + 2] ?? 0)]
  })
const cut = ({ width, height, data }: Picture, by: number): Picture =>
  paint(width - by * 2, height - by * 2, (x, y) => {
    const at = ((y + by) * width + x + by) * 4
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  })
const random = randomOf(4)
const words = (seed: number): Picture => {
  const letters = randomOf(seed)
  const cells = Array.from({ length: 90 }, () => letters() < 0.5)
  return paint(140, 18, (x, y) =>
    cells[Math.floor(x / 5) + Math.floor(y / 6) * 28] ? [255, 255, 255] : [120, 120, 120],
  )
}

describe('alike', () => {
  it.each([
    ['the same', picture],
    ['half the size', reduced(picture, 2, 120, 160)],
    ['noisy', changed(picture, (value) => value + (random() - 0.5) * 40)],
    ['in 16 shades', changed(picture, (value) => Math.round(value / 17) * 17)],
    ['brighter', changed(picture, (value) => value * 1.15 + 8)],
    ['cut by 1 %', cut(picture, 3)],
    ['with a line of words', laidOver(picture, words(1), 40, 50)],
  ])('%s', (_, other) => {
    expect(areAlike(hashOf([picture]), hashOf([other]))).toBe(true)
  })

  it('one template with two texts', () => {
    const [a = '', b = ''] = [1, 2].map((seed) => hashOf([laidOver(picture, words(seed), 40, 50)]))
    expect(areAlike(a, b)).toBe(true)
  })

  it('a film, whichever frames stood for it', () => {
    const frames = Array.from({ length: 12 }, (_, i) => laidOver(picture, scene(80, 80, 100), 20 + i * 8, 200))
    const [odd, even] = [0, 1].map((half) => hashOf(frames.filter((_, i) => i % 2 === half)))
    expect(areAlike(odd ?? '', even ?? '')).toBe(true)
  })
})

it('pictures that have nothing to do with each other are far apart', () => {
  const hashes = Array.from({ length: 24 }, (_, i) => hashOf([scene(120, 160, i + 1)]))
  const distances = hashes.flatMap((a, i) => hashes.slice(i + 1).map((b) => distanceOfHashes(a, b)))
  expect(Math.min(...distances)).toBeGreaterThan(ALIKE_BITS + 20)
})

it('plain pictures have one hash, not that of their noise', () => {
  expect(hashOf([plain(90, 160, [12, 200, 90])])).toBe(hashOf([plain(320, 320, [250, 250, 250])]))
})

it.each([
  [1, 1],
  [1, 500],
  [63, 65],
])('a picture of %i by %i has 64 digits', (w, h) => {
  expect(hashOf([scene(w, h, 1)])).toMatch(/^[0-9a-f]{64}$/)
})

describe('distance', () => {
  const hash = fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') })
  it('is a measure: none to itself, the same both ways, no shorter way round', () => {
    fc.assert(
      fc.property(hash, hash, hash, (a, b, c) => {
        expect(distanceOfHashes(a, a)).toBe(0)
        expect(distanceOfHashes(a, b)).toBe(distanceOfHashes(b, a))
        expect(distanceOfHashes(a, c)).toBeLessThanOrEqual(distanceOfHashes(a, b) + distanceOfHashes(b, c))
      }),
    )
  })
  it.each([
    ['0'.repeat(64), 'f'.repeat(64), 256],
    ['0'.repeat(64), `${'0'.repeat(63)}3`, 2],
    ['A'.repeat(64), 'a'.repeat(64), 0],
    ['', '', 256],
    ['x'.repeat(64), 'x'.repeat(64), 256],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(distanceOfHashes(a, b)).toBe(distance)
  })
})
