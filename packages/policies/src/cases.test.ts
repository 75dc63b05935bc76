import {
  type CreativeInput,
  createPrecheck,
  type Fact,
  type Pack,
  type Report,
  type Sense,
  type Surface,
} from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'
import { describe, expect, test } from 'vitest'
import { compilePack, expandMarkets, type LexiconSource, type RuleSource } from './compile.ts'
import type { Measures, RuleCase, RuleCases } from './define.ts'
import { languagePacks } from './packs/languages.ts'
import { tiktokRules } from './packs/tiktok-rules.ts'
import { MARKET_CURRENCIES, MARKET_LANGUAGES } from './regions/markets.ts'

const AT = new Date('2026-11-23T12:00:00Z')
const NO_DIGEST = 'sha256-0'

const ruleModules = import.meta.glob<{ rule: RuleSpec }>('./rules/*/*/rule.ts', { eager: true })
const caseModules = import.meta.glob<{ cases: RuleCases }>('./rules/*/*/cases.ts', { eager: true })
const claimFiles = import.meta.glob<string>('./lexicon/*/*.claims', { eager: true, query: '?raw', import: 'default' })

const rules: RuleSource[] = Object.entries(ruleModules).map(([path, { rule }]) => {
  const [theme = '', id = ''] = path.split('/').slice(2, 4)
  return { theme, id, rule }
})
const lexicons: LexiconSource[] = Object.entries(claimFiles).map(([path, text]) => {
  const [topic = '', file = ''] = path.split('/').slice(2)
  return { topic, language: file.replace('.claims', ''), text }
})
const pack: Pack = compilePack(
  { id: 'tiktok', version: '0.0.0', platforms: ['tiktok'], rules, lexicons, translations: {} },
  () => NO_DIGEST,
)

/** Lexicons are loaded once, not for each case. */
const precheck = createPrecheck({ packs: [pack], at: AT })

/** Stands in for every sense: gives the values and words a case says were found. */
function given(one: RuleCase): Sense {
  const first = one.creative.media?.[0]?.id
  return {
    id: 'given',
    kinds: ['image', 'video', 'audio'],
    provides: [
      'file.',
      'image.',
      'video.',
      'audio.',
      'picture.',
      'sound.',
      'text.',
      'code.',
      'nudity.',
      'media.',
      '#text',
    ],
    sense: ({ id }) => {
      const read = id === first && one.words !== undefined
      return Promise.resolve({
        kind: 'facts',
        facts: [
          ...factsOf({ ...one.facts, ...one.each?.[id] }, id),
          ...(read ? [{ id: 'text.share', value: 0.1, mediaId: id }] : []),
        ],
        surfaces: read ? surfacesOf(one, id) : [],
      })
    },
  }
}

function factsOf(measures: Measures, mediaId: string): Fact[] {
  return Object.entries(measures).map(([id, measured]) =>
    typeof measured === 'object'
      ? { id, value: measured.value, mediaId, evidence: measured.evidence.map((place) => ({ ...place, mediaId })) }
      : { id, value: measured, mediaId },
  )
}

function surfacesOf({ words = [], language }: RuleCase, mediaId: string): Surface[] {
  let text = ''
  const placed = words.map(({ text: word, box: [x, y, w, h], confidence = 0.95, ...more }) => {
    const start = text.length + (text === '' ? 0 : 1)
    text = text === '' ? word : `${text} ${word}`
    return { start, end: text.length, box: { x, y, w, h }, confidence, ...more }
  })
  return words.length > 0 ? [{ id: `${mediaId}#text`, path: `/media/${mediaId}`, text, language, words: placed }] : []
}

function check(one: RuleCase): Promise<Report> {
  const { creative, market, facts, each, words } = one
  const targeting = { ...creative.targeting, countries: creative.targeting?.countries ?? [market] }
  const text = typeof creative.text === 'string' ? { copy: creative.text } : creative.text
  const whole: CreativeInput = { platform: 'tiktok', ...creative, targeting, ...(text ? { text } : {}) }
  const isSensed = facts ?? each ?? words
  return (isSensed ? createPrecheck({ packs: [pack], senses: [given(one)], at: AT }) : precheck).check(whole)
}

function findingsOf(report: Report, id: string): Report['findings'] {
  return [...report.findings, ...report.upcoming, ...report.shadow].filter(({ ruleId }) => ruleId === id)
}

/** Why a rule said nothing, for the failure message. */
function silence(report: Report, id: string): string {
  const notRun = report.notRun.find(({ ruleId }) => ruleId === id)
  if (notRun) return `not run: ${notRun.reason}`
  return report.inapplicable.includes(id) ? 'inapplicable' : 'passed'
}

test('there are rules and lexicons to walk', () => {
  expect(rules.length).toBeGreaterThan(100)
  expect(lexicons.length).toBeGreaterThan(0)
})

