import { describe, expect, it } from 'vitest'
import type { Pixels, Still } from '../../material/material.ts'
import { isCaptioned, recurring, type Sighting } from './film.ts'
import { chooseStills } from './stills.ts'

const at = (frame: number, text: string, y = 0.8, confidence = 95): Sighting => {
  const box = { x: 0.2, y, w: 0.6, h: 0.04 }
  return { text, frame, row: { box, words: [{ text, confidence, box }] } }
}

describe('lines over frames', () => {
  it('that stay are one, in the best reading', () => {
    const seen = recurring([
      [at(0, 'Free dellvery', 0.1, 70)],
      [at(1, 'Free delivery', 0.1)],
      [at(2, 'free delivery', 0.1, 90)],
    ])
    expect(seen.map(({ sighting, since, frames }) => [sighting.text, since, frames])).toEqual([
      ['Free delivery', 0, [0, 1, 2]],
    ])
  })

  it('that grow letter by letter are one', () =>
    expect(
      recurring([[at(0, 'Buy')], [at(1, 'Buy one')], [at(2, 'Buy one get one')]]).map(({ sighting }) => sighting.text),
    ).toEqual(['Buy one get one']))

  it('that follow each other in one place are several', () =>
    expect(recurring([[at(0, 'I was tired')], [at(1, 'Then I found this')], [at(2, 'Look at me now')]])).toHaveLength(
      3,
    ))
})

describe('captions', () => {
  const film = (...frames: readonly string[][]): readonly Sighting[][] =>
    frames.map((lines, frame) => lines.map((text) => at(frame, text)))
  const captioned = (frames: readonly Sighting[][], like = frames.map((_, i) => i)): boolean =>
    isCaptioned(recurring(frames), frames.length, like)

  it('change from frame to frame', () =>
    expect(captioned(film(['I was tired'], ['Then I found this'], ['Look at me now']))).toBe(true))
  it('are no button that stays', () => expect(captioned(film(['Shop now'], ['Shop now'], ['Shop now']))).toBe(false))
  it('are no headlines', () =>
    expect(captioned([[at(0, 'I was tired', 0.1)], [at(1, 'Then this', 0.1)], [at(2, 'Look at me', 0.1)]])).toBe(false))
  it('stand in most of the film', () => {
    const frames = film(['I was tired'], ['Then I found this'], ['Look at me now'], [], [])
    expect(captioned(frames)).toBe(true)
    expect(captioned(frames, [0, 1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4])).toBe(false)
  })
})

describe('frames that are read', () => {
  const plain = (light: number): Pixels => {
    const data = new Uint8ClampedArray(48 * 80 * 4).fill(light)
    return { width: 48, height: 80, data }
  }
  const written = (light: number): Pixels => {
    const pixels = plain(light)
    // Two pixels of letters in a tile or two: nothing to the picture as a whole.
    pixels.data.fill(255, (60 * 48 + 10) * 4, (60 * 48 + 16) * 4)
    pixels.data.fill(255, (61 * 48 + 10) * 4, (61 * 48 + 16) * 4)
    return pixels
  }
  const stills = (...pixels: Pixels[]): Still[] =>
    pixels.map((one, i) => ({ pixels: one, width: 48, height: 80, tMs: i }))

  it('are those that differ', () => {
    const { chosen, like } = chooseStills(stills(plain(20), plain(22), written(20), plain(21)))
    expect(chosen.map(({ tMs }) => tMs)).toEqual([0, 2])
    expect(like).toEqual([0, 0, 1, 0])
  })

  it('are five at most', () =>
    expect(chooseStills(stills(...[0, 40, 80, 120, 160, 200, 240].map(plain))).chosen).toHaveLength(5))

  it('are none of none', () => expect(chooseStills([])).toEqual({ chosen: [], like: [] }))
})
