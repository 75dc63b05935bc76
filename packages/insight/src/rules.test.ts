import type { CompiledRule, Pack } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { profilesOf } from './rules.ts'

function rule(id: string, options: Readonly<Record<string, unknown>>): CompiledRule {
  const source = {
    title: 'T',
    url: 'https://x.example',
    asOf: '2026-01-01',
    kind: 'platform',
    confidence: 'primary',
  } as const
  return { id, theme: 't', effect: 'reject', status: 'enforce', checker: 'claim', options, source, knownMistakes: [] }
}

function pack(rules: readonly CompiledRule[], patterns: Readonly<Record<string, string>>): Pack {
  const lexicons = Object.entries(patterns).map(([language, names]) => ({
    language,
    directives: '',
    words: '',
    names,
    program: '',
    rewordings: {},
  }))
  const head = { schema: 'preclear.pack/1', id: 'p', version: '1', digest: 'd', platforms: ['tiktok'] } as const
  return { ...head, rules, lexicons, sentences: {}, labels: {} }
}

const words = pack([], { ru: 'income', ja: 'income.offer', und: 'crypto' })
const main = pack(
  [
    rule('guaranteed-income', { claims: ['income'] }),
    rule('income-opportunity', { claims: ['income.offer', 'jobs'] }),
    rule('crypto-offer', { claims: ['crypto'] }),
    rule('body-too-long', { field: 'body', max: 100 }),
    rule('unheard-of', { claims: ['nothing'] }),
  ],
  { en: 'income\nincome.period\njobs' },
)

describe('profilesOf', () => {
  it.each([
    ['guaranteed-income', ['earnings', 'guaranteed-income', 'income'], ['en', 'ja', 'ru']],
    ['income-opportunity', ['earnings', 'income', 'income-opportunity', 'jobs'], ['en', 'ja', 'ru']],
    ['crypto-offer', ['crypto', 'crypto-offer'], undefined],
    ['body-too-long', ['body-too-long'], undefined],
    ['unheard-of', ['nothing', 'unheard-of'], undefined],
  ])('of %s', (id, topics, languages) => {
    const found = profilesOf([main, words], { earnings: ['income'] }).find((profile) => profile.id === id)
    expect(found).toEqual({ id, effect: 'reject', topics, ...(languages ? { languages } : {}) })
  })
})
