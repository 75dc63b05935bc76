import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rgb, randomOf, strip } from '../../testing/scene.ts'
import { flashesOf } from './flashes.ts'

const grey = (value: number): Rgb => [value, value, value]
const BLACK = grey(0)
const WHITE = grey(255)
/** The first colour for half of every period, starting a hair after the frame, so that rounding never decides. */
const isOn = (tMs: number, hz: number): boolean => (((tMs + 1) * hz) / 1000) % 1 < 0.5
const blink = (fps: number, hz: number, on: Rgb, off: Rgb, seconds = 2.5): ReturnType<typeof strip> =>
  strip(fps, seconds, (tMs) => (isOn(tMs, hz) ? on : off))

describe('general flashes', () => {
  const rates = [24, 25, 29.97, 30, 50, 60]
  it.each(rates.flatMap((fps) => [1, 2, 3, 4, 5, 8].map((hz) => [fps, hz] as const)))(
    'at %f frames a second counts %i flashes a second',
    (fps, hz) => {
      const { worst, seconds } = flashesOf(blink(fps, hz, WHITE, grey(60))).general
      expect(worst).toBe(hz)
      expect(seconds[0]?.flashes).toBe(hz)
    },
  )

  it('counts by time where frames are left out', () => {
    const whole = blink(60, 4, WHITE, BLACK)
    const random = randomOf(5)
    const frames = whole.frames.filter(() => random() < 0.6)
    expect(flashesOf({ ...whole, frames }).general.worst).toBe(4)
  })

  it.each([
    ['a change of less than a tenth of the luminance', blink(30, 5, grey(80), BLACK), 0],
    ['a change of more than a tenth', blink(30, 5, grey(95), BLACK), 5],
    ['light on light', blink(30, 5, WHITE, grey(236)), 0],
    ['a lamp that swells', strip(60, 2, (tMs) => grey(128 + 120 * Math.sin((tMs * 5 * Math.PI * 2) / 1000))), 5],
    ['one cut from dark to light', strip(30, 2, (tMs) => (tMs < 1000 ? BLACK : WHITE)), 0],
    ['a cut every half second', strip(30, 3, (tMs) => grey([40, 200, 90, 230][Math.floor(tMs / 500) % 4] ?? 0)), 1],
    ['a fade to black and back', strip(30, 3, (tMs) => grey(Math.abs(1500 - tMs) / 6)), 0],
    ['colours of one luminance', blink(30, 5, [0, 0, 255], [78, 0, 0]), 0],
  ])('%s', (_, film, flashes) => {
    expect(flashesOf(film).general.worst).toBe(flashes)
  })

  it('does not take noise on top of each plateau for more flashes', () => {
    const random = randomOf(3)
    const film = strip(30, 2, (tMs) => grey((isOn(tMs, 3) ? 180 : 60) + random() * 24))
    expect(flashesOf(film).general.worst).toBe(3)
  })
})

describe('area', () => {
  // A window is 9 by 16 cells: more than 36 of them must flash.
  it.each([
    [6, 6, 0],
    [7, 6, 5],
    [27, 1, 0],
    [27, 6, 5],
  ])('a patch of %i by %i cells', (w, h, flashes) => {
    const film = strip(30, 2, (tMs, x, y) => (x < w && y >= 20 && y < 20 + h && isOn(tMs, 5) ? WHITE : BLACK))
    expect(flashesOf(film).general.worst).toBe(flashes)
  })

  it('a board whose fields change places flashes once a turn, not twice', () => {
    const film = strip(30, 2, (tMs, x, y) =>
      ((Math.floor(x / 4) + Math.floor(y / 4)) % 2 === 0) === isOn(tMs, 4) ? WHITE : BLACK,
    )
    expect(flashesOf(film).general.worst).toBe(4)
  })

  it.each([
    [
      'a bar that sweeps through',
      (tMs: number, x: number) => (Math.abs(x - (tMs / 1000) * 60) % 27 < 2 ? WHITE : BLACK),
    ],
    ['stripes that scroll slowly', (tMs: number, _x: number, y: number) => ((y + tMs / 100) % 12 < 6 ? WHITE : BLACK)],
    [
      'a ball that bounces',
      (tMs: number, x: number, y: number) =>
        Math.hypot(x - 13, y - 24 - 18 * Math.sin(tMs / 150)) < 4 ? WHITE : BLACK,
    ],
    [
      'a busy test card',
      (tMs: number, x: number, y: number) => grey((x * 40 + y * 25 + Math.floor(tMs / 40) * 7) % 256),
    ],
  ] as const)('%s is no failure', (_, colourAt) => {
    expect(flashesOf(strip(30, 3, colourAt)).general.worst).toBeLessThanOrEqual(3)
  })

  it('small lamps that flash each at their own time are no flash together', () => {
    const film = strip(30, 3, (tMs, x, y) =>
      isOn(tMs + ((x >> 1) * 7 + (y >> 1) * 3) * 33, 2) && (x + y) % 5 === 0 ? WHITE : BLACK,
    )
    expect(flashesOf(film).general.worst).toBe(0)
  })
})

describe('red flashes', () => {
  it.each([
    ['red and black', [255, 0, 0], [0, 0, 0], 5],
    ['red and blue', [255, 0, 0], [0, 0, 255], 5],
    ['a red too dark for a general flash', [140, 0, 0], [20, 20, 20], 5],
    ['pink and black', [255, 150, 150], [0, 0, 0], 0],
    ['orange and black', [255, 165, 0], [0, 0, 0], 0],
    ['two reds close together', [200, 0, 0], [194, 0, 0], 0],
    ['white and black', [255, 255, 255], [0, 0, 0], 0],
  ] as const)('%s', (_, on, off, flashes) => {
    expect(flashesOf(blink(30, 5, on, off)).red.worst).toBe(flashes)
  })

  it('sees red where the general rule sees nothing', () => {
    const { general, red } = flashesOf(blink(30, 5, [140, 0, 0], [20, 20, 20]))
    expect([general.worst, red.worst]).toEqual([0, 5])
  })
})

describe('when', () => {
  it('names the worst second, then others over the limit that do not overlap it', () => {
    const film = strip(30, 8, (tMs) => {
      const hz = tMs < 1100 ? 5 : tMs >= 5000 && tMs < 6100 ? 7 : 0
      return hz > 0 && isOn(tMs, hz) ? WHITE : BLACK
    })
    const { worst, seconds } = flashesOf(film).general
    expect(worst).toBe(7)
    expect(seconds).toHaveLength(2)
    expect(seconds[0]?.startMs).toBeGreaterThanOrEqual(4000)
    expect(seconds[0]?.endMs).toBeLessThanOrEqual(6600)
    expect(seconds[1]?.endMs).toBeLessThanOrEqual(2500)
  })

  it.each([0, 1])('a film of %i frames has none', (frames) => {
    expect(flashesOf(strip(frames, 1, () => WHITE))).toEqual({
      general: { worst: 0, seconds: [] },
      red: { worst: 0, seconds: [] },
    })
  })
})

it('never counts more than the film was cut to: dropping frames from the end takes flashes away, never adds them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 2, maxLength: 60 }),
      fc.nat(58),
      (values, cut) => {
        const film = strip(30, values.length / 30, (tMs) => grey(values[Math.round((tMs * 30) / 1000)] ?? 0), {
          width: 3,
          height: 3,
        })
        const shorter = { ...film, frames: film.frames.slice(0, cut + 1) }
        expect(flashesOf(shorter).general.worst).toBeLessThanOrEqual(flashesOf(film).general.worst)
      },
    ),
  )
})
