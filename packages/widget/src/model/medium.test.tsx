import { describe, expect, it } from 'vitest'
import { rejected } from '../testing/fixtures.ts'
import { adWith } from '../testing/media-fixtures.ts'
import { isJudged } from './judged.ts'
import { isSameFile, shortName } from './medium.ts'

const file = (text: string, name = 'a.mp4'): File => new File([text], name, { type: 'video/mp4' })

describe('a file', () => {
  it.each([
    ['itself', file('x'), undefined, true],
    ['wrapped anew', file('x'), file('y'), true],
    ['of another length', file('x'), file('xy'), false],
    ['of another name', file('x'), file('x', 'b.mp4'), false],
    ['as other bytes', new Uint8Array(3), new Uint8Array(4), false],
    ['as bytes, handed over anew', new Uint8Array(3), new Uint8Array(3), true],
    ['as a link', 'https://example.com/a', 'https://example.com/b', false],
    ['that is gone', file('x'), null, false],
  ])('%s', (_name, a, b, expected) => {
    expect(isSameFile(a, b === undefined ? a : (b ?? undefined))).toBe(expected)
  })
  it('with a long name keeps its beginning and its end, whole characters', () => {
    const name = `${'👩‍💻'.repeat(30)}-final.mp4`
    expect(shortName('mug.mp4')).toBe('mug.mp4')
    expect(shortName(name)).toMatch(/^👩.*….*-final\.mp4$/u)
    expect(Array.from(shortName(name))).toHaveLength(47)
    expect(shortName(name).isWellFormed()).toBe(true)
  })
})

describe('places', () => {
  it('hold for the file that was checked, and not for one that took its place', () => {
    const report = { ...rejected }
    expect(isJudged(report, adWith(file('x')), 'm2')).toBe(true)
    expect(isJudged(report, adWith(file('other')), 'm2')).toBe(false)
    expect(isJudged(report, adWith(file('x')), 'm2')).toBe(true)
    expect(isJudged({ ...rejected }, adWith(file('other')), 'm2')).toBe(true)
  })
})
