import { describe, expect, it } from 'vitest'
import { type Draft, EMPTY, isBlank, toCreative, toDraft } from './draft.ts'
import { restoreDraft } from './storage.ts'

const FULL: Draft = {
  ...EMPTY,
  name: 'Leaf & Kettle',
  country: 'US',
  industry: 'food',
  certificates: ['claim-proof'],
  body: '  A light herbal tea. ',
  headline: 'Tea',
  cta: 'SHOP_NOW',
  disclaimer: 'While stocks last.',
  url: 'https://leaf-and-kettle.com',
  pageText: 'Tea and more tea',
  countries: ['US', 'CA'],
  languages: ['en'],
  minAge: 18,
  maxAge: 54,
  aiGenerated: true,
  aiDisclosed: true,
}

describe('the form and the ad the checker reads', () => {
  it('lose nothing on the way there and back', () => {
    expect(toDraft(toCreative(FULL))).toEqual(FULL)
    expect(toDraft(toCreative(EMPTY))).toEqual(EMPTY)
  })

  it('keep spaces as written, so that offsets in findings are offsets in the form', () => {
    const { text } = toCreative(FULL)
    expect(typeof text === 'object' && text.body).toBe('  A light herbal tea. ')
  })
})

describe('a kept draft', () => {
  it.each([
    ['comes back as it was', { ...FULL, media: undefined }, FULL],
    [
      'of an older version keeps what still fits',
      { body: 'Tea', minAge: '18', countries: 'US', extra: 1 },
      { ...EMPTY, body: 'Tea' },
    ],
    ['that is damaged is left out', { countries: [1, 2], spark: 'yes' }, EMPTY],
  ])('%s', (_, stored, expected) => {
    expect(restoreDraft(JSON.parse(JSON.stringify(stored)))).toEqual(expected)
  })
})

it.each([
  ['nothing written', EMPTY, true],
  ['only spaces', { ...EMPTY, body: '  ' }, true],
  ['settings alone', { ...EMPTY, countries: ['US'], minAge: 13 }, true],
  ['a caption', { ...EMPTY, body: 'Tea' }, false],
  ['an address', { ...EMPTY, url: 'https://leaf-and-kettle.com' }, false],
])('there is something to check: %s', (_, draft, expected) => {
  expect(isBlank(draft)).toBe(expected)
})