describe.each(rules)('$theme/$id', ({ theme, id, rule }) => {
  const cases = caseModules[`./rules/${theme}/${id}/cases.ts`]?.cases ?? { violates: [], allowed: [] }
  const all = [...cases.violates, ...cases.allowed, ...(cases.unsure ?? [])]

  test('is named by its folder, dated, sourced and tried both ways', () => {
    expect(rule.id).toBe(id)
    expect(rule.source.url).toMatch(/^https:\/\//)
    expect(rule.source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(rule.knownMistakes.length).toBeGreaterThan(0)
    expect(cases.violates.length).toBeGreaterThanOrEqual(3)
    expect(cases.allowed.length).toBeGreaterThanOrEqual(3)
    for (const { market, language } of all) {
      expect(market).toMatch(/^[A-Z]{2}$/)
      expect(Intl.getCanonicalLocales(language)).toEqual([language])
    }
  })

  test('does not reject on what was only heard of', () => {
    if (rule.source.confidence === 'secondary') expect([rule.effect, rule.status]).not.toEqual(['reject', 'enforce'])
  })

  test('speaks in short plain sentences', () => {
    for (const sentence of Object.values(rule.says)) {
      const parts = Object.values(sentence).flatMap((text) => text.split(/[.;] /))
      for (const part of parts) expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20)
      expect(Object.values(sentence).join(' ')).not.toContain('!')
    }
  })

  test.each(cases.violates)('finds violating case %#', async (one) => {
    const report = await check(one)
    expect(findingsOf(report, id).length, `${JSON.stringify(one.creative)}: ${silence(report, id)}`).toBeGreaterThan(0)
  })

  test.each(cases.allowed)('leaves allowed case %# alone', async (one) => {
    const report = await check(one)
    expect(findingsOf(report, id), JSON.stringify(one.creative)).toEqual([])
  })

  test.each(cases.unsure ?? [])('asks for a review in unsure case %#', async (one) => {
    const report = await check(one)
    const effects = findingsOf(report, id).map(({ effect }) => effect)
    expect(effects.length, silence(report, id)).toBeGreaterThan(0)
    for (const effect of effects) expect(['review', 'advise']).toContain(effect)
  })
})

const words = Object.values(languagePacks).map((load) => load())

const ORDINARY: readonly (readonly [why: string, creative: CreativeInput])[] = [
  [
    'with every setting',
    { placement: 'feed', buyingType: 'auction', objective: 'conversions', format: 'single-video' },
  ],
  ['with a format only', { format: 'single-video' }],
  ['without any media', {}],
  ['with a button', { text: { cta: 'Shop now' } }],
  ['with a price', { text: { body: 'Stoneware mug, fired twice, now $19. Free returns.' } }],
  ['in capitals where names have them', { text: { body: 'Mugs made in the USA, shipped by DHL. Free returns.' } }],
  ['in Russian', { targeting: { countries: ['KZ'] }, text: { body: 'Кружки ручной работы для спокойного утра.' } }],
  [
    'in Indonesian',
    { targeting: { countries: ['ID'] }, text: { body: 'Cangkir keramik buatan tangan untuk pagi yang tenang.' } },
  ],
  [
    'in Spanish',
    { targeting: { countries: ['MX'] }, text: { body: 'Tazas de cerámica hechas a mano para tus mañanas.' } },
  ],
]

test.each(ORDINARY)('an ordinary shop ad %s has no issue, and nothing to advise', async (_why, creative) => {
  const text = typeof creative.text === 'object' ? creative.text : {}
  const report = await createPrecheck({ packs: [tiktokRules, ...(await Promise.all(words))], at: AT }).check({
    platform: 'tiktok',
    ...creative,
    advertiser: { name: 'Lumen Home', industry: 'ecommerce' },
    targeting: { countries: ['US'], minAge: 18, ...creative.targeting },
    text: { displayName: 'Lumen Home', body: 'Stoneware mugs for slow mornings. Free shipping over $40.', ...text },
    landingPage: { url: 'https://lumenhome.com/mugs' },
  })
  expect(report.findings).toEqual([])
  expect(report.outcome).toBe('no_issue_found')
})

test('market tables name markets, languages and currencies that exist', () => {
  const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const markets = [
    ...Object.keys(MARKET_LANGUAGES),
    ...Object.keys(MARKET_CURRENCIES),
    ...expandMarkets(['europe', 'latin-america', 'north-america']),
  ]
  for (const market of markets) expect(regionNames.of(market), market).toBeDefined()
  for (const language of Object.values(MARKET_LANGUAGES).flat())
    expect(Intl.getCanonicalLocales(language)).toHaveLength(1)
  const known = Intl.supportedValuesOf('currency')
  for (const currency of Object.values(MARKET_CURRENCIES).flat()) expect(known).toContain(currency)
})
