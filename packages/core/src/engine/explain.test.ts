import { describe, expect, it } from 'vitest'
import { PACK_SCHEMA, type Pack } from '../contracts/pack.ts'
import type { Report } from '../contracts/report.ts'
import { createExplainer } from './explain.ts'

const pack: Pack = {
  schema: PACK_SCHEMA,
  id: 'p',
  version: '1',
  digest: '',
  platforms: [],
  rules: [],
  lexicons: [],
  sentences: {
    en: {
      rule: { found: { title: 'Says {quote}', why: 'In {field}, for {markets}.', fix: 'Stop.' } },
      other: { found: { title: 'Other', why: '', fix: '' } },
    },
    ar: { rule: { found: { title: 'يقول {quote}', why: '{field} {markets}', fix: 'توقف.' } } },
  },
  labels: { ar: { 'field.body': 'النص', 'fix.take-out': 'احذف {quote}' } },
}
const explainer = createExplainer([pack])

function report(ruleId: string): Report {
  const finding = {
    message: { id: `${ruleId}.found`, args: { quote: 'Buy {field}', field: 'body', markets: 'ID,MY' } },
    fixes: [{ label: { id: 'fix.take-out', args: { quote: 'Buy' } } }],
    ruleId,
  }
  return { findings: [finding] } as unknown as Report
}

describe('explain', () => {
  it('turns ids and codes into words, and leaves the words of the ad alone', () => {
    expect(explainer.explain(report('rule'), 'en')[0]).toMatchObject({
      title: 'Says Buy {field}',
      why: 'In Caption, for Indonesia and Malaysia.',
      fixLabels: ['Take out “Buy”'],
      language: 'en',
    })
  })

  it('isolates the words of the ad inside a right-to-left sentence', () => {
    expect(explainer.explain(report('rule'), 'ar-EG')[0]).toMatchObject({
      title: 'يقول \u2068Buy {field}\u2069',
      fixLabels: ['احذف \u2068Buy\u2069'],
      language: 'ar',
    })
  })

  it('falls back to English per sentence, and says so', () => {
    expect(explainer.explain(report('other'), 'ar')[0]).toMatchObject({ title: 'Other', language: 'en' })
  })

  it('says what a rule is about without a finding, in words that need none', () => {
    expect(explainer.about('other', 'ar')).toEqual({ title: 'Other', language: 'en' })
    expect(explainer.about('rule', 'en')).toBeUndefined()
    expect(explainer.about('unknown-rule', 'en')).toBeUndefined()
  })

  it('names a rule without sentences by its id', () => {
    expect(explainer.explain(report('unknown-rule'), 'en')[0]?.title).toBe('unknown-rule')
  })

  it.each([
    ['fix.take-out', 'en', 'Take out “x”'],
    ['notRun.some-new-reason', 'ar', 'some new reason'],
  ])('label %s in %s', (id, language, text) => {
    expect(explainer.label(id, { quote: 'x' }, language)).toBe(text)
  })
})
