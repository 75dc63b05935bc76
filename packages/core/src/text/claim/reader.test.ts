import { describe, expect, it } from 'vitest'
import { checkLexicon } from './book.ts'
import { createClaimReader } from './reader.ts'
import { readNumber } from './units.ts'

const claims = `@earn = earn~ | make~ | get paid
strong income.period: @earn ..4 {money>=100} ..2 (a | per)? (day | week) unless driver~
strong finance.guaranteed: guaranteed~ (return~ | profit~)`
const reader = createClaimReader([{ language: 'en', claims, rewordings: {} }])

describe('claims', () => {
  it.each([
    ['I make $4,200 a week', 'make $4,200 a week', undefined],
    ['gu@ranteed returns', 'gu@ranteed returns', 'guaranteed returns'],
    ['g u a r a n t e e d profits', 'g u a r a n t e e d profits', 'guaranteed profits'],
  ])('finds the claim in %s', (text, quote, readsAs) => {
    const [hit] = reader.read(text, 'en').claims
    expect(text.slice(hit?.start, hit?.end)).toBe(quote)
    expect(hit?.readsAs).toBe(readsAs)
  })
  it.each(['I make $4 a week', 'Drivers make $900 a week', 'We make soap. $400 and a day of rest'])('stays silent on %s', (text) => {
    expect(reader.read(text, 'en').claims).toEqual([])
  })
  it('says where a lexicon is wrong', () => {
    expect(checkLexicon({ language: 'en', claims: 'weak a.b: x\nweak a.c: (x | y?)', rewordings: {} })).toMatchObject([{ line: 2 }])
  })
  it.each([['1.000,50', 1000.5], ['1,000.50', 1000.5], ['1 000', 1000], ['0.5', 0.5]])('reads %s', (written, value) => {
    expect(readNumber(written)).toBe(value)
  })
})
