import type { CreativeInput, ExplainedFinding, Finding, MediaDesk, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { BOOK_SCHEMA, type RejectionBook } from '@preclear/core/rejection'
import type { Explainer } from '../types.ts'
import { rejected } from './fixtures.ts'

/** What stands at a surface: the same string everywhere, or to see that all of them are shown, the name of the surface. */
export type Say = (surface: string) => string

const FIELDS = ['displayName', 'appName', 'headline', 'body', 'cta', 'disclaimer', 'promoCode', 'copy'] as const

/** An ad that says it everywhere, also where it does not fit. */
export function unfitCreative(say: Say): CreativeInput {
  return {
    ...creativeOf(say),
    platform: say('platform'),
    advertiser: {
      name: say('advertiser.name'),
      country: say('advertiser.country'),
      industry: say('advertiser.industry'),
    },
    targeting: {
      countries: [say('targeting.countries')],
      languages: [say('targeting.languages')],
      interests: [say('targeting.interests')],
    },
  }
}

/** An ad that says it everywhere where an ad may say anything. */
export function creativeOf(say: Say): CreativeInput {
  return {
    id: 'tea',
    platform: 'tiktok',
    text: Object.fromEntries(FIELDS.map((field) => [field, say(`text.${field}`)])),
    advertiser: { name: say('advertiser.name') },
    targeting: { countries: ['PH'] },
    media: [
      { id: 'm1', kind: 'image', name: say('media.name'), source: new Uint8Array([1]) },
      { id: 'm2', kind: 'video', name: say('media.name'), source: say('media.source') },
    ],
    landingPage: { url: say('landingPage.url'), text: say('landingPage.text') },
  }
}

/** The same with the bytes of its film, which are none. */
export function filmOf(say: Say): CreativeInput {
  const { media = [], ...rest } = creativeOf(say)
  return { ...rest, media: media.map((medium) => ({ ...medium, source: new Uint8Array([1]) })) }
}

/** Mends the film into a file with a name of its own, and not all of it. */
export function deskOf(say: Say): MediaDesk {
  const label = { id: `repair.${say('repair.label')}`, args: {} }
  return {
    plan: () => [{ mediaId: 'm2', findings: ['2'], repairs: [{ label, mediaId: 'm2', step: { op: 'add-sound' } }] }],
    repair: async ({ creative }) => ({
      creative,
      file: new File(['x'], say('repaired.name')),
      report: reportOf(say),
      remaining: ['0'],
      verified: false,
    }),
    downloads: () => [{ id: 'text', bytes: 1 }],
    load: async () => undefined,
  }
}

type Evidence = Finding['evidence'][number]
/** Places and what is seen there: four findings with evidence of every kind. */
const placesOf = (say: Say): readonly (readonly [where: Finding['where'], evidence: readonly Evidence[]])[] => {
  const quote = say('text.body')
  const value = say('evidence.value')
  return [
    [
      { path: '/text/body', surface: 'body' },
      [{ kind: 'text', surface: 'body', start: 0, end: quote.length, quote, readsAs: say('evidence.readsAs') }],
    ],
    [
      { path: `/${say('where.path')}` },
      [
        { kind: 'field', path: '/advertiser/name', value },
        { kind: 'field', path: '/advertiser/country', value },
        { kind: 'field', path: '/advertiser/industry', value },
        { kind: 'field', path: '/targeting/countries', value },
        { kind: 'field', path: '/targeting/languages', value },
        { kind: 'field', path: '/targeting/interests', value },
        { kind: 'field', path: `/${say('evidence.path')}`, value },
        { kind: 'url', url: say('landingPage.url') },
        { kind: 'page', quote: say('landingPage.text'), selector: say('evidence.selector') },
      ],
    ],
    [
      { path: '/media/0', mediaId: 'm1' },
      [
        { kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1 },
        { kind: 'time', mediaId: 'm2', startMs: 1, endMs: 9 },
      ],
    ],
    [
      { path: '/media/7', mediaId: say('where.mediaId') },
      [{ kind: 'frame', mediaId: say('evidence.mediaId'), tMs: 1 }],
    ],
  ]
}

function findingsOf(say: Say): Finding[] {
  return placesOf(say).map(
    ([where, evidence], i): Finding => ({
      id: `f${i}`,
      fingerprint: `${i}`,
      ruleId: say('ruleId'),
      effect: i === 2 ? 'review' : 'reject',
      where,
      evidence,
      measured: { value: say('measured.value'), unit: say('measured.unit') },
      confidence: 0.9,
      uncertainty: say('uncertainty'),
      message: { id: 'x.found', args: { quote: say('message.args') } },
      markets: [say('finding.markets')],
      fixes: [0, 1].map((n) => ({
        id: `x${i}.${n}`,
        label: { id: say('fix.label'), args: {} },
        patch: [{ op: 'set', path: i ? '/advertiser/name' : '/text/body', value: say('fix.value') }],
        verified: n === 0 && i < 2,
      })),
      source: {
        title: say('source.title'),
        url: say('source.url'),
        asOf: say('source.asOf'),
        kind: 'platform',
        confidence: 'primary',
      },
      ruleQuality: { overkill: 0.1, n: 40, fired: 30, set: say('quality.set') },
    }),
  )
}

/** A report that fits the ad of `creativeOf`, as far as an appeal asks. */
export function reportOf(say: Say): Report {
  const findings = findingsOf(say)
  const surfaces = FIELDS.map((id) => ({ id, path: `/text/${id}`, text: say(`text.${id}`), language: 'en' }))
  return {
    ...rejected,
    packs: [{ id: say('pack.id'), version: say('pack.version'), digest: say('pack.digest') }],
    findings,
    upcoming: findings.slice(0, 1).map((finding) => ({ ...finding, effectiveFrom: say('effectiveFrom') })),
    notRun: [
      { ruleId: say('ruleId'), reason: say('notRun.reason'), args: { mediaId: 'm1' } },
      { ruleId: say('ruleId'), reason: 'not-loaded', args: { feature: 'text' } },
      { ruleId: say('ruleId'), reason: 'sense-failed', args: { mediaId: say('notRun.mediaId') } },
    ],
    surfaces: [
      ...surfaces,
      { id: 'm1#text', path: '/media/0', text: say('surface.words'), language: say('surface.language'), words: [] },
      { id: 'page', path: '/landingPage/text', text: say('landingPage.text'), language: say('surface.language') },
    ],
  }
}

export function unfitReport(say: Say): Report {
  return { ...reportOf(say), platform: say('platform'), markets: [say('report.markets')], at: say('report.at') }
}

/** A person's decisions on the second and third finding. */
export function decisionsOf(say: Say): readonly Decision[] {
  const about = (n: number) => ({
    fingerprint: `${n}`,
    ruleId: say('ruleId'),
    note: say('decision.note'),
    by: say('decision.by'),
  })
  const at = '2026-11-26T12:00:00.000Z'
  const file = { name: say('proof.file'), size: 1, type: say('proof.type'), sha256: 'a'.repeat(64) }
  return [
    { kind: 'dismissed', reason: 'other', ...about(1), at },
    {
      kind: 'substantiated',
      ...about(2),
      at,
      claim: say('decision.claim'),
      proof: [{ name: say('proof.name'), kind: 'study', url: say('proof.url'), file }],
    },
    { kind: 'acknowledged', ...about(3), at },
  ]
}

/** Sentences of rules, as a pack would bring them. */
export function explainerOf(say: Say): Explainer {
  const explain = (report: Report): ExplainedFinding[] =>
    report.findings.map((finding) => ({
      finding,
      language: say('sentence.language'),
      title: say('sentence.title'),
      why: say('sentence.why'),
      fix: say('sentence.fix'),
      fixLabels: [say('sentence.fixLabel'), say('sentence.fixLabel')],
    }))
  return {
    about: () => ({ title: say('about.title'), fix: say('about.fix'), language: say('sentence.language') }),
    explain,
    label: (id) => {
      if (id === say('uncertainty')) return say('label.uncertainty')
      // As the engine does with ids that it has no words for.
      return id.startsWith('notRun.') ? say('label.notRun') : id.slice(id.indexOf('.') + 1)
    },
    limits: () => ({ body: { max: 9, unit: say('limit.unit') } }),
    checkText: () => reportOf(say),
    fix: (creative) => ({ ...creative, advertiser: { name: say('fix.value') }, text: { body: say('fix.value') } }),
  }
}

/** Knows one reason, "misleading", and one code. */
export function bookOf(say: Say): RejectionBook {
  return {
    schema: BOOK_SCHEMA,
    topics: { misleading: { rules: [say('ruleId'), say('book.rule')], look: ['/text', `/${say('book.look')}`] } },
    codes: { google: { MISLEADING: ['misleading'] } },
    phrases: { en: { words: 'begin', topics: { misleading: ['mislead'] } } },
  }
}

/** What platforms return: as text, and in the shape of each. */
export function rejectionsOf(say: Say): readonly unknown[] {
  const reason = `misleading ${say('rejection.text')}`
  return [
    reason,
    [
      {
        reject_info: [
          {
            reasons: [reason, say('rejection.text')],
            suggestion: say('rejection.suggestion'),
            forbidden_locations: [say('rejection.market')],
            content_info: { content_type: 'MODE_STRING', text_content: say('text.body') },
          },
        ],
      },
      { topic: 'MISLEADING', type: 'PROHIBITED', evidences: [{ textList: { texts: [say('text.headline')] } }] },
      { topic: say('rejection.topic'), type: 'PROHIBITED' },
      { ad_review_feedback: { global: { [say('rejection.topic')]: reason } } },
      {
        preModerationStatus: 'REJECTED',
        policyViolations: [{ name: say('rejection.topic'), policyDescription: reason }],
      },
    ],
  ]
}
