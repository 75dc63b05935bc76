import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PACK_SCHEMA, type Pack } from '../contracts/pack.ts'
import type { Report } from '../contracts/report.ts'
import { createPrecheck } from '../precheck.ts'
import { compileClaims } from '../text/index.ts'
import { parseRejectionBook } from './book.schema.ts'
import { BOOK_SCHEMA, type RejectionBook } from './book.ts'
import { explainRejection } from './explain.ts'
import { languagesOf } from './languages.ts'

const source = {
  title: 'T',
  url: 'https://t.example',
  asOf: '2026-01-01',
  kind: 'platform',
  confidence: 'primary',
} as const
const base = { theme: 't', effect: 'reject', status: 'enforce', source, knownMistakes: [] } as const
const pack: Pack = {
  schema: PACK_SCHEMA,
  id: 'p',
  version: '1.0.0',
  digest: 'sha256-0',
  platforms: ['x'],
  rules: [
    { ...base, id: 'income', checker: 'claim', options: { claims: ['income'], strength: 'any' } },
    { ...base, id: 'marks', checker: 'editorial', effect: 'advise', options: { look: 'repeated-punctuation', max: 1 } },
    { ...base, id: 'young', checker: 'targeting', options: { what: 'min-age', minAge: 18 } },
    { ...base, id: 'address', checker: 'destination', options: { look: 'invalid' } },
    {
      ...base,
      id: 'small',
      checker: 'media-spec',
      options: { look: 'range', fact: 'image.width', min: 100, unit: 'px' },
    },
    {
      ...base,
      id: 'film',
      checker: 'media-spec',
      options: { kinds: ['video'], look: 'is', fact: 'video.hasAudio', value: true },
    },
  ],
  lexicons: [
    { language: 'en', ...compileClaims('en', 'strong income.money: earn ..3 {money>=100}').compiled, rewordings: {} },
  ],
  sentences: {
    en: {
      income: {
        a: { title: 'Says {quote}', why: '', fix: 'Take out {quote}.' },
        b: { title: 'Promises money', why: '', fix: 'Promise less.' },
      },
      address: { a: { title: 'Address {url} is broken', why: '', fix: 'Mend it.' } },
    },
    fr: { income: { b: { title: 'Promet de l’argent', why: '', fix: 'Promettez moins.' } } },
  },
  labels: {},
}
const book: RejectionBook = {
  schema: BOOK_SCHEMA,
  topics: {
    money: { rules: ['income', 'gone'], look: ['/text'] },
    vague: { rules: ['marks', 'income', 'address'], look: ['/text'], isGeneral: true },
    page: { rules: ['address'], look: ['/landingPage/url'] },
    blur: { rules: ['small'], look: ['/media'] },
    sound: { rules: ['film'], look: ['/media'] },
    audience: { rules: ['young'], look: ['/targeting/minAge'] },
    payment: { rules: [], look: [] },
  },
  codes: { google: { UNREALISTIC_INCOME: ['money'] }, tiktok: { 'Broken LP': ['page'] } },
  phrases: {
    en: {
      words: 'begin',
      topics: {
        money: ['earning claim', 'income'],
        vague: ['mislead'],
        page: ['page error'],
        blur: ['blur'],
        sound: ['sound'],
        audience: ['audience'],
        payment: ['payment method'],
      },
    },
  },
}
const precheck = createPrecheck({ packs: [pack], at: new Date('2026-06-01T00:00:00Z') })
const creative = {
  platform: 'x',
  targeting: { minAge: 21 },
  text: { headline: 'Soap', body: 'Earn $5000 a week with soap!! No skills.' },
  media: [
    { id: 'pic', kind: 'image' as const },
    { id: 'clip', kind: 'video' as const },
  ],
  landingPage: { url: 'https://soap.example' },
}
const explain = (input: unknown, more: object = {}): ReturnType<typeof explainRejection> =>
  explainRejection({ precheck, creative, book, ...more }, input)
const first = (input: unknown, more: object = {}): ReturnType<typeof explain>['objections'][number] => {
  const [objection] = explain(input, more).objections
  if (!objection) throw new TypeError('nothing was read')
  return objection
}

