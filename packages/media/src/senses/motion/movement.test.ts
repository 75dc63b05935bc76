import { describe, expect, it } from 'vitest'
import { type Rgb, randomOf, strip } from '../../testing/scene.ts'
import { movementOf } from './movement.ts'

const grey = (value: number): Rgb => [value, value, value]
/** A picture of uneven brightness; `shift` moves it. */
const picture = (x: number, y: number, shift = 0, light = 1): Rgb =>
  grey((40 + ((Math.floor((x + shift) * 1.7) * 31 + y * 17) % 170)) * light)
const noisy = (seed: number): (() => number) => {
  const random = randomOf(seed)
  return () => Math.round((random() - 0.5) * 8)
}

describe('still or moving', () => {
  const noise = noisy(1)
  it.each([
    ['a picture', strip(30, 4, (_, x, y) => picture(x, y)), true],
    [
      'a picture with the noise of an encoder',
      strip(30, 4, (_, x, y) => grey((picture(x, y)[0] ?? 0) + noise())),
      true,
    ],
    [
      'a picture faded in and out',
      strip(30, 6, (t, x, y) => picture(x, y, 0, Math.min(1, t / 800, (5970 - t) / 800))),
      true,
    ],
    [
      'a picture with a black beginning and end',
      strip(30, 4, (t, x, y) => (t < 500 || t > 3500 ? grey(0) : picture(x, y))),
      true,
    ],
    [
      'a blinking dot of two by two cells',
      strip(30, 4, (t, x, y) => (x < 2 && y < 2 && t % 1000 < 500 ? grey(255) : picture(x, y))),
      true,
    ],
    [
      'a line of captions that changes',
      strip(30, 4, (t, x, y) => (y === 40 && x > 3 && x < 24 && t % 1000 < 500 ? grey(255) : picture(x, y))),
      false,
    ],
    ['a slow pan', strip(30, 4, (t, x, y) => picture(x, y, t / 1000)), false],
    [
      'a picture that is dimmed in the middle',
      strip(30, 6, (t, x, y) => picture(x, y, 0, t > 2400 && t < 3600 ? 0.5 : 1)),
      false,
    ],
    [
      'a picture with black in between',
      strip(30, 6, (t, x, y) => (t > 2000 && t < 2500 ? grey(0) : picture(x, y))),
      false,
    ],
    ['two pictures one after the other', strip(30, 4, (t, x, y) => picture(x, y, t < 2000 ? 0 : 9)), false],
    ['one frame', strip(1, 1, picture), true],
    ['nothing but black', strip(30, 2, () => grey(0)), true],
  ] as const)('%s: still %s', (_, film, isStill) => {
    expect(movementOf(film).isStill).toBe(isStill)
  })

  it('measures how much changes from frame to frame', () => {
    expect(movementOf(strip(30, 2, (t) => grey(Math.round((t * 30) / 1000) % 2 ? 110 : 100))).median).toBe(10)
    expect(movementOf(strip(30, 2, (t) => grey(t < 1000 ? 0 : 200))).median).toBe(0)
  })
})

describe('black', () => {
  const black = (from: number, to: number, value = 0): ReturnType<typeof strip> =>
    strip(30, 4, (t, x, y) => (t >= from && t < to ? grey(value) : picture(x, y, t / 50)))
  it.each([
    ['at the beginning', black(0, 700), [[0, 700]]],
    ['at the end', black(3200, 9999), [[3200, 4000]]],
    ['as dark as video black gets', black(1000, 2000, 18), [[1000, 2000]]],
    ['for less than half a second', black(1000, 1400), []],
    ['dark grey', black(1000, 2000, 40), []],
  ] as const)('%s', (_, film, expected) => {
    expect(movementOf(film).black.map(({ startMs, endMs }) => [Math.round(startMs), Math.round(endMs)])).toEqual(
      expected,
    )
  })

  it('white letters on black, or a night with lit windows, are not black', () => {
    const night = strip(30, 3, (_, x, y) => (y === 30 && x > 2 && x < 25 ? grey(90) : grey(8)))
    const windows = strip(30, 3, (_, x, y) => ((x * 7 + y * 3) % 23 === 0 ? grey(70) : grey(8)))
    expect(movementOf(night).black).toEqual([])
    expect(movementOf(windows).black).toEqual([])
  })

  it('names the longest first', () => {
    const film = strip(30, 6, (t, x, y) => ((t >= 1000 && t < 1600) || t >= 4000 ? grey(0) : picture(x, y, t / 50)))
    expect(movementOf(film).black.map(({ startMs }) => Math.round(startMs))).toEqual([4000, 1000])
  })
})

describe('frozen', () => {
  const noise = noisy(2)
  it('finds the end that hangs, with an encoder at work', () => {
    const film = strip(30, 6, (t, x, y) => grey((picture(x, y, Math.min(t, 3000) / 50)[0] ?? 0) + noise()))
    const [longest, ...others] = movementOf(film).frozen
    expect(others).toEqual([])
    expect(longest?.startMs).toBeGreaterThan(2800)
    expect(longest?.startMs).toBeLessThan(3100)
    expect(longest?.endMs).toBe(6000)
  })

  it.each([
    ['for less than two seconds', strip(30, 5, (t, x, y) => picture(x, y, Math.min(t, 3200) / 50))],
    ['a slow move that no two neighbours show', strip(30, 5, (t, x, y) => picture(x, y, t / 900))],
    ['black', strip(30, 5, (t, x, y) => (t < 2500 ? grey(0) : picture(x, y, t / 50)))],
  ])('not %s', (_, film) => {
    expect(movementOf(film).frozen).toEqual([])
  })

  it('goes by time where frames come unevenly', () => {
    const film = strip(30, 6, (t, x, y) => picture(x, y, Math.min(t, 3000) / 50))
    const frames = film.frames.filter(({ tMs }, i) => tMs <= 3000 || i % 20 === 0)
    expect(movementOf({ ...film, frames }).frozen.map(({ endMs }) => endMs)).toEqual([6000])
  })
})
