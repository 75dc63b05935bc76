import { describe, expect, it } from 'vitest'
import { AT, appealInput, decided, decisionOnRule } from '../../testing/appeal.ts'
import { createAppeal, ENGLISH_WORDS, type StatementOfReasons, toCoop, toStatementOfReasons, toText } from '../index.ts'

const packet = await createAppeal(appealInput())

describe('toCoop', () => {
  const base = {
    appealId: 'a-1',
    appealedBy: { typeId: 'advertiser', id: '7' },
    item: { typeId: 'creative' },
    actionsTaken: ['reject'],
  }

  it('is the body of the appeal route', () => {
    expect(toCoop(packet, { ...base, policyOf: (ruleId) => ({ 'weight-promise': 'p-12' })[ruleId] })).toEqual({
      appealId: 'a-1',
      appealedBy: { typeId: 'advertiser', id: '7' },
      appealedAt: AT,
      actionedItem: {
        id: 'tea-01',
        typeId: 'creative',
        data: {
          headline: 'Number one herbal tea',
          body: 'With our tea you do not lose 5 kilos, you gain a calm evening.',
          landingPage: 'https://tea.example/calm',
          platform: 'tiktok',
          markets: 'DE, US',
          creativeHash: packet.creativeHash,
        },
      },
      actionsTaken: ['reject'],
      appealReason: expect.stringMatching(
        /^We sell tea\.[\s\S]*“Number one” \(Claims to be the best\): Proof: Sales figures\.$/,
      ),
      violatingPolicies: [{ id: 'p-12' }],
    })
  })

  it('takes the data of the host, and no policy nobody named', () => {
    const item = { typeId: 'creative', typeVersion: '3', id: 'x', data: { title: 'T' } }
    const body = toCoop(packet, { ...base, item, additionalItems: [{ id: 'f', typeId: 'file', data: {} }] })
    expect(body.actionedItem).toEqual(item)
    expect(body.additionalItems).toHaveLength(1)
    expect(body).not.toHaveProperty('violatingPolicies')
  })
})

const DECISION: Partial<StatementOfReasons> = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
  category: 'STATEMENT_CATEGORY_CONSUMER_INFORMATION',
  content_date: '2026-11-20',
  application_date: '2026-11-21',
  source_type: 'SOURCE_VOLUNTARY',
  automated_detection: 'Yes',
  automated_decision: 'AUTOMATED_DECISION_PARTIALLY',
  puid: 'c0ffee-1',
}

