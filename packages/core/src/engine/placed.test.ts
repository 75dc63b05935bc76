import { describe, expect, it } from 'vitest'
import type { Hit } from '../contracts/checker.ts'
import type { Surface } from '../contracts/facts.ts'
import { placed } from './placed.ts'

const text = 'Lose 10 kg now\nin a week'
const word = (quote: string, x: number, y: number, w = 0.1) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, box: { x, y, w, h: 0.05 }, confidence: 0.9, tMs: 500 }
}
const surface: Surface = {
  id: 'm1#text',
  path: '/media/0',
  text,
  language: 'en',
  words: [
    word('Lose', 0.1, 0.2),
    word('10', 0.25, 0.21),
    word('kg', 0.4, 0.2),
    word('now', 0.55, 0.2),
    word('in a', 0.1, 0.3),
    word('week', 0.3, 0.3),
  ],
}
const hit = (quote: string, id = 'm1#text'): Hit => {
  const start = text.indexOf(quote)
  return {
    reason: 'found',
    where: { surface: id, path: '/media/0' },
    evidence: [{ kind: 'text', surface: id, start, end: start + quote.length, quote }],
    confidence: 1,
  }
}

describe('words read in a picture', () => {
  it('are shown where they stand, a box a line', () => {
    const [found] = placed([hit('10 kg now\nin a week')], [surface])
    expect(found?.where.mediaId).toBe('m1')
    const boxes = found?.evidence.filter(({ kind }) => kind === 'box') ?? []
    expect(boxes).toHaveLength(2)
    expect(boxes[0]).toMatchObject({ mediaId: 'm1', tMs: 500, x: 0.25, y: 0.2 })
    expect(boxes[0]).toHaveProperty('w', expect.closeTo(0.4, 5))
    expect(boxes[1]).toMatchObject({ x: 0.1, y: 0.3 })
    expect(boxes[1]).toHaveProperty('w', expect.closeTo(0.3, 5))
  })

  it('touch no finding about other text', () => {
    const other = hit('10 kg', 'body')
    expect(placed([other], [surface])).toEqual([other])
    expect(placed([other], [{ ...surface, id: 'body', words: [] }])).toEqual([other])
  })
})
