import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterProposals, hitsOf, inputOf } from '../../testing/input.ts'
import { weightedLength } from '../../text/index.ts'
import { length } from './checker.ts'

const BODY = { field: 'body', max: 10, unit: 'weighted' } as const

describe('texts that are too long', () => {
  it.each([
    ['eleven abcd', 'd', 11, 10],
    ['кружки и миски', 'иски', 14, 10],
    ['ああああああ', 'あ', 12, 10],
    ['mugs ☕☕☕☕', '☕☕', 13, 10],
  ] as const)('%s', (body, rest, n, max) => {
    const hit = hitsOf(length.check(inputOf({ text: { body } }), BODY))[0]
    const evidence = hit?.evidence[0]
    expect(evidence).toMatchObject({ kind: 'text', surface: 'body', end: body.length })
    expect(evidence).toMatchObject({ quote: rest })
    expect(hit?.args).toEqual({ field: 'body', n, max, over: n - max })
    expect(hit?.measured).toEqual({ value: n, unit: 'weighted' })
  })

  it.each(['ten abcdef', 'あああああ', '', 'й'.repeat(10)])('%j fits', (body) => {
    expect(hitsOf(length.check(inputOf({ text: { body, cta: 'Buy' } }), BODY))).toEqual([])
  })

  it('takes the other limit where a text has wide characters', () => {
    const options = { field: 'displayName', max: 40, maxWide: 20, unit: 'characters' } as const
    expect(length.check(inputOf({ text: { displayName: 'a'.repeat(40) } }), options).kind).toBe('clear')
    expect(length.check(inputOf({ text: { displayName: 'あ'.repeat(20) } }), options).kind).toBe('clear')
    expect(hitsOf(length.check(inputOf({ text: { displayName: 'あ'.repeat(21) } }), options))[0]?.args).toMatchObject({
      n: 21,
      max: 20,
      over: 1,
    })
  })

  it('quotes what does not fit, never half a character, whatever the text', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, (body) => {
        const hit = hitsOf(length.check(inputOf({ text: { body } }), BODY))[0]
        expect(hit !== undefined).toBe(weightedLength(body) > 10)
        const evidence = hit?.evidence[0]
        if (evidence?.kind !== 'text') return
        expect(evidence.quote).toBe(body.slice(evidence.start, evidence.end))
        expect(evidence.quote).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
        expect(weightedLength(body.slice(0, evidence.start))).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('shortening', () => {
  it.each([
    ['Mugs. Bowls. Plates for you.', 'Mugs.'],
    ['Mugs! And much more.', 'Mugs!'],
  ])('%s keeps whole sentences', (body, kept) => {
    const [after] = afterProposals(length, BODY, { text: { body } })
    expect(after).toMatchObject({ label: 'fix.shorten', patched: { text: { body: kept } }, hits: [] })
  })

  it.each(['One sentence that cannot be cut', 'あああああああああああ'])('%s is left to its author', (body) => {
    expect(afterProposals(length, BODY, { text: { body } })).toEqual([])
  })
})

describe('texts that are missing or too short', () => {
  it.each([
    [{ body: 'Mugs' }, { field: 'displayName', required: true }, 'found'],
    [{ body: 'Mugs', displayName: ' ' }, { field: 'displayName', required: true }, 'found'],
    [{ body: 'Mugs', displayName: 'Lumen' }, { field: 'displayName', required: true }, 'clear'],
    [{ copy: 'Mugs' }, { field: 'displayName', required: true }, 'notRun'],
    [{ copy: 'Mugs' }, BODY, 'notRun'],
    [{ displayName: 'L', body: 'Mugs' }, { field: 'displayName', min: 2, unit: 'characters' }, 'found'],
    [{ displayName: '灯', body: 'Mugs' }, { field: 'displayName', min: 2, unit: 'weighted' }, 'clear'],
    [{ displayName: 'Lu', body: 'Mugs' }, { field: 'displayName', min: 2, unit: 'characters' }, 'clear'],
    [{ displayName: 'Lumen' }, BODY, 'inapplicable'],
  ] as const)('%j against %j is %s', (text, options, kind) => {
    expect(length.check(inputOf({ text }), options).kind).toBe(kind)
  })
})