describe('which rule', () => {
  test('a rule that fires comes with its finding and place', () => {
    expect(first('Your earnings claims are not allowed.').matches).toMatchObject([
      {
        ruleId: 'income',
        how: 'phrase',
        state: 'fires',
        because: 'earnings claim',
        finding: { ruleId: 'income' },
        where: {
          how: 'finding',
          path: '/text/body',
          surface: 'body',
          start: 0,
          quote: expect.stringContaining('Earn $5000'),
        },
      },
      { ruleId: 'gone', state: 'other-pack', look: ['/text'] },
    ])
  })

  test.each([
    ['there is an error on the page', { ruleId: 'address', state: 'clear', look: ['/landingPage/url'] }],
    ['the picture is blurry', { ruleId: 'small', state: 'not-run', reason: expect.any(String), look: ['/media'] }],
    ['the audience is wrong', { ruleId: 'young', state: 'clear', look: ['/targeting/minAge'] }],
  ])('a rule that does not fire is still given, without a place: %s', (text, match) => {
    const [given] = first(text).matches
    expect(given).toMatchObject(match)
    expect(given).not.toHaveProperty('where')
  })

  test('a code is surer than words, and is read whatever its spelling', () => {
    const [match] = first({ topic: 'Unrealistic-Income', type: 'PROHIBITED' }).matches
    expect(match).toMatchObject({ ruleId: 'income', how: 'code' })
    expect(match).not.toHaveProperty('because')
    expect(match?.confidence).toBeGreaterThan(first('income').matches[0]?.confidence ?? 1)
  })

  test.each([
    ['of the platform', { reject_info: [{ reasons: ['broken LP'] }] }],
    ['of any platform, where a person pasted it', 'Broken LP'],
  ])('a reason that is a name %s is a code', (_, input) => {
    expect(first(input).matches).toMatchObject([{ ruleId: 'address', how: 'code' }])
  })

  test('a code nobody knows is read by its words', () => {
    expect(first({ topic: 'EARNINGS_CLAIMS', type: 'LIMITED' }).matches[0]).toMatchObject({
      ruleId: 'income',
      how: 'phrase',
    })
  })

  test('what says more comes before what says little, and what two topics name is surer', () => {
    const [match] = first('Misleading income').matches
    expect(match?.ruleId).toBe('income')
    expect(match?.confidence).toBeGreaterThan(first('income').matches[0]?.confidence ?? 1)
  })

  test('the suggestion counts less than the reason', () => {
    const { matches } = first({
      reject_info: [{ reasons: ['The picture is blurry.'], suggestion: 'Check the audience.' }],
    })
    expect(matches.map(({ ruleId }) => ruleId)).toEqual(['small', 'young'])
  })

  test('a finding whose words the platform repeats is given, though nothing names its rule', () => {
    expect(first('Please remove “$5000 a week” at once.').matches).toMatchObject([
      { ruleId: 'income', how: 'found', state: 'fires' },
    ])
    expect(first('You may not say earn $5000 a week here.').matches).toMatchObject([{ ruleId: 'income', how: 'found' }])
  })

  test('media rules are answered for by the report that was given', async () => {
    const report: Report = {
      ...precheck.checkText(creative),
      passes: ['small'],
      findings: [
        {
          id: 'f1',
          fingerprint: 'x',
          ruleId: 'film',
          effect: 'reject',
          where: { mediaId: 'clip', path: '/media/1' },
          evidence: [{ kind: 'time', mediaId: 'clip', startMs: 0, endMs: 500 }],
          confidence: 0.9,
          message: { id: 'film.is', args: {} },
          fixes: [],
          source,
        },
      ],
    }
    expect(first('There is no sound.', { report }).matches[0]).toMatchObject({
      state: 'fires',
      where: { path: '/media/1', mediaId: 'clip', time: { startMs: 0, endMs: 500 } },
    })
    expect(first('It is blurry.', { report }).matches[0]).toMatchObject({ ruleId: 'small', state: 'clear' })
  })

  test('a reason no rule answers for stays unknown', () => {
    expect(first('The moon is too bright.')).toEqual({
      objection: { platform: 'text', text: 'The moon is too bright.' },
      matches: [],
      places: [{ how: 'whole', path: '' }],
      unknown: true,
    })
    expect(first('The payment method has no income.')).toMatchObject({
      matches: [],
      unknown: true,
      elsewhere: ['payment'],
    })
  })
})

