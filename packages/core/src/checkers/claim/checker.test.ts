import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckInput, CreativeInput } from '../../contracts/index.ts'
import { applyPatch } from '../../engine/patch.ts'
import { hitsOf, inputOf } from '../../testing/input.ts'
import { claim } from './checker.ts'

const CLAIMS = `strong income.period: (earn~ | make~) ..4 {money>=100} ..2 (a | per)? (day | week)
strong income.week: {money} a week
strong finance.guaranteed: guaranteed~ (return~ | profit~)
weak loan.any: loan~`
const INCOME = { claims: ['income', 'finance'], strength: 'strong' } as const
const EMPTY = { directives: '', words: '', names: '', program: '' }
const REWORDINGS = { income: 'Learn how our programme works.' }

function read(text: CreativeInput['text'], claims = CLAIMS): CheckInput {
  const input = inputOf({ text }, { claims })
  return { ...input, lexicons: input.lexicons.map((lexicon) => ({ ...lexicon, rewordings: REWORDINGS })) }
}

describe('what is found', () => {
  it.each([
    ['overlapping patterns are one place', 'You can make $4,200 a week with the team', ['make $4,200 a week']],
    [
      'places apart stay apart',
      'Make $900 a week at home. Guaranteed returns for all of you.',
      ['Make $900 a week', 'Guaranteed returns'],
    ],
    ['another strength is not asked for', 'A loan for your new house and garden', []],
    ['a fine text', 'Handmade mugs for slow mornings at home', []],
  ])('%s', (_, body, quotes) => {
    const hits = hitsOf(claim.check(read({ body }), INCOME))
    expect(hits.map(({ args }) => args?.quote)).toEqual(quotes)
  })

  it('is surer where several patterns agree, and less sure of weak ones', () => {
    const sure = (body: string, options: Parameters<typeof claim.check>[1]): number | undefined =>
      hitsOf(claim.check(read({ body }), options))[0]?.confidence
    const two = sure('You can make $4,200 a week with us', INCOME) ?? 0
    const one = sure('There are guaranteed returns for you', INCOME) ?? 0
    const weak = sure('There is a loan for your house', { claims: ['loan'], strength: 'weak' }) ?? 1
    expect(two).toBeGreaterThan(one)
    expect(one).toBeGreaterThan(weak)
  })

  it('takes single patterns and fields by name', () => {
    const input = read({ headline: 'Guaranteed returns for you', body: 'You make $400 a week with us' })
    const found = (options: Parameters<typeof claim.check>[1]): readonly string[] =>
      hitsOf(claim.check(input, options)).map(({ where }) => where.path)
    expect(found({ claims: ['finance.guaranteed'], strength: 'any' })).toEqual(['/text/headline'])
    expect(found({ ...INCOME, fields: ['body'] })).toEqual(['/text/body'])
    expect(claim.check(input, { ...INCOME, fields: ['landingPage'] }).kind).toBe('inapplicable')
  })

  it('is told with what the disguised words read as', () => {
    const evidence = hitsOf(claim.check(read({ body: 'There are gu@ranteed returns for you' }), INCOME))[0]?.evidence[0]
    expect(evidence).toMatchObject({ quote: 'gu@ranteed returns', readsAs: 'guaranteed returns' })
  })

  it('is not run where the language was not read', () => {
    const result = claim.check(
      inputOf({ text: { body: 'Ручная работа, кружки для медленного утра' } }, { claims: CLAIMS }),
      INCOME,
    )
    expect(result).toMatchObject({ kind: 'notRun', reason: 'language-not-read', args: { language: 'ru' } })
  })

  it('is quoted as it stands in the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('make $900 a week ', 'gu@ranteed returns. ', '\u{1f600} ', '\u202e', 'e\u0301'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const texts = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => `The ad says ${pieces.join('')}`)
    fc.assert(
      fc.property(texts, (body) => {
        const input = read({ body })
        const text = input.surfaces.find(({ id }) => id === 'body')?.text ?? ''
        for (const { evidence } of hitsOf(claim.check(input, INCOME)))
          for (const one of evidence) if (one.kind === 'text') expect(one.quote).toBe(text.slice(one.start, one.end))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('what is proposed', () => {
  const proposed = (body: string): readonly (readonly [string, unknown])[] =>
    hitsOf(claim.check(read({ body }), INCOME)).flatMap(({ proposals = [] }) =>
      proposals.map(
        ({ label, patch }) =>
          [label, (applyPatch({ text: { body } }, patch) as { text: { body: string } }).text.body] as const,
      ),
    )

  it.each([
    ['the sentence goes', 'Our mugs are handmade. Make $900 a week.', 'Our mugs are handmade.'],
    ['the first sentence goes with its space', 'Make $900 a week. Our mugs are handmade.', 'Our mugs are handmade.'],
    ['the tail of a sentence goes', 'Handmade mugs, guaranteed profits', 'Handmade mugs'],
  ])('%s', (_, body, after) => {
    expect(
      proposed(body)
        .filter(([label]) => label === 'fix.take-out')
        .map(([, text]) => text),
    ).toContain(after)
  })

  it('is the neutral sentence of the topic, once', () => {
    expect(proposed('You can make $900 a week with the team.')).toContainEqual([
      'fix.reword',
      'Learn how our programme works.',
    ])
    const again = proposed('Learn how our programme works. You can make $900 a week.')
    expect(again.some(([label]) => label === 'fix.reword')).toBe(false)
  })

  it('is there for a text too short to tell its language, in that of its audience', () => {
    const offered = (languages: readonly string[], lexicons: readonly string[]): boolean => {
      const input = inputOf({ text: { body: 'Make $900 a week.' }, targeting: { languages } }, { claims: CLAIMS })
      const surfaces = input.surfaces.map((surface) => ({ ...surface, language: 'und' }))
      const all = lexicons.map((language) => ({ ...EMPTY, language, rewordings: REWORDINGS }))
      const result = claim.check({ ...input, surfaces, lexicons: all }, INCOME)
      return result.kind === 'found' && JSON.stringify(result).includes('fix.reword')
    }
    expect(offered(['en-GB'], ['th', 'en'])).toBe(true)
    expect(offered([], ['en'])).toBe(true)
    expect(offered([], ['th', 'en'])).toBe(false)
  })

  it('never leaves a body without words', () => {
    const tails = fc.constantFrom('', '!', ' \u{1f600}', '\n', ' Handmade mugs.', ' …', ' a', '\u200b')
    fc.assert(
      fc.property(fc.constantFrom('', '"', '* ', 'Today '), tails, (head, tail) => {
        for (const [, text] of proposed(`${head}You can make $900 a week with us${tail}`))
          expect(text).toMatch(/\p{L}/u)
      }),
      { seed: 7 },
    )
  })

  it('is nothing for words of the landing page, which the ad cannot change', () => {
    const input = inputOf(
      { text: { body: 'Mugs' }, landingPage: { url: 'https://lumen.shop/', text: 'You can make $900 a week with us' } },
      { claims: CLAIMS },
    )
    const [hit] = hitsOf(claim.check(input, { ...INCOME, fields: ['landingPage'] }))
    expect(hit?.proposals).toBeUndefined()
    expect(hit?.where.path).toBe('/landingPage/text')
  })
})

describe('what the words must say besides the topic', () => {
  const quick = 'Borrow today and repay in 30 days'
  const claims = `duration 1: day | days
weak loan.term: borrow ..6 {duration}
weak loan.rate: {percent} apr`
  const found = (body: string, when: NonNullable<Parameters<typeof claim.check>[1]['when']>): readonly unknown[] =>
    hitsOf(claim.check(read({ body }, claims), { claims: ['loan'], strength: 'any', when })).map(({ args }) => args)

  it.each([
    [quick, { days: { max: 90 } }, [{ days: 30 }]],
    [quick, { days: { max: 7 } }, []],
    [quick, { days: { min: 60 } }, []],
    ['Our loans at 79% APR for you', { amount: { kind: 'percent', min: 50 } }, [{ amount: 79 }]],
    ['Our loans at 9% APR for you', { amount: { kind: 'percent', min: 50 } }, []],
    [quick, { amount: { kind: 'percent', min: 1 } }, []],
  ] as const)('%s with %j', (body, when, args) => {
    expect(found(body, when)).toEqual(args.map((one) => expect.objectContaining(one)))
  })
})

describe('a claim split over two fields', () => {
  const split = (headline: string, body: string): readonly unknown[] =>
    hitsOf(claim.check(read({ headline, body }), INCOME)).map(({ where, evidence }) => [
      where.path,
      ...evidence.map((one) => (one.kind === 'text' ? `${one.surface}: ${one.quote}` : one.kind)),
    ])

  it('is shown in both', () => {
    expect(split('You can make $900', 'a week with us and your friends')).toEqual([
      ['/text/headline', 'headline: make $900', 'body: a week'],
    ])
  })

  it.each([
    ['You can make $900.', 'a week with us and your friends'],
    ['You can make a mug', '$900 a year for your friends'],
  ])('is none in %s | %s', (headline, body) => {
    expect(split(headline, body)).toEqual([])
  })
})
