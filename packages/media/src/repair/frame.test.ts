import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Framing, frameOf, isWhole } from './frame.ts'
import type { Job } from './job.ts'

type Wanted = Pick<Job, 'crop' | 'shape'>
const film = (width: number, height: number, job: Wanted, framing: Framing = {}) =>
  frameOf({ width, height }, job, framing, true)

describe('a new frame', () => {
  it.each<[string, number, number, Wanted, Framing, object]>([
    [
      'bars above and below are cut off',
      540,
      960,
      { crop: { x: 0, y: 0.2188, w: 1, h: 0.5625 } },
      {},
      { width: 540, height: 540, cut: { left: 0, top: 210, width: 540, height: 540 } },
    ],
    [
      'a wide film becomes upright around its middle',
      1920,
      1080,
      { shape: '9:16' },
      {},
      { width: 608, height: 1080, cut: { left: 656, top: 0, width: 608, height: 1080 } },
    ],
    [
      'around a point',
      1920,
      1080,
      { shape: '9:16' },
      { focus: { x: 0.9, y: 0.5 } },
      { width: 608, cut: { left: 1312, top: 0, width: 608, height: 1080 } },
    ],
    [
      'an upright one becomes square',
      1080,
      1920,
      { shape: '1:1' },
      { focus: { x: 0, y: 0 } },
      { width: 1080, height: 1080, cut: { left: 0, top: 0, width: 1080, height: 1080 } },
    ],
    [
      'padded, it keeps all and is not enlarged',
      1080,
      608,
      { shape: '9:16' },
      { how: 'pad' },
      { width: 1080, height: 1920, left: 0, top: 656, cut: { left: 0, top: 0, width: 1080, height: 608 } },
    ],
    [
      'bars go before the shape is made',
      1080,
      1920,
      { crop: { x: 0, y: 0.25, w: 1, h: 0.5 }, shape: '1:1' },
      {},
      { width: 960, height: 960, cut: { left: 60, top: 480, width: 960, height: 960 } },
    ],
    ['odd sides become even', 541, 961, {}, {}, { width: 540, height: 960 }],
    ['what has its shape keeps it', 1080, 1920, { shape: '9:16' }, {}, { width: 1080, height: 1920 }],
    ['what nearly has it too', 1078, 1920, { shape: '9:16' }, { how: 'pad' }, { width: 1078, height: 1920 }],
  ])('%s', (_, width, height, job, framing, frame) => {
    expect(film(width, height, job, framing)).toMatchObject(frame)
  })

  it('takes any shape, and keeps odd sides in pictures', () => {
    expect(frameOf({ width: 1001, height: 701 }, { shape: '1200:628' }, {}, false)).toMatchObject({
      width: 1001,
      height: 524,
    })
  })

  it.each<[string, number, number, Wanted, Framing, string]>([
    [
      'what would have to be enlarged',
      640,
      360,
      { shape: '9:16' },
      { least: { width: 540, height: 960 } },
      'too-small',
    ],
    ['nothing left', 100, 100, { crop: { x: 0, y: 0, w: 0.001, h: 1 } }, {}, 'nothing-left'],
    ['a shape that is none', 100, 100, { shape: 'upright' }, {}, 'wrong-shape'],
    ['a shape of nothing', 100, 100, { shape: '0:16' }, {}, 'wrong-shape'],
    ['a shape with too many parts', 100, 100, { shape: '1:2:3' }, {}, 'wrong-shape'],
  ])('refuses %s', (_, width, height, job, framing, code) => {
    expect(() => film(width, height, job, framing)).toThrow(expect.objectContaining({ name: 'RepairRefused', code }))
  })

  it('is never larger than the picture when cut, holds all of it when padded, and has the shape', () => {
    const side = fc.integer({ min: 64, max: 4000 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom('9:16', '1:1', '16:9', '4:5', '1200:628'),
        share,
        share,
        (width, height, shape, x, y) => {
          const [w = 1, h = 1] = shape.split(':').map(Number)
          for (const how of ['crop', 'pad'] as const) {
            const frame = film(width, height, { shape }, { how, focus: { x, y } })
            const { cut, left, top } = frame
            expect(cut.left).toBeGreaterThanOrEqual(0)
            expect(cut.top).toBeGreaterThanOrEqual(0)
            expect(cut.left + cut.width).toBeLessThanOrEqual(width)
            expect(cut.top + cut.height).toBeLessThanOrEqual(height)
            expect(left + cut.width).toBeLessThanOrEqual(frame.width)
            expect(top + cut.height).toBeLessThanOrEqual(frame.height)
            expect([frame.width % 2, frame.height % 2, cut.width % 2, cut.height % 2]).toEqual([0, 0, 0, 0])
            if (Math.min(frame.width, frame.height) > 200)
              expect(Math.abs((frame.width / frame.height) * (h / w) - 1)).toBeLessThan(0.012)
          }
        },
      ),
    )
  })

  it('knows when nothing changes', () => {
    expect(isWhole(film(540, 960, { shape: '9:16' }), { width: 540, height: 960 })).toBe(true)
    expect(isWhole(film(540, 960, { shape: '1:1' }), { width: 540, height: 960 })).toBe(false)
  })
})
