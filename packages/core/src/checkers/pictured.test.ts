import { describe, expect, it } from 'vitest'
import type { CheckInput, CreativeInput } from '../contracts/index.ts'
import { hitsOf, inputOf, type Pictured, pictured } from '../testing/input.ts'
import { claim } from './claim/checker.ts'
import { consistency } from './consistency/checker.ts'
import { editorial } from './editorial/checker.ts'
import { evasion } from './evasion/checker.ts'
import { language } from './language/checker.ts'

const claims = 'strong income.fixed: guaranteed income'

/** An ad with one picture, named last so that its id is not its place. */
function withPicture(
  text: string,
  creative: CreativeInput = {},
  more: { language?: string; confidence?: number } = {},
): CheckInput {
  const { language = 'en', confidence = 0.95 } = more
  const words = text.split(' ').map((word, i): Pictured => [word, `${i} 40 10 5`, { confidence }])
  const media = [{ id: 'zero', kind: 'audio' } as const, { id: 'one', kind: 'image', name: 'one.png' } as const]
  return inputOf(
    { text: { body: 'Ceramic mugs' }, media, ...creative },
    { claims, read: [pictured('one', language, words)] },
  )
}

describe('words read in a picture', () => {
  it('are claims like any other, at the place of the medium, and nothing is offered that cannot be patched', () => {
    const [hit] = hitsOf(
      claim.check(withPicture('guaranteed income for you'), { claims: ['income'], strength: 'strong' }),
    )
    expect(hit).toMatchObject({ where: { path: '/media/1', surface: 'one#text' }, args: { field: 'media' } })
    expect(hit?.proposals ?? []).toEqual([])
  })

  it.each([
    ['phone', '+1 415 555 0132', 'found'],
    ['card', '4111 1111 1111 1111', 'found'],
    ['email', 'hello@lumen.shop', 'found'],
    ['handle', '@lumen_shop', 'found'],
    ['url', 'lumen.shop/mugs', 'clear'],
    ['hashtag', '#mugs', 'clear'],
  ] as const)('are searched for a %s: %s is %s', (contact, text, kind) => {
    const result = editorial.check(withPicture(text), { look: 'contact', contact })
    expect(result.kind).toBe(kind)
    for (const { proposals, where } of hitsOf(result)) {
      expect(where.path).toBe('/media/1')
      expect(proposals).toEqual([])
    }
  })

  it('are not believed where they were hardly read', () => {
    const input = withPicture('+1 415 555 0132', {}, { confidence: 0.65 })
    expect(editorial.check(input, { look: 'contact', contact: 'phone' }).kind).toBe('clear')
  })

  it('are not blamed for their spelling, capitals or letters, which may be misread', () => {
    const input = withPicture('SH0P N0W!!! frее mugs mugs')
    expect(editorial.check(input, { look: 'repeated-punctuation', max: 1 }).kind).toBe('clear')
    expect(editorial.check(input, { look: 'capitals', maxRatio: 0.3, minLetters: 3 }).kind).toBe('clear')
    expect(evasion.check(input, { look: 'mixed-scripts' }).kind).toBe('clear')
  })

  it('are compared with the prices of the page, without a patch', () => {
    const page = { landingPage: { url: 'https://lumen.shop/', text: 'Mugs for $29 each' } }
    const [hit] = hitsOf(consistency.check(withPicture('Mugs $19', page), { compare: 'price' }))
    expect(hit).toMatchObject({ where: { path: '/media/1' }, args: { ad: '$19', page: '$29' } })
    expect(hit?.proposals).toBeUndefined()
    const hardly = withPicture('Mugs $19', page, { confidence: 0.7 })
    expect(consistency.check(hardly, { compare: 'price' }).kind).toBe('inapplicable')
  })
})

describe('their language', () => {
  const accepted = { US: ['en', 'es'], KZ: ['kk', 'ru'] }
  const look = { look: 'pictures', accepted } as const
  const words = 'Скидка на все кружки сегодня'
  it.each([
    ['is none of the market', 'US', words, 'ru', 'found'],
    ['is one of the market', 'KZ', words, 'ru', 'clear'],
    ['is not judged by a short name', 'US', 'Кружка', 'ru', 'inapplicable'],
    ['is not judged without a market', '', words, 'ru', 'notRun'],
  ] as const)('%s', (_why, market, text, tag, kind) => {
    const input = withPicture(text, { targeting: { countries: market ? [market] : [] } }, { language: tag })
    expect(language.check(input, look).kind).toBe(kind)
  })

  it('does not stand in for that of the caption', () => {
    const body = 'These mugs are made by hand and will keep your coffee warm through the morning'
    const input = withPicture(
      `${words} ${words} ${words}`,
      { text: { body }, targeting: { countries: ['US'] } },
      { language: 'ru' },
    )
    expect(language.check(input, { look: 'market', accepted }).kind).toBe('clear')
  })
})
