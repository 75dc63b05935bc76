import { createPrecheck, digestOf, type Pack, parsePack } from '@preclear/core'
import { describe, expect, it, test } from 'vitest'
import { compilePack, type PackSource, type Translation } from './compile.ts'
import { sentencePacks } from './generated/sentences.ts'
import { languagePacks } from './packs/languages.ts'
import { tiktok } from './packs/tiktok.ts'
import { tiktokRules } from './packs/tiktok-rules.ts'
import { rule as loan } from './rules/finance/loan-offer/rule.ts'

const AT = new Date('2026-11-23T12:00:00Z')
const translations = import.meta.glob<Translation>('./languages/*.json', { eager: true, import: 'default' })
const AD = { platform: 'tiktok', text: { displayName: 'Leaf', body: 'Lose 10 kg in 7 days, guaranteed!' } } as const

const all: readonly (readonly [string, () => Promise<Pack>])[] = [
  ['tiktok', async () => tiktok],
  ['tiktok/rules', async () => tiktokRules],
  ...Object.entries(languagePacks).map(([tag, load]) => [`languages/${tag}`, load] as const),
  ...Object.entries(sentencePacks).map(([tag, load]) => [`sentences/${tag}`, load] as const),
]

test.each(all)('%s is a sound pack whose digest is the one the engine computes', async (_door, load) => {
  const pack = await load()
  expect(parsePack(pack)).toMatchObject({ ok: true })
  expect(await digestOf(pack)).toBe(pack.digest)
})

describe('the TikTok packs', () => {
  it('check an English ad at once, or once English is given', async () => {
    const en = await languagePacks.en?.()
    const whole = createPrecheck({ packs: [tiktok], at: AT }).checkText(AD)
    const parts = createPrecheck({ packs: en ? [tiktokRules, en] : [], at: AT }).checkText(AD)
    expect(whole.outcome).toBe('likely_rejected')
    expect(parts.findings).toEqual(whole.findings)
  })

  it('say that claims were not read where no lexicon is given, and check the rest', () => {
    const { notRun, passes } = createPrecheck({ packs: [tiktokRules], at: AT }).checkText(AD)
    expect(notRun.map(({ reason }) => reason)).toContain('language-not-read')
    expect(passes).toContain('body-too-long')
  })
})

test.each(Object.entries(languagePacks))(
  'the language pack %s carries a lexicon of its own language and nothing else',
  async (language, load) => {
    const { rules, lexicons, sentences, labels } = await load()
    expect(rules).toEqual([])
    expect(lexicons.map((lexicon) => lexicon.language)).toEqual([language])
    expect({ ...sentences, ...labels }).toEqual({})
  },
)

describe.each(Object.entries(sentencePacks))('the sentence pack %s', (tag, load) => {
  it('says what its file says', async () => {
    const { id, rules, lexicons, sentences, labels } = await load()
    const file = translations[`./languages/${tag}.json`]
    expect(id).toBe(`sentences-${tag}`)
    expect([...rules, ...lexicons]).toEqual([])
    expect(sentences).toEqual({ [tag]: file?.rules })
    expect(labels).toEqual({ [tag]: file?.labels })
  })

  it('speaks to the advertiser in its language', async () => {
    const precheck = createPrecheck({ packs: [tiktok, await load()], at: AT })
    const report = precheck.checkText(AD)
    const explained = precheck.explain(report, tag)
    expect(explained.map(({ language }) => language)).toEqual(report.findings.map(() => tag))
    expect(explained.map(({ title }) => title)).not.toEqual(precheck.explain(report, 'en').map(({ title }) => title))
  })
})

test('English says every rule', () => {
  expect(Object.keys(tiktokRules.sentences)).toEqual(['en'])
  for (const { id } of tiktokRules.rules) expect(tiktokRules.sentences.en).toHaveProperty(id)
})

describe('compilePack', () => {
  const says = { title: 'Titel', why: 'Grund', fix: 'Rat' }
  const source = (rules: Translation['rules']): PackSource => ({
    id: 'sentences-de',
    version: '1',
    platforms: [],
    rules: [],
    askedBy: [{ theme: 'finance', id: loan.id, rule: loan }],
    lexicons: [],
    translations: { de: { rules, labels: {} } },
  })

  it('takes sentences of the rules', () => {
    const [reason = ''] = Object.keys(loan.says)
    const rules = { [loan.id]: { [reason]: says } }
    expect(compilePack(source(rules), () => 'sha256-0').sentences).toEqual({ de: rules })
  })

  it.each([
    ['rule', { 'loan-ofer': { claimed: says } }, 'de: loan-ofer.claimed'],
    ['reason', { [loan.id]: { imagined: says } }, `de: ${loan.id}.imagined`],
  ])('refuses sentences of a %s that does not exist', (_what, rules, named) => {
    expect(() => compilePack(source(rules), () => 'sha256-0')).toThrow(named)
  })
})
