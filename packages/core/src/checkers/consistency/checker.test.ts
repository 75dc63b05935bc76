import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CreativeInput } from '../../contracts/index.ts'
import { afterProposals, hitsOf, inputOf } from '../../testing/input.ts'
import { parseAmount, readMoney } from './amounts.ts'
import { consistency } from './checker.ts'
import type { ConsistencyVariant } from './options.ts'

type Options = ConsistencyVariant['options']
const claims = 'strong prize.draw: giveaway | win a car'
const pair = (body: string, page: string): CreativeInput => ({
  text: { displayName: 'Lumen', body },
  landingPage: { url: 'https://lumen.shop/', text: page },
})
const check = (
  input: CreativeInput,
  options: Options,
  markets?: readonly string[],
): ReturnType<typeof consistency.check> =>
  consistency.check(inputOf(input, { claims, ...(markets ? { markets } : {}) }), options)

describe('prices', () => {
  it.each([
    ['Mugs for $19', 'Mug $29', 'found'],
    ['Mugs for $19.99', 'Mug 19,99 $', 'clear'],
    ['Mugs from US$1,299', 'Mug USD 1299', 'clear'],
    ['Кружки 990 ₽', 'Кружка 1 990 руб.', 'found'],
    ['Twin wine glasses $19', 'Glasses $29', 'found'],
    ['Win $500 today', 'Mug $29', 'inapplicable'],
    ['Mugs for $19', 'Mug €29', 'inapplicable'],
    ['Save $20 on mugs', 'Mug $29', 'inapplicable'],
    ['Free shipping over $40', 'Mug $29', 'inapplicable'],
    ['Mugs for slow mornings', 'Mug $29', 'inapplicable'],
    ['Mugs for $19', 'Mug', 'inapplicable'],
  ] as const)('%s against %s is %s', (body, page, kind) => {
    expect(check(pair(body, page), { compare: 'price' }).kind).toBe(kind)
  })

  it('shows both, and takes over the only price of the page', () => {
    const input = pair('Mugs for $19 today', 'Mug $29')
    expect(hitsOf(check(input, { compare: 'price' }))[0]).toMatchObject({
      args: { ad: '$19', page: '$29', field: 'body' },
      evidence: [
        { start: 9, end: 12, quote: '$19' },
        { kind: 'page', quote: '$29' },
      ],
    })
    expect(afterProposals(consistency, { compare: 'price' }, input)).toMatchObject([
      { label: 'fix.match-page', patched: { text: { body: 'Mugs for $29 today' } }, hits: [] },
    ])
    expect(afterProposals(consistency, { compare: 'price' }, pair('Mugs for $19', '$29 or $39'))).toEqual([])
  })

  it.each([
    ['1,299.00', 1299],
    ['1.299,00', 1299],
    ['1 299', 1299],
    ['1299,5', 1299.5],
    ['12.345.678', 12_345_678],
  ])('%s is %d', (written, value) => {
    expect(parseAmount(written)).toBe(value)
  })

  it('finds amounts at their own place in any text', () => {
    const piece = fc.constantFrom('$', '€', ' руб', ' ', '1,299', '12', 'kr', '.', 'Mugs', '%', 'usd', '\u00a0', '₽')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        for (const { start, end, value } of readMoney(text)) {
          expect(text.slice(start, end)).toMatch(/\d/)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(value).not.toBeNaN()
        }
      }),
    )
  })
})

describe('discounts', () => {
  it.each([
    ['70% off mugs', 'Sale: 50% off', 'found'],
    ['-70% on mugs', 'Sale: 50% off', 'found'],
    ['30% off mugs', 'Sale: up to 50% off', 'clear'],
    ['70% off mugs', 'Mugs €29', 'unsure'],
    ['70% wool mugs', 'Sale: 50% off', 'inapplicable'],
  ] as const)('%s against %s is %s', (body, page, kind) => {
    expect(check(pair(body, page), { compare: 'discount' }).kind).toBe(kind)
  })

  it('takes over the page’s', () => {
    expect(afterProposals(consistency, { compare: 'discount' }, pair('70% off mugs', 'Sale: 50% off'))).toMatchObject([
      { patched: { text: { body: '50% off mugs' } }, hits: [] },
    ])
  })
})

describe('currencies', () => {
  const options = { compare: 'currency', currencies: { US: ['USD'], DE: ['EUR'], CA: ['CAD', 'USD'] } } as const
  it.each([
    ['Mugs for €19', ['US'], 'found'],
    ['Mugs for $19', ['DE'], 'found'],
    ['Mugs for $19', ['US'], 'clear'],
    ['Mugs for $19', ['DE', 'CA'], 'clear'],
    ['Mugs for €19', ['JP'], 'inapplicable'],
    ['Mugs for slow mornings', ['US'], 'inapplicable'],
  ] as const)('%s in %j is %s', (body, markets, kind) => {
    expect(check({ text: { body } }, options, markets).kind).toBe(kind)
  })
})

describe('names, words and languages', () => {
  const english = 'The mugs that we make for you and your home'
  it.each([
    ['brand', pair('Mugs', 'Welcome to Lumen'), 'clear'],
    ['brand', pair('Mugs', 'Welcome'), 'clear'],
    ['brand', { ...pair('Mugs', 'Welcome'), landingPage: { url: 'https://other.example/', text: 'Welcome' } }, 'found'],
    ['product', pair('Stoneware mugs for mornings', 'Stoneware, fired twice'), 'clear'],
    ['product', pair('Stoneware mugs for mornings', 'Roofing contractors near you'), 'unsure'],
    ['language', pair(english, 'Мы продаём кружки для дома и офиса'), 'found'],
    ['language', pair(english, 'We sell the mugs for you and your home'), 'clear'],
    ['language', pair('Mugs', '12345'), 'inapplicable'],
    ['prize', pair('Our giveaway for you is on now', 'We sell the mugs for you and your home'), 'found'],
    ['prize', pair('Our giveaway for you is on now', 'The rules of our giveaway are here for you'), 'clear'],
    ['prize', pair('Our giveaway for you is on now', 'Мы продаём кружки для дома и офиса'), 'notRun'],
    ['prize', pair(english, 'We sell the mugs for you'), 'inapplicable'],
    ['prize', { text: { body: english } }, 'notRun'],
  ] as const)('%s of %j is %s', (compare, input, kind) => {
    expect(check(input, { compare, topics: ['prize'] }).kind).toBe(kind)
  })
})