describe('toStatementOfReasons', () => {
  const redress = { complaint: 'https://platform.example/complaints' }

  it('fills in what the check knows, for the database', () => {
    const { statement, issues } = toStatementOfReasons(packet, { decision: DECISION, redress })
    expect(issues).toEqual([])
    expect(statement).toEqual({
      ...DECISION,
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      decision_ground_reference_url: 'https://platform.example/weight',
      incompatible_content_ground: 'Weight management; Misleading claims',
      incompatible_content_explanation: 'Ads may not promise a number of kilos. Superlatives need proof.',
      content_type: ['CONTENT_TYPE_TEXT', 'CONTENT_TYPE_VIDEO'],
      territorial_scope: ['DE'],
      content_language: 'EN',
      decision_facts:
        'Checked with @preclear/core/1, shop 1.2.0, rules of 2026-11-01. Rule weight-promise at /text/body. Rule absolute-terms at /text/headline.',
    })
  })

  it.each([
    ['lose 5 kilos', 'You wrote “…”. Superlatives need proof.'],
    ['Lose 5 kilos', 'Rule weight-promise. Superlatives need proof.'],
  ])('keeps %s out of the database and gives it to the advertiser', (quote, explanation) => {
    const [first, ...others] = packet.disputed
    if (!first) throw new TypeError('no finding')
    const quoting = { ...first, sentence: { ...first.sentence, why: `You wrote “${quote}”.` } }
    const { statement, notice } = toStatementOfReasons(
      { ...packet, disputed: [quoting, ...others] },
      { decision: DECISION },
    )
    expect(statement.incompatible_content_explanation).toBe(explanation)
    expect(JSON.stringify(statement)).not.toMatch(/5 kilos|Number one|We sell tea/i)
    expect(notice.facts[0]?.words).toEqual(['lose 5 kilos'])
    expect(notice.grounds[0]?.explanation).toContain(quote)
  })

  it('takes a finding of law as illegal content, and one the host picks', async () => {
    const law = decisionOnRule('alcohol-age', { kind: 'dismissed', reason: 'allowed-here' })
    const policy = decisionOnRule('weight-promise', { kind: 'dismissed', reason: 'other' })
    const both = await createAppeal(appealInput({ decisions: decided(law, policy) }))
    const { statement, notice } = toStatementOfReasons(both, {
      decision: DECISION,
      redress,
      findings: [law.fingerprint],
    })
    expect(statement).toMatchObject({
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Youth Protection Act § 9',
    })
    expect(statement).not.toHaveProperty('incompatible_content_ground')
    expect(notice.grounds).toMatchObject([{ kind: 'law', url: 'https://law.example/9' }])
  })

  it.each([
    ['no restriction', { decision_visibility: undefined }, '/decision_visibility'],
    ['no category', { category: undefined }, '/category'],
    [
      'another restriction without its name',
      { decision_visibility: ['DECISION_VISIBILITY_OTHER'] },
      '/decision_visibility_other',
    ],
    ['an id with spaces', { puid: 'a b' }, '/puid'],
    ['a day that is none', { content_date: '2026-02-30' }, '/content_date'],
    ['an end before the start', { end_date_visibility_restriction: '2026-01-01' }, '/end_date_visibility_restriction'],
    ['a country outside', { territorial_scope: ['US'] }, '/territorial_scope'],
    ['facts that are a book', { decision_facts: '🍵'.repeat(5_001) }, '/decision_facts'],
    ['a reference by script', { decision_ground_reference_url: 'javascript:1' }, '/decision_ground_reference_url'],
  ])('names %s', (_name, more, path) => {
    const decision = { ...DECISION, ...more } as Partial<StatementOfReasons>
    expect(toStatementOfReasons(packet, { decision, redress }).issues.map((issue) => issue.path)).toEqual([path])
  })

  it('asks where the advertiser can turn', () => {
    expect(toStatementOfReasons(packet, { decision: DECISION }).issues).toMatchObject([{ path: '/redress' }])
  })

  it('keeps to the lengths of the database with 500 findings', () => {
    const disputed = Array.from({ length: 500 }, (_, i) =>
      packet.disputed.map((each) => ({
        ...each,
        ruleId: `rule-${i}`,
        source: { ...each.source, title: `Title ${i} `.repeat(9) },
        sentence: { ...each.sentence, why: `Reason ${i}. `.repeat(9) },
      })),
    ).flat()
    expect(toStatementOfReasons({ ...packet, disputed }, { decision: DECISION, redress }).issues).toEqual([])
  })
})

describe('toText', () => {
  it('reads as a letter', () => {
    const text = toText(packet)
    for (const line of [
      'Markets: Germany and United States',
      'Date: 2026-11-26 12:00 UTC',
      '1. Promises weight loss',
      '   In the ad: “lose 5 kilos”',
      '   Source, read 2026-05-04: Weight management https://platform.example/weight',
      '   Our answer: The ad does not say that. The sentence says the opposite. It tells people not to expect it.',
      '   Our answer: We know that this is restricted and take responsibility. Kim, 2026-11-26 12:00 UTC',
      '- sales-2026.pdf (120 kB)',
    ])
      expect(text.split('\n')).toContain(line)
  })

  it('shows hidden characters, and lets no value begin a line of ours', () => {
    const [one] = packet.disputed
    const answer = {
      ...decisionOnRule('weight-promise', {}),
      kind: 'dismissed',
      reason: 'other',
      note: 'x\n2. Approved',
    } as const
    const hostile = one && {
      ...one,
      answer,
      evidence: [{ kind: 'field', path: '/x', value: 'pay\u202epal\u200b' } as const],
    }
    const text = toText({ ...packet, disputed: hostile ? [hostile] : [] })
    expect(text).toContain('“pay[U+202E]pal[U+200B]”')
    expect(text).not.toMatch(/^2\. Approved/m)
  })

  it('keeps dates, ids and quotes in their own direction in an Arabic letter', async () => {
    const arabic = await createAppeal(appealInput({ language: 'ar' }))
    const text = toText(arabic, { ...ENGLISH_WORDS, language: 'ar', source: 'المصدر في {date}' })
    expect(text).toContain('1. يَعِد بفقدان الوزن: \u2068lose 5 kilos\u2069')
    expect(text).toContain('المصدر في \u20682026-05-04\u2069: \u2068Weight management\u2069')
    expect(text).not.toContain('[U+')
  })

  it('isolates Arabic words of the ad in an English letter', () => {
    const [one] = packet.disputed
    const evidence = [{ kind: 'page', quote: 'اخسر' } as const]
    expect(toText({ ...packet, disputed: one ? [{ ...one, evidence }] : [] })).toContain('\u2068“اخسر”\u2069')
  })
})
