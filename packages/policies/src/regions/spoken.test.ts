import { expect, it } from 'vitest'
import { languagesSpokenIn } from './spoken.ts'

it.each([
  ['DE', ['de']],
  ['US', ['en', 'es']],
  ['KZ', ['ru', 'kk']],
  ['nowhere at all', []],
])('ads for %s are in %j', (country, languages) => {
  expect(languagesSpokenIn(country)).toEqual(languages)
})
