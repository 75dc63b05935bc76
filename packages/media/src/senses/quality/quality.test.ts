import { describe, expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { paint, plain, randomOf, resized, scene, still } from '../../testing/scene.ts'
import { blockinessOf } from './blockiness.ts'
import { lumaOf, resample } from './luma.ts'
import { quality } from './quality.ts'
import { sharpnessOf } from './sharpness.ts'
import { enlargementOf } from './upscaling.ts'

type Picture = ReturnType<typeof plain>
const SIZE = 512
const sharp = scene(SIZE, SIZE, 1)
const enlarged = (factor: number): Picture => {
  const small = Math.floor(SIZE / factor)
  return resized(scene(small, small, 1, 1, 90), SIZE, SIZE)
}
const blurred = ({ width, height, data }: Picture, radius: number): Picture =>
  paint(width, height, (x, y) => {
    let sum = 0
    let n = 0
    for (let i = -radius; i <= radius; i++)
      for (let j = -radius; j <= radius; j++) {
        const at = (Math.min(height - 1, Math.max(0, y + i)) * width + Math.min(width - 1, Math.max(0, x + j))) * 4
        sum += data[at] ?? 0
        n++
      }
    return [sum / n, sum / n, sum / n]
  })
/** Every block of 8 by 8 pixels is shifted by a few levels, as a coarse encoder does. */
const blocky = (strength: number, offset = 0): Picture => {
  const random = randomOf(9)
  const shifts = Array.from({ length: 66 * 66 }, () => (random() - 0.5) * strength)
  return paint(SIZE, SIZE, (x, y) => {
    const at = (y * SIZE + x) * 4
    const shift = shifts[Math.floor((y + offset) / 8) * 66 + Math.floor((x + offset) / 8)] ?? 0
    return [(sharp.data[at] ?? 0) + shift, (sharp.data[at + 1] ?? 0) + shift, (sharp.data[at + 2] ?? 0) + shift]
  })
}

describe('enlargement', () => {
  it.each([3, 4, 6])('by %i is told within a third', (factor) => {
    const found = enlargementOf(lumaOf(enlarged(factor))) ?? 0
    expect(found).toBeGreaterThan(factor / 1.34)
    expect(found).toBeLessThan(factor * 1.34)
  })

  it.each([
    ['a detailed picture', sharp],
    ['a soft gradient', paint(SIZE, SIZE, (x, y) => [x / 4, y / 4, 120])],
    ['one colour', plain(SIZE, SIZE, [80, 90, 100])],
    [
      'large letters on one colour',
      paint(SIZE, SIZE, (x, y) => (x % 64 < 20 && y % 90 < 50 ? [20, 20, 20] : [240, 240, 240])),
    ],
    [
      'a sharp subject before a soft ground',
      paint(SIZE, SIZE, (x, y) => {
        const at = (y * SIZE + x) * 4
        const isSubject = Math.abs(x - 256) < 130 && Math.abs(y - 256) < 190
        const value = isSubject ? (sharp.data[at] ?? 0) : 120 + 60 * Math.sin(x / 60) * Math.cos(y / 50)
        return [value, value, value]
      }),
    ],
  ])('none: %s', (_, picture) => {
    expect(enlargementOf(lumaOf(picture))).toBe(1)
  })

  it('cannot be told of a picture of a few pixels', () => {
    expect(enlargementOf(lumaOf(scene(90, 400, 1)))).toBeUndefined()
  })
})

describe('blocks', () => {
  it('are worse the stronger they are, wherever the grid starts', () => {
    const clean = blockinessOf(lumaOf(sharp))
    const [light = 0, heavy = 0, shifted = 0] = [blocky(12), blocky(36), blocky(36, 3)].map((each) =>
      blockinessOf(lumaOf(each)),
    )
    expect(clean).toBeLessThan(1.1)
    expect(light).toBeGreaterThan(clean)
    expect(heavy).toBeGreaterThan(light + 0.3)
    expect(shifted).toBeCloseTo(heavy, 1)
  })

  it.each([
    ['stripes every 8 pixels', paint(SIZE, SIZE, (x) => (x % 8 < 4 ? [90, 90, 90] : [110, 110, 110]))],
    ['one colour', plain(SIZE, SIZE, [80, 90, 100])],
    [
      'boxes of a layout on the grid',
      paint(SIZE, SIZE, (x, y) => (x % 128 < 64 && y % 128 < 64 ? [20, 20, 20] : [240, 240, 240])),
    ],
    ['a tiny picture', scene(20, 20, 1)],
  ])('none: %s', (_, picture) => {
    expect(blockinessOf(lumaOf(picture))).toBeLessThan(1.5)
  })
})

describe('sharpness', () => {
  it('falls with blur', () => {
    const [own = 0, soft = 0, softer = 0] = [sharp, blurred(sharp, 1), blurred(sharp, 4)].map((each) =>
      sharpnessOf(lumaOf(each)),
    )
    expect(own).toBeGreaterThan(soft * 2)
    expect(soft).toBeGreaterThan(softer * 2)
  })

  it('does not mind a soft background', () => {
    const ground = blurred(sharp, 4)
    const subject = paint(SIZE, SIZE, (x, y) => {
      const { data } = Math.abs(x - 250) < 60 && Math.abs(y - 250) < 60 ? sharp : ground
      const at = (y * SIZE + x) * 4
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    })
    expect(sharpnessOf(lumaOf(subject))).toBeGreaterThan(sharpnessOf(lumaOf(ground)) * 8)
  })

  it.each([
    [1, 1],
    [2, 900],
    [900, 2],
    [3, 3],
  ])('of %i by %i pixels is a number', (w, h) => {
    expect(sharpnessOf(lumaOf(scene(w, h, 1)))).toBeGreaterThanOrEqual(0)
  })
})

it.each([
  [97, 53],
  [16, 16],
  [300, 7],
  [1, 1],
  [128, 200],
])('to %i by %i it keeps the mean of the picture', (w, h) => {
  const luma = lumaOf(scene(97, 131, 2))
  const mean = ({ data }: typeof luma): number => data.reduce((sum, value) => sum + value, 0) / data.length
  expect(mean(resample(luma, w, h))).toBeCloseTo(mean(luma), 2)
})

describe('the sense', () => {
  const look = (stills: readonly ReturnType<typeof still>[]) =>
    quality.look({ ...materialOf(new Uint8Array(), { kind: 'video' }), stills: async () => stills }, toolsOf())

  it('says that blocks cannot be told of a picture that was scaled down, and what is left of an enlargement is more', async () => {
    const { facts, missing } = await look([{ pixels: enlarged(3), width: SIZE * 2, height: SIZE * 2 }])
    expect(missing).toEqual([{ provides: 'picture.blockiness', reason: 'scaled-down' }])
    expect(facts.find(({ id }) => id === 'picture.blockiness')).toBeUndefined()
    expect(facts.find(({ id }) => id === 'picture.upscaled')?.value).toBeGreaterThan(4.4)
  })

  it('leaves faded frames out and names the worst frame', async () => {
    const { facts } = await look([still(plain(SIZE, SIZE, [0, 0, 0]), 0), still(sharp, 500), still(blocky(36), 1000)])
    expect(facts.find(({ id }) => id === 'picture.blockiness')?.evidence).toEqual([
      { kind: 'frame', mediaId: 'm', tMs: 1000 },
    ])
    expect(facts.find(({ id }) => id === 'picture.sharpness')?.value).toBeGreaterThan(100)
  })
})
