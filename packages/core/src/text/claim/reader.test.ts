import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold/fold.ts'
import { checkLexicon, createBook } from './book.ts'
import { createLattice } from './lattice.ts'
import { findAll } from './match.ts'
import { createClaimReader } from './reader.ts'
import { readNumber } from './units.ts'

const CLAIMS = `@earn = earn~ | make~ | get paid
strong income.period: @earn ..4 {money>=100} ..2 (a | per)? (day | week) unless driver~
strong finance.guaranteed: guaranteed~ (return~ | profit~)
weak loan.near: loan~ & approved scope 4
strong weight.fast: lose ..3 {weight} & days
strong health.any: (cure~ | *miracle*) unless-field museum`
const reader = createClaimReader([{ language: 'en', claims: CLAIMS, rewordings: {} }])
const PHRASES = [
  'make $4,200 a week',
  'gu@ranteed returns',
  'g u a r a n t e e d profits',
  'loan is approved',
  'lose 20 kg in 5 days',
  'СURE',
  'mira\u200bcle',
]
const NOISE = [
  '\u{1f600}',
  '\u{1d400}\u{1d401}',
  'e\u0301\u0323',
  '\u202e\u202c',
  '\ud800',
  '\udc00',
  '\u0000',
  'ﷺ',
  '&amp;',
  'İ',
  '１２３',
]

describe('claims', () => {
  it.each([
    ['I make $4,200 a week', 'make $4,200 a week', undefined],
    ['gu@ranteed returns', 'gu@ranteed returns', 'guaranteed returns'],
    ['g u a r a n t e e d profits', 'g u a r a n t e e d profits', 'guaranteed profits'],
    ['Your loan was approved', 'loan was approved', undefined],
    ['Approved today: any loan', 'Approved today: any loan', undefined],
    ['In 5 days you lose 20 kg', 'days you lose 20 kg', undefined],
  ])('finds the claim in %s', (text, quote, readsAs) => {
    const [hit] = reader.read(text, 'en').claims
    expect(text.slice(hit?.start, hit?.end)).toBe(quote)
    expect(hit?.readsAs).toBe(readsAs)
  })

  it.each([
    'I make $4 a week',
    'Drivers make $900 a week',
    'We make soap. $400 and a day of rest',
    'Loan desk opens at nine, ask there until you are approved',
    'The miracle room of our museum',
  ])('stays silent on %s', (text) => {
    expect(reader.read(text, 'en').claims).toEqual([])
  })

  it.each([
    ['1.000,50', 1000.5],
    ['1,000.50', 1000.5],
    ['1 000', 1000],
    ['0.5', 0.5],
  ])('reads %s', (written, value) => {
    expect(readNumber(written)).toBe(value)
  })

  it('says that a language without a lexicon was not read', () => {
    expect(reader.read('Guaranteed profits', 'fr')).toMatchObject({ claims: [], claimsRead: false })
  })
})

describe('mistakes in a lexicon', () => {
  it.each([
    ['weak a.c: (x | y?)', 'an alternative can match nothing'],
    ['weak a.c: ..3', 'can match nothing'],
    ['weak a.c: @nobody', 'no such class: @nobody'],
    ['weak a.c: {colour}', 'no such slot: {colour}'],
    ['weak a.c: a ..99 b', 'a gap of at most 15 tokens, got 99'],
    ['weak a.c: (a', 'missing )'],
    ['weak a.c: a scope all', 'scope is sentence, field or a number of tokens, got all'],
    ['often a.c: a', 'expected `strong topic.name: …`'],
  ])('%s', (line, message) => {
    const [issue] = checkLexicon({ language: 'en', claims: `weak a.b: x\n${line}`, rewordings: {} })
    expect(issue?.line).toBe(2)
    expect(issue?.message).toContain(message)
    expect(issue?.column).toBeGreaterThan(0)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PHRASES),
    fc.constantFrom(...NOISE),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constant(' '),
    fc.constant('. '),
  )
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('gives places that lie in it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, sentences } = reader.read(text, 'en')
        for (const { start, end } of [...claims, ...sentences]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('keeps a phrase of its own sentence found, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (before) => {
        const ids = reader.read(`${before}\nGuaranteed profits`, 'en').claims.map(({ id }) => id)
        expect(ids).toContain('finance.guaranteed')
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('long texts', () => {
  it.each([
    ['one claim again and again', 'guaranteed profits '],
    ['parts that meet within some tokens', 'loan approved '],
    ['disguised words', 'gu@ranteed profits '],
  ])('tell at most 200 places: %s', (_, phrase) => {
    expect(reader.read(phrase.repeat(400), 'en').claims).toHaveLength(200)
  })

  it('tell the strong places when there are too many', () => {
    const { claims } = reader.read(`${'loan approved. '.repeat(500)}guaranteed profits`, 'en')
    expect(claims.some(({ strength }) => strength === 'strong')).toBe(true)
  })

  it.each([
    ['..4 gaps that never close', 'make money '],
    ['gaps in gaps', 'make make $5 '],
    ['nothing of interest', 'plain mugs '],
  ])('take work in proportion to their length: %s', (_, phrase) => {
    const book = createBook('en', CLAIMS.split('\n'))
    const work = (times: number): number => {
      const text = phrase.repeat(times)
      const lattice = createLattice(fold(text), text, book.vocabulary)
      let looks = 0
      const edges = new Proxy(lattice.edges, {
        get: (target, key) => {
          looks++
          return Reflect.get(target, key) as unknown
        },
      })
      for (const { parts } of book.patterns) for (const part of parts) findAll(part, { ...lattice, edges })
      return looks
    }
    expect(work(400)).toBeLessThanOrEqual(2.1 * work(200) + 10)
  })
})
