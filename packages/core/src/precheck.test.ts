import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sense } from './contracts/facts.ts'
import { PACK_SCHEMA, type Pack } from './contracts/pack.ts'
import type { Progress } from './contracts/precheck.ts'
import type { Report } from './contracts/report.ts'
import { createPrecheck } from './precheck.ts'
import { compileClaims } from './text/index.ts'

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
    { ...base, id: 'long', checker: 'length', options: { field: 'body', max: 30, unit: 'weighted' } },
    { ...base, id: 'shout', checker: 'editorial', effect: 'advise', options: { look: 'repeated-punctuation', max: 1 } },
    { ...base, id: 'hidden', checker: 'evasion', options: { look: 'hidden-characters' } },
    { ...base, id: 'income', checker: 'claim', options: { claims: ['income'], strength: 'any' } },
    { ...base, id: 'young', checker: 'targeting', options: { what: 'min-age', minAge: 18 } },
    {
      ...base,
      id: 'wide',
      checker: 'media-spec',
      options: { look: 'range', fact: 'image.width', min: 100, unit: 'px' },
    },
    { ...base, id: 'seen', checker: 'media-spec', options: { look: 'is', fact: 'test.ok', value: true } },
  ],
  lexicons: [
    {
      language: 'en',
      ...compileClaims('en', 'strong income.money: earn ..3 {money>=100}').compiled,
      rewordings: { income: 'Learn how it works.' },
    },
  ],
  sentences: {},
  labels: {},
}
const at = new Date('2026-06-01T00:00:00Z')
const gif = Uint8Array.from([71, 73, 70, 56, 57, 97, 10, 0, 10, 0, 0, 0, 0, 59])
const timeless = ({ timing: _timing, ...rest }: Report): string => JSON.stringify(rest)

describe('createPrecheck', () => {
  const precheck = createPrecheck({ packs: [pack], at })

  it('refuses a pack of another shape, by path', () => {
    expect(() => createPrecheck({ packs: [{ ...pack, rules: 'all' } as unknown as Pack] })).toThrow(/\/rules/)
  })

  it('refuses a platform no pack knows', () => {
    expect(() => precheck.checkText({ platform: 'y', text: 'a' })).toThrow(/\/platform: one of x, got y/)
  })

  it('gives the same bytes for the same creative, timing aside', async () => {
    const creative = {
      text: { body: 'Earn $500 now!!!' },
      targeting: { minAge: 13 },
      media: [{ id: 'm', kind: 'image' as const, source: gif }],
    }
    const again = createPrecheck({ packs: [pack], at })
    expect(timeless(await precheck.check(creative))).toBe(timeless(await again.check(structuredClone(creative))))
  })

  it('measures a picture from its bytes and says what nobody could measure', async () => {
    const report = await precheck.check({ media: [{ id: 'm', kind: 'image', source: gif }] })
    expect(report.findings.map(({ ruleId, where }) => [ruleId, where.mediaId])).toContainEqual(['wide', 'm'])
    expect(report.notRun.map(({ ruleId }) => ruleId)).toContain('seen')
  })

  it('shows text results before media are read', async () => {
    const steps: Progress[] = []
    await precheck.check(
      { text: { body: 'Earn $500' }, media: [{ id: 'm', kind: 'image', source: gif }] },
      { onProgress: (step) => steps.push(step) },
    )
    expect(steps.map((step) => (step.step === 'text' ? 'text' : step.state))).toEqual(['text', 'started', 'done'])
    expect(steps[0]?.step === 'text' && steps[0].report.findings[0]?.ruleId).toBe('income')
  })

  it('ends when its signal does, and at once if it already has', async () => {
    const controller = new AbortController()
    const endless: Sense = { id: 'endless', kinds: ['image'], provides: ['test.'], sense: () => new Promise(() => {}) }
    const slow = createPrecheck({ packs: [pack], at, senses: [endless] })
    const creative = { media: [{ id: 'm', kind: 'image' as const, source: gif }] }
    const running = slow.check(creative, { signal: controller.signal })
    controller.abort(new Error('stopped by the host'))
    await expect(running).rejects.toThrow('stopped by the host')
    await expect(slow.check(creative, { signal: controller.signal })).rejects.toThrow('stopped by the host')
  })

  it('goes on without a sense that fails', async () => {
    const broken: Sense = {
      id: 'broken',
      kinds: ['image'],
      provides: ['test.'],
      sense: () => Promise.reject(new Error('codec')),
    }
    const report = await createPrecheck({ packs: [pack], at, senses: [broken] }).check({
      media: [{ id: 'm', kind: 'image', source: gif }],
    })
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('wide')
    expect(report.notRun).toContainEqual(expect.objectContaining({ ruleId: 'seen' }))
  })

  it('applies a fix to the creative as it was passed in', () => {
    const creative = { text: 'Good tea. Earn $500 now. Try it.', targeting: { minAge: 18 } }
    const report = precheck.checkText(creative)
    const [fix] = report.findings[0]?.fixes ?? []
    expect(fix?.verified).toBe(true)
    expect(precheck.fix(creative, report, fix?.id ?? '')).toEqual({
      text: { copy: expect.not.stringContaining('Earn') },
      targeting: { minAge: 18 },
    })
    expect(() => precheck.fix(creative, report, 'f9.9')).toThrow(/Check again/)
  })

  it('knows the limits of fields for counters', () => {
    expect(precheck.limits({ text: 'a' })).toEqual({ body: { max: 30, unit: 'weighted' } })
  })
})

describe('any text', () => {
  const precheck = createPrecheck({ packs: [pack], at })
  const words = fc.constantFrom(
    'Earn $500',
    '!!!',
    'v\u200bape',
    '\u202e',
    '\ud800',
    '😀',
    'ﬁ',
    'é',
    '&#101;',
    ' ',
    '. ',
  )
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 12 })
    .map((parts) => `x${parts.join('')}`)

  it('is quoted exactly at its offsets', () => {
    fc.assert(
      fc.property(texts, (body) => {
        for (const { evidence } of precheck.checkText({ text: { body } }).findings)
          for (const each of evidence)
            if (each.kind === 'text') expect(body.slice(each.start, each.end)).toBe(each.quote)
      }),
    )
  })

  it('loses the finding when a tested fix is applied, and gains no reject', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const creative = { text: { body }, targeting: { minAge: 13 } }
        const before = precheck.checkText(creative)
        for (const finding of before.findings)
          for (const fix of finding.fixes.filter(({ verified }) => verified)) {
            const after = precheck.checkText(precheck.fix(creative, before, fix.id))
            expect(after.findings.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint)
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a used engine', () => {
  it('says the same as a fresh one, whatever it was asked before', () => {
    const used = createPrecheck({ packs: [pack], at })
    const texts = fc.constantFrom('We earn $900', 'Fine mugs', 'We earn $9', '')
    const creatives = fc.record({
      text: fc.record({
        headline: texts,
        cta: fc.constantFrom('SHOP_NOW', 'Grab'),
        body: fc.constantFrom('We earn $900 today', 'Clay mugs'),
      }),
      targeting: fc.record({ countries: fc.subarray(['US', 'ID']), minAge: fc.constantFrom(13, 18) }),
      landingPage: fc.record({ text: fc.constantFrom('We earn $500', 'Mugs') }),
    })
    fc.assert(
      fc.property(creatives, (creative) => {
        expect(timeless(used.checkText(creative))).toBe(
          timeless(createPrecheck({ packs: [pack], at }).checkText(creative)),
        )
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})
