import { describe, expect, it } from 'vitest'
import type { CreativeInput } from '../../contracts/index.ts'
import { afterProposals, type Given, hitsOf, inputOf } from '../../testing/input.ts'
import { targeting } from './checker.ts'
import type { TargetingVariant } from './options.ts'

type Options = TargetingVariant['options']
const claims = 'weak alcohol.any: wine | beer\nstrong gambling.bonus: casino bonus'
const WINE = 'A case of wine, delivered'

function check(input: CreativeInput, options: Options, given: Given = {}): ReturnType<typeof targeting.check> {
  return targeting.check(inputOf(input, { claims, ...given }), options)
}

describe('what the ad is about', () => {
  const options = {
    what: 'min-age',
    minAge: 18,
    industries: ['alcohol'],
    topics: ['alcohol', 'gambling.bonus'],
  } as const
  const young = { minAge: 16 }
  it.each([
    [{ text: { body: WINE }, targeting: young }, 'found'],
    [{ text: { body: 'Casino bonus' }, targeting: young }, 'found'],
    [{ text: { body: 'Mugs for slow mornings' }, targeting: young }, 'inapplicable'],
    [{ text: { body: 'Mugs for slow mornings' }, targeting: young, advertiser: { industry: 'alcohol' } }, 'found'],
    [{ text: { body: 'Mugs for slow mornings' }, targeting: young, advertiser: { industry: 'home' } }, 'inapplicable'],
    [{ text: { body: 'Вино с доставкой сегодня и завтра' }, targeting: young }, 'notRun'],
    [{ text: { body: 'Mugs' }, landingPage: { text: WINE }, targeting: young }, 'inapplicable'],
  ] as const)('%j is %s', (input, kind) => {
    expect(check(input, options).kind).toBe(kind)
  })

  it('shows the words that say so, and is surer of a declared industry', () => {
    const [byWords] = hitsOf(check({ text: { body: WINE }, targeting: young }, options))
    expect(byWords?.evidence).toContainEqual({ kind: 'text', surface: 'body', start: 10, end: 14, quote: 'wine' })
    const [declared] = hitsOf(
      check({ text: { body: WINE }, targeting: young, advertiser: { industry: 'alcohol' } }, options),
    )
    expect(declared?.confidence).toBeGreaterThan(byWords?.confidence ?? 1)
  })
})

describe('the youngest age', () => {
  const options = { what: 'min-age', minAge: 18 } as const
  const text = { body: WINE }
  it.each([
    [{ minAge: 17 }, 'found', 17],
    [{ minAge: 18 }, 'clear', undefined],
    [{ minAge: 21 }, 'clear', undefined],
    [{}, 'unsure', 13],
    [{ maxAge: 60 }, 'unsure', 13],
  ] as const)('%j is %s', (audience, kind, age) => {
    const result = check({ text, targeting: audience }, options)
    expect(result.kind).toBe(kind)
    expect(hitsOf(result)[0]?.args?.age).toBe(age)
  })

  it('raises a greatest age that would lie below', () => {
    const [after] = afterProposals(targeting, options, { text, targeting: { minAge: 13, maxAge: 17 } })
    expect(after).toMatchObject({ patched: { targeting: { minAge: 18, maxAge: 18 } }, hits: [] })
  })
})

describe('markets', () => {
  const options = { what: 'market' } as const
  const text = { body: WINE }
  it('names only the markets that are closed, and keeps the others', () => {
    const input = { text, targeting: { countries: ['DE', 'SA', 'AE'] } }
    const given = { markets: ['SA', 'AE'] }
    expect(hitsOf(check(input, options, given))[0]?.args).toEqual({ markets: 'SA, AE' })
    const [after] = afterProposals(targeting, options, input, { claims, ...given })
    expect(after).toMatchObject({
      label: 'fix.remove-markets',
      patched: { targeting: { countries: ['DE'] } },
      hits: [],
    })
  })

  it('proposes nothing where no market would be left', () => {
    const [hit] = hitsOf(check({ text, targeting: { countries: ['SA'] } }, options, { markets: ['SA'] }))
    expect(hit?.proposals).toEqual([])
  })

  it.each([
    [{}, options, 'notRun'],
    [{ countries: ['DE'] }, options, 'clear'],
    [{}, { what: 'no-market' }, 'found'],
    [{ countries: ['DE'] }, { what: 'no-market' }, 'clear'],
  ] as const)('%j with %j is %s', (audience, wanted, kind) => {
    expect(check({ text, targeting: audience }, wanted, { markets: ['SA'] }).kind).toBe(kind)
  })
})

