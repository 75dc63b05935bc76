import { type AppealInput, addDecision, type Decision, type DecisionLog, NO_DECISIONS } from '../appeal/index.ts'
import { PACK_SCHEMA, type Pack, type Precheck, type Report } from '../contracts/index.ts'
import { createPrecheck } from '../precheck.ts'
import { compileClaims } from '../text/index.ts'

const base = { theme: 'claims', effect: 'reject', status: 'enforce', knownMistakes: [] } as const
const platform = { asOf: '2026-05-04', kind: 'platform', confidence: 'primary' } as const

const pack: Pack = {
  schema: PACK_SCHEMA,
  id: 'shop',
  version: '1.2.0',
  digest: `sha256-${'0'.repeat(64)}`,
  platforms: ['tiktok'],
  rules: [
    {
      ...base,
      id: 'weight-promise',
      checker: 'claim',
      options: { claims: ['slim'], strength: 'any' },
      source: { ...platform, title: 'Weight management', url: 'https://platform.example/weight' },
    },
    {
      ...base,
      id: 'absolute-terms',
      effect: 'limit',
      checker: 'claim',
      options: { claims: ['best'], strength: 'any' },
      source: { ...platform, title: 'Misleading claims', url: 'https://platform.example/misleading' },
    },
    {
      ...base,
      id: 'alcohol-age',
      effect: 'review',
      checker: 'targeting',
      options: { what: 'min-age', minAge: 18 },
      source: { ...platform, kind: 'law', title: 'Youth Protection Act § 9', url: 'https://law.example/9' },
    },
  ],
  lexicons: [
    {
      language: 'en',
      ...compileClaims('en', 'strong slim.kilos: lose ..2 kilos\nstrong best.first: number one').compiled,
      rewordings: {},
    },
  ],
  sentences: {
    en: {
      'weight-promise': {
        claimed: {
          title: 'Promises weight loss',
          why: 'Ads may not promise a number of kilos.',
          fix: 'Say what the product is.',
        },
      },
      'absolute-terms': {
        claimed: { title: 'Claims to be the best', why: 'Superlatives need proof.', fix: 'Show the proof.' },
      },
      'alcohol-age': {
        tooYoung: { title: 'Audience too young', why: 'Alcohol is for adults.', fix: 'Start at 18.' },
      },
    },
    ar: {
      'weight-promise': {
        claimed: {
          title: 'يَعِد بفقدان الوزن: {quote}',
          why: 'لا يجوز أن يَعِد الإعلان بعدد من الكيلوغرامات.',
          fix: 'صف المنتج.',
        },
      },
    },
  },
  labels: {},
}

export const precheck: Precheck = createPrecheck({ packs: [pack], at: new Date('2026-11-01T00:00:00Z') })

/** An ad with three findings. */
export const SHOP = {
  id: 'tea-01',
  platform: 'tiktok',
  text: { headline: 'Number one herbal tea', body: 'With our tea you do not lose 5 kilos, you gain a calm evening.' },
  targeting: { countries: ['DE', 'US'], languages: ['en'], minAge: 16 },
  landingPage: { url: 'https://tea.example/calm', text: 'Herbal tea for calm evenings.' },
  media: [{ id: 'clip', kind: 'video' as const, source: Uint8Array.from([1, 2, 3]) }],
}

export const AT = '2026-11-26T12:00:00.000Z'

export function reportOf(creative: unknown = SHOP): Report {
  return precheck.checkText(creative)
}

/** Of the finding of that rule in a report of the ad. */
export function decisionOnRule(ruleId: string, more: object, report: Report = reportOf()): Decision {
  const finding = report.findings.find((each) => each.ruleId === ruleId)
  if (!finding) throw new TypeError(`${ruleId} found nothing`)
  return { fingerprint: finding.fingerprint, ruleId, at: AT, ...more } as Decision
}

export const STUDY = { name: 'sales-2026.pdf', size: 120_400, type: 'application/pdf', sha256: 'a'.repeat(64) }

export function decided(...decisions: readonly Decision[]): DecisionLog {
  return decisions.reduce((log, decision) => {
    const change = addDecision(log, decision)
    if (!change.ok) throw new TypeError(JSON.stringify(change.issues))
    return change.log
  }, NO_DECISIONS)
}

/** One finding dismissed, one proven, one acknowledged. */
export function appealInput(more: Partial<AppealInput> = {}): AppealInput {
  return {
    creative: SHOP,
    report: reportOf(),
    explain: precheck.explain,
    decisions: decided(
      decisionOnRule('weight-promise', {
        kind: 'dismissed',
        reason: 'not-what-it-says',
        note: 'The sentence says the opposite. It tells people not to expect it.',
      }),
      decisionOnRule('absolute-terms', {
        kind: 'substantiated',
        claim: 'Number one',
        proof: [{ name: 'Sales figures', kind: 'study', url: 'https://tea.example/study', file: STUDY }],
      }),
      decisionOnRule('alcohol-age', { kind: 'acknowledged', by: 'Kim' }),
    ),
    statement: 'We sell tea. The ad was rejected for a promise it does not make! Please look at it again.',
    language: 'en',
    attachments: [
      {
        name: 'label.jpg',
        size: 80_000,
        type: 'image/jpeg',
        sha256: 'b'.repeat(64),
        url: 'https://tea.example/label.jpg',
      },
    ],
    at: AT,
    ...more,
  }
}
