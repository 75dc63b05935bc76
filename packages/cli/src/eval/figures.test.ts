import { expect, it } from 'vitest'
import { boundText, chanceText, intervalText, packsText, percent, shareText } from './figures.ts'

it.each([
  [0, '0 %'],
  [1, '100 %'],
  [0.0834, '8.3 %'],
  [0.04, '4 %'],
  [0.0994, '9.9 %'],
  [0.0996, '10 %'],
  [0.246, '25 %'],
  [0.0003, '0.03 %'],
])('percent of %d is %s', (share, text) => {
  expect(percent(share)).toBe(text)
})

it('says nothing of nothing', () => {
  expect(shareText('leakage', { value: null, low: 0, high: 1 })).toBe('–')
})

it.each([
  ['leakage', 0.0639, 0.1072, '6.4–11 %'],
  ['kappa', 0.792, 0.831, '0.79–0.83'],
  ['kappa', -0.15, 0.15, '−0.15 to 0.15'],
] as const)('interval of %s', (metric, low, high, text) => {
  expect(intervalText(metric, { value: 0.5, low, high })).toBe(text)
})

it.each([
  ['leakage', { max: 0.1 }, 'at most 10 %'],
  ['kappa', { min: 0.75 }, 'at least 0.75'],
  ['recall', { min: 0.1, max: 0.9 }, 'at least 10 %, at most 90 %'],
] as const)('bound of %s', (metric, bound, text) => {
  expect(boundText(metric, bound)).toBe(text)
})

it('chances under one in a thousand are not told apart', () => {
  expect([chanceText(0.0001), chanceText(0.69)]).toEqual(['chance under 0.1 %', 'chance 69 %'])
})

it('counts language packs instead of listing them', () => {
  const packs = ['tiktok', 'language-ru', 'language-id', 'sentences-ru'].map((id) => ({ id, version: '1' }))
  expect(packsText(packs)).toBe('tiktok 1 and 2 language packs')
})