describe('certificates and categories', () => {
  const licence = { what: 'certificate', certificates: ['gambling-licence', 'lottery-licence'] } as const
  it.each([
    [[], 'found'],
    [['alcohol-licence'], 'found'],
    [['lottery-licence'], 'clear'],
  ] as const)('held: %j is %s', (certificates, kind) => {
    const result = check({ text: { body: 'Casino bonus' }, advertiser: { certificates } }, licence, { markets: ['GB'] })
    expect(result.kind).toBe(kind)
    if (kind === 'found') expect(hitsOf(result)[0]?.args).toEqual({ certificate: 'gambling-licence', markets: 'GB' })
  })

  it('declares the category', () => {
    const options = { what: 'special-category', category: 'housing' } as const
    const input = { text: { body: 'Flats to rent' }, targeting: { specialCategory: 'credit' } }
    expect(hitsOf(check(input, options))[0]?.args).toEqual({ category: 'housing', value: 'credit' })
    expect(afterProposals(targeting, options, input)[0]).toMatchObject({ hits: [] })
    expect(check({ ...input, targeting: { specialCategory: 'housing' } }, options).kind).toBe('clear')
  })
})

describe('settings', () => {
  const text = { body: 'Mugs' }
  const profiling = { what: 'field', fields: ['interests', 'age', 'genders'], youngerThan: 18 } as const
  it.each([
    [{ targeting: { minAge: 16, interests: ['mugs'] } }, profiling, ['/targeting/interests', '/targeting/minAge']],
    [{ targeting: { minAge: 18, interests: ['mugs'] } }, profiling, []],
    [{ targeting: { interests: [] } }, profiling, []],
    [{ targeting: { genders: ['female'] } }, profiling, ['/targeting/genders']],
    [{ objective: 'lead-generation' }, { what: 'objective', objectives: ['lead-generation'] }, ['/objective']],
    [{ objective: 'traffic' }, { what: 'objective', objectives: ['lead-generation'] }, []],
    [{ placement: 'search' }, { what: 'placement', placements: ['search'] }, ['/placement']],
    [{ placement: 'feed' }, { what: 'placement', placements: ['search'] }, []],
    [
      { placement: 'feed', format: 'carousel' },
      { what: 'placement', placements: ['feed'], formats: ['single-image'] },
      [],
    ],
  ] as const)('%j with %j', (input, options, paths) => {
    expect(hitsOf(check({ text, ...input }, options)).map(({ where }) => where.path)).toEqual(paths)
  })

  it.each([
    [{ targeting: { minAge: 16, interests: ['mugs'] } }, profiling],
    [{ objective: 'lead-generation' }, { what: 'objective', objectives: ['lead-generation'], youngerThan: 18 }],
  ] as const)('every proposal for %j repairs', (input, options) => {
    const after = afterProposals(targeting, options, { text, ...input })
    expect(after.length).toBeGreaterThan(0)
    for (const { hits } of after) expect(hits).toEqual([])
  })
})

describe('buttons', () => {
  const order = { what: 'cta', ctas: ['ORDER_NOW', 'SHOP_NOW'] } as const
  it.each([
    ['Order now', order, 'Learn more'],
    ['order-now', order, 'Learn more'],
    ['ORDER_NOW', order, 'LEARN_MORE'],
    ['Buy', { what: 'cta', ctas: ['LEARN_MORE', 'SHOP_NOW'], allowed: true }, 'LEARN_MORE'],
  ] as const)('%s becomes %s', (cta, options, value) => {
    const [after] = afterProposals(targeting, options, { text: { body: 'Mugs', cta } })
    expect(after).toMatchObject({ label: 'fix.set-cta', patched: { text: { cta: value } }, hits: [] })
  })

  it.each([
    ['Learn more', order, 'clear'],
    ['Shop now', { what: 'cta', ctas: ['SHOP_NOW'], allowed: true }, 'clear'],
    [undefined, order, 'inapplicable'],
  ] as const)('%s is %s', (cta, options, kind) => {
    expect(check({ text: { body: 'Mugs', cta } }, options).kind).toBe(kind)
  })
})
