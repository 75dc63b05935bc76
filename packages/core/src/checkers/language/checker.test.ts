import { describe, expect, it } from 'vitest'
import type { CheckInput } from '../../contracts/index.ts'
import { language } from './checker.ts'

const accepted = { US: ['en', 'es'], MX: ['es'], ID: ['id', 'en'], JP: ['ja'] }

function input(code: string, markets: readonly string[], languages: readonly string[] = []): CheckInput {
  const surface = {
    id: 'body',
    path: '/text/body',
    text: 'some words',
    language: code,
    sentences: [],
    claims: [],
    claimsRead: true,
  }
  return {
    surfaces: code ? [surface] : [],
    markets,
    creative: { targeting: { countries: markets, languages } },
  } as unknown as CheckInput
}

describe('language', () => {
  it.each([
    ['market', 'en', ['US'], 'clear'],
    ['market', 'ru', ['US'], 'found'],
    ['market', 'en', ['US', 'MX'], 'found'],
    ['market', 'und', ['US'], 'notRun'],
    ['market', 'en', [], 'notRun'],
    ['market', '', ['US'], 'inapplicable'],
    ['shared', 'en', ['US', 'MX'], 'clear'],
    ['shared', 'en', ['ID', 'JP'], 'found'],
    ['shared', 'en', ['ID'], 'inapplicable'],
  ] as const)('%s: %s in %j is %s', (look, code, markets, kind) => {
    expect(language.check(input(code, markets), { look, accepted }).kind).toBe(kind)
  })

  it.each([
    ['en', ['en-GB'], 'clear'],
    ['ru', ['en'], 'found'],
    ['ru', [], 'inapplicable'],
  ] as const)('targeted: %s for %j is %s', (code, languages, kind) => {
    expect(language.check(input(code, ['US'], languages), { look: 'targeted' }).kind).toBe(kind)
  })

  it('offers to leave out the markets it does not suit, while others remain', () => {
    const result = language.check(input('en', ['US', 'MX']), { look: 'market', accepted })
    expect(result).toMatchObject({ hits: [{ args: { markets: 'MX' }, proposals: [{ patch: [{ value: ['US'] }] }] }] })
    expect(language.check(input('ru', ['US']), { look: 'market', accepted })).toMatchObject({
      hits: [{ proposals: [] }],
    })
  })
})