describe('where', () => {
  const reject = (content_info: object): object => ({ reject_info: [{ reasons: ['No.'], content_info }] })

  test('quoted words are found as they are written, however they are quoted', () => {
    const [place] = first(reject({ content_type: 'MODE_STRING', text_content: 'WITH  soap' })).places
    expect(place).toMatchObject({ how: 'named', path: '/text' })
    const [found] = first(reject({ content_type: 'MODE_STRING', text_content: 'wíth SOAP!!' })).places
    expect(found).toEqual({
      how: 'quoted',
      path: '/text/body',
      surface: 'body',
      start: 18,
      end: 29,
      quote: 'with soap!!',
    })
    expect(creative.text.body.slice(18, 29)).toBe('with soap!!')
  })

  test('of several places the one in the named field', () => {
    const violation = {
      name: 'X',
      policyDescription: 'No.',
      type: 'REJECTED',
      textEvidences: [{ violatingText: 'soap' }],
    }
    const { places } = first({
      componentType: 'HEADLINE',
      preModerationStatus: 'REJECTED',
      policyViolations: [violation],
    })
    expect(places).toMatchObject([{ how: 'quoted', path: '/text/headline', quote: 'Soap' }])
  })

  test.each([
    [
      { content_type: 'MODE_VIDEO', video_content: { video_id: 'clip' } },
      { path: '/media/1', mediaId: 'clip' },
    ],
    [
      { content_type: 'MODE_VIDEO', video_content: { video_id: 'v0200' } },
      { path: '/media/1', mediaId: 'clip' },
    ],
    [{ content_type: 'MODE_IMAGE' }, { path: '/media/0', mediaId: 'pic' }],
    [{ content_type: 'LandingPage' }, { path: '/landingPage' }],
  ])('%j', (content, place) => expect(first(reject(content)).places).toEqual([{ how: 'named', ...place }]))
})

describe('any rejection', () => {
  test('what cannot be read is an issue, not an error', () => {
    expect(explain(12)).toMatchObject({ objections: [], issues: [{ code: 'wrong_type' }] })
  })

  test('a creative that cannot be checked is the caller’s error', () => {
    expect(() => explainRejection({ precheck, creative: {}, book }, 'income')).toThrow(
      /invalid_creative|nothing|at least/,
    )
  })

  test('gives plain JSON, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('income', '“soap”', 'blurry page error', ''),
        (text, more) => {
          const once = explain(`${text} ${more}`)
          expect(JSON.stringify(explain(`${text} ${more}`))).toBe(JSON.stringify(once))
          expect(JSON.parse(JSON.stringify(once))).toEqual(once)
          for (const { matches, places, unknown } of once.objections) {
            expect(unknown).toBe(matches.length === 0)
            expect(places.length).toBeGreaterThan(0)
            for (const { confidence } of matches) expect(confidence).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })

  test('a name of a prototype is no topic and no code', () => {
    const odd = { topic: 'constructor', type: 'PROHIBITED' }
    expect(first(odd)).toMatchObject({ unknown: true })
    expect(first({ topic: '__proto__', type: 'x' })).toMatchObject({ unknown: true })
  })
})

test('a pasted list is one reason an item, and what stands around it is told only where it says something', () => {
  const pasted = `Your ad was not approved for these reasons:
1. It promises income
   that nobody can know.
2. Zorp the quux.
• The "$900 a week" must go.

Regards`
  const { objections } = explainRejection({ precheck, book }, pasted)
  expect(objections.map(({ objection, unknown }) => [objection.text, unknown])).toEqual([
    ['It promises income that nobody can know.', false],
    ['Zorp the quux.', true],
    ['The "$900 a week" must go.', true],
  ])
  expect(objections[2]?.objection.where?.words).toEqual(['$900 a week'])
})

test('reasons are told where there is no ad, and no place', () => {
  const { objections } = explainRejection({ precheck, book }, 'Your ad promises income.')
  expect(objections[0]?.matches[0]).toMatchObject({ ruleId: 'income', state: 'not-run' })
  expect(objections[0]?.places).toEqual([{ how: 'whole', path: '' }])
})

describe('the book', () => {
  test('is read with every problem named', () => {
    expect(parseRejectionBook(book)).toMatchObject({ ok: true })
    expect(parseRejectionBook({ ...book, codes: { google: { X: ['nothing'] } } })).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown_key', path: '/codes/google/X', received: 'nothing' }],
    })
    expect(parseRejectionBook({ ...book, topics: 7 })).toMatchObject({ ok: false, issues: [{ path: '/topics' }] })
    expect(parseRejectionBook(null)).toMatchObject({ ok: false })
  })
})

test('the languages of the reasons are told, to load their phrases', () => {
  const objections = [
    { platform: 'text', text: 'Ваше объявление отклонено, потому что в нём нет условий.' },
    { platform: 'meta', topic: '広告の商品が違います' },
    { platform: 'text', text: '404' },
  ]
  expect(languagesOf(objections)).toEqual(['ru', 'ja', 'und'])
  expect(languagesOf([{ platform: 'google', topic: 'DESTINATION_NOT_WORKING' }])).toEqual([])
})
