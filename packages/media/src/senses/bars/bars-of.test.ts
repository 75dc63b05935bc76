import { describe, expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { laidOver, paint, plain, type Rgb, randomOf, resized, scene, still } from '../../testing/scene.ts'
import { bars } from './bars.ts'
import { barsOf } from './bars-of.ts'

const WIDTH = 270
const HEIGHT = 480
const BLACK: Rgb = [0, 0, 0]
type Picture = ReturnType<typeof plain>

const film = (make: (seed: number) => Picture): ReturnType<typeof still>[] =>
  Array.from({ length: 12 }, (_, i) => still(make(i + 1), i * 500))
const boxed = (colour: Rgb, content: Picture, x: number, y: number): Picture =>
  laidOver(plain(WIDTH, HEIGHT, colour), content, x, y)
/** Light squares as letters have them. */
const words = (base: Picture, x: number, y: number, w: number, h: number, seed = 1): Picture => {
  const random = randomOf(seed)
  const cells = Array.from({ length: 400 }, () => random() < 0.6)
  return laidOver(
    base,
    paint(w, h, (i, j) => (cells[(Math.floor(i / 8) + Math.floor(j / 8) * 31) % 400] ? [250, 250, 250] : [20, 30, 80])),
    x,
    y,
  )
}
const shares = (stills: readonly ReturnType<typeof still>[]): { plain: string[]; blurred: string[] } => {
  const { plain: bars, blurred } = barsOf(stills)
  const text = (boxes: typeof bars): string[] =>
    boxes.map(({ x, y, w, h }) => [x * WIDTH, y * HEIGHT, w * WIDTH, h * HEIGHT].map(Math.round).join(' '))
  return { plain: text(bars), blurred: text(blurred) }
}
const ABOVE_AND_BELOW = ['0 0 270 160', '0 320 270 160']
const BESIDE = ['0 0 60 480', '210 0 60 480']

describe('plain bars in films', () => {
  it.each([
    ['black above and below', film((seed) => boxed(BLACK, scene(270, 160, seed), 0, 160)), ABOVE_AND_BELOW],
    ['white beside', film((seed) => boxed([255, 255, 255], scene(150, 480, seed), 60, 0)), BESIDE],
    ['a colour of the brand', film((seed) => boxed([30, 60, 200], scene(270, 160, seed), 0, 160)), ABOVE_AND_BELOW],
    [
      'dark frames between bars',
      film((seed) => boxed(BLACK, scene(270, 160, seed, seed % 3 === 0 ? 0.5 : 0.1), 0, 160)),
      ABOVE_AND_BELOW,
    ],
    [
      'all four sides',
      film((seed) => boxed(BLACK, scene(150, 160, seed), 60, 160)),
      ['0 0 270 160', '0 320 270 160', '0 160 60 160', '210 160 60 160'],
    ],
    [
      'bars with words on them',
      film((seed) => words(boxed([20, 30, 80], scene(270, 160, seed), 0, 160), 30, 50, 190, 40)),
      ABOVE_AND_BELOW,
    ],
    [
      'a square code in a bar',
      film((seed) => words(boxed([20, 30, 80], scene(270, 160, seed), 0, 160), 100, 380, 80, 80)),
      ABOVE_AND_BELOW,
    ],
    ['below only', film((seed) => boxed(BLACK, scene(270, 360, seed), 0, 0)), ['0 360 270 120']],
    [
      'with a plain first frame and one that fills the picture',
      film((seed) =>
        seed === 1
          ? plain(WIDTH, HEIGHT, BLACK)
          : seed === 7
            ? scene(WIDTH, HEIGHT, 3)
            : boxed(BLACK, scene(270, 160, seed), 0, 160),
      ),
      ABOVE_AND_BELOW,
    ],
  ])('%s', (_, stills, expected) => {
    expect(shares(stills)).toEqual({ plain: expected, blurred: [] })
  })

  const night = (seed: number): Picture => {
    const lamp = 40 + seed * 12
    return paint(WIDTH, HEIGHT, (x, y) =>
      Math.hypot(x - lamp, y - 250) < 30 || (y > 300 + 30 * Math.sin(x / 20) && (x + seed) % 9 < 5)
        ? [190, 170, 120]
        : [4, 4, 8],
    )
  }
  const pale = (seed: number): Picture =>
    paint(WIDTH, HEIGHT, (x, y) =>
      Math.hypot(x - 135, y - 240) < 60 + seed * 4 ? [180, 40, seed * 20] : [250, 250, 250],
    )
  const wall = (seed: number): Picture => {
    const random = randomOf(seed)
    return paint(WIDTH, HEIGHT, (x, y) => {
      const value = y < 200 ? 205 + x / 9 + random() * 10 : 60 + ((x * (seed + 3) + y * 7) % 120)
      return [value, value * 0.9, value * 0.8]
    })
  }
  it.each([
    ['a picture that fills the frame', film((seed) => scene(WIDTH, HEIGHT, seed))],
    ['a night with lamps', film(night)],
    ['a product that grows on white', film(pale)],
    ['a lit wall above a table', film(wall)],
    ['nothing but black', film(() => plain(WIDTH, HEIGHT, BLACK))],
    ['a fade from black', film((seed) => scene(WIDTH, HEIGHT, 5, seed / 12))],
  ])('none: %s', (_, stills) => {
    expect(shares(stills)).toEqual({ plain: [], blurred: [] })
  })

  it('says what is left, to the pixel', () => {
    const { content } = barsOf(film((seed) => boxed(BLACK, scene(270, 203, seed), 0, 141)))
    expect(content?.y).toBeCloseTo(141 / 480, 6)
    expect(content?.h).toBeCloseTo(203 / 480, 6)
  })
})

describe('plain bars in pictures', () => {
  it.each([
    ['black above and below', boxed(BLACK, scene(270, 160, 1), 0, 160), ABOVE_AND_BELOW],
    ['white beside', boxed([255, 255, 255], scene(150, 480, 2), 60, 0), BESIDE],
    [
      'a product on white',
      paint(WIDTH, HEIGHT, (x, y) => (Math.hypot(x - 135, y - 240) < 90 ? [180, 40, 60] : [255, 255, 255])),
      [],
    ],
    ['a box on white', boxed([255, 255, 255], scene(120, 160, 3), 75, 160), []],
    ['a box on black', boxed(BLACK, scene(120, 160, 3), 75, 160), []],
    ['a header over a picture', boxed([255, 255, 255], scene(270, 360, 4), 0, 120), []],
    ['bands of different height', boxed([255, 255, 255], scene(270, 300, 4), 0, 60), []],
    ['a full picture', scene(WIDTH, HEIGHT, 6), []],
    ['one colour', plain(WIDTH, HEIGHT, [200, 30, 30]), []],
    ['a thin frame of a pixel or two', boxed(BLACK, scene(266, 476, 6), 2, 2), []],
  ])('%s', (_, picture, expected) => {
    expect(shares([still(picture)]).plain).toEqual(expected)
  })

  it('takes transparent edges for white, whatever colour they hide', () => {
    const picture = boxed(BLACK, scene(270, 200, 1), 0, 120)
    for (let at = 3; at < picture.data.length; at += 4)
      if (at < 120 * WIDTH * 4 || at > 320 * WIDTH * 4) picture.data[at] = 0
    expect(shares([still(picture)]).plain).toEqual([])
  })
})

describe('blurred bars', () => {
  const blurred = (content: Picture, w: number, h: number): Picture => {
    const few = resized(content, 9, 9)
    return resized(few, w, h)
  }
  const enlarged = (seed: number): Picture => {
    const content = scene(270, 160, seed)
    const cover = resized(content, 810, 480)
    const middle = paint(WIDTH, HEIGHT, (x, y) => {
      const at = (y * 810 + x + 270) * 4
      return [cover.data[at] ?? 0, cover.data[at + 1] ?? 0, cover.data[at + 2] ?? 0]
    })
    return laidOver(blurred(middle, WIDTH, HEIGHT), content, 0, 160)
  }
  it('finds them above and below, in a film and in a picture', () => {
    expect(shares([1, 2, 3].map((seed) => still(enlarged(seed), seed * 500)))).toEqual({
      plain: [],
      blurred: ABOVE_AND_BELOW,
    })
    expect(shares([still(enlarged(4))])).toEqual({ plain: [], blurred: ABOVE_AND_BELOW })
  })

  it.each([
    [
      'the blur of something else',
      (seed: number) => laidOver(blurred(scene(200, 200, seed + 50), WIDTH, HEIGHT), scene(270, 160, seed), 0, 160),
    ],
    [
      'a picture soft at both ends',
      (seed: number) => {
        const sharp = scene(WIDTH, HEIGHT, seed)
        const soft = blurred(sharp, WIDTH, HEIGHT)
        return paint(WIDTH, HEIGHT, (x, y) => {
          const at = (y * WIDTH + x) * 4
          const share = Math.max(0, Math.min(1, (110 - Math.abs(y - 240)) / 60))
          const mix = (c: number): number => (sharp.data[at + c] ?? 0) * share + (soft.data[at + c] ?? 0) * (1 - share)
          return [mix(0), mix(1), mix(2)]
        })
      },
    ],
    ['a sharp picture', (seed: number) => scene(WIDTH, HEIGHT, seed)],
  ])('none: %s', (_, make) => {
    expect(shares([still(make(3))]).blurred).toEqual([])
  })
})

it.each([
  ['no still', []],
  ['one pixel', [still(plain(1, 1, BLACK))]],
  ['a line', [still(plain(900, 1, BLACK))]],
  ['a few pixels', [still(scene(7, 5, 1))]],
])('%s has no bars', (_, stills) => {
  expect(barsOf(stills)).toEqual({ plain: [], blurred: [] })
})

describe('the sense', () => {
  const look = async (stills: readonly ReturnType<typeof still>[]): Promise<Record<string, unknown>> => {
    const material = { ...materialOf(new Uint8Array(), { kind: 'video' }), stills: async () => stills }
    const { facts } = await bars.look(material, toolsOf())
    return Object.fromEntries(facts.map(({ id, value, evidence }) => [id, [value, evidence?.length ?? 0]]))
  }
  it('gives the share, a box for each bar and what is left', async () => {
    expect(await look(film((seed) => boxed(BLACK, scene(270, 160, seed), 0, 160)))).toEqual({
      'picture.barsShare': [0.6667, 2],
      'picture.blurredBarsShare': [0, 0],
      'picture.content': ['0.0000 0.3333 1.0000 0.3333', 0],
    })
  })
  it('names no content where there are no bars', async () => {
    expect(await look(film((seed) => scene(270, 480, seed)))).toEqual({
      'picture.barsShare': [0, 0],
      'picture.blurredBarsShare': [0, 0],
    })
  })
})
