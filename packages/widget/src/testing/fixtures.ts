import type { CreativeInput, ExplainedFinding, Finding, Fix, Report } from '@preclear/core'
import { valueAt, withValue } from '../model/pointer.ts'
import type { Explainer } from '../types.ts'

export const BODY = 'Lose 10 kg in 7 days, guaranteed! Brew it, sip it, love it.'
export const creative: CreativeInput = {
  id: 'tea',
  platform: 'tiktok',
  text: { body: BODY },
  targeting: { countries: ['PH'], minAge: 13, maxAge: 54 },
  media: [{ id: 'm1', kind: 'image', name: 'cover.png' }],
  landingPage: { url: 'http://203.0.113.7/tea' },
}

const source: Finding['source'] = {
  title: 'TikTok: Misleading and false content',
  url: 'https://example.com/policy',
  asOf: '2025-09-12',
  kind: 'platform',
  confidence: 'primary',
}
const SAYS: Readonly<Record<string, Omit<ExplainedFinding, 'finding' | 'language'>>> = {
  'fixed-result': {
    title: 'Promises a fixed result',
    why: 'The caption says how much weight people lose and by when. No one can guarantee that.',
    fix: 'Describe the product instead of its result.',
    fixLabels: ['Describe the product instead'],
  },
  'image-small': {
    title: 'Picture is too small',
    why: 'The picture has 320 pixels.',
    fix: 'Use a picture of at least 540 pixels.',
    fixLabels: [],
  },
  'ip-address': {
    title: 'Link goes to a number',
    why: 'The link names no site.',
    fix: 'Use the name of your site.',
    fixLabels: [],
  },
  'no-sound': {
    title: 'Video has no sound',
    why: 'The film has no sound track.',
    fix: 'Add a sound track.',
    fixLabels: [],
  },
  bars: { title: 'Bars around the picture', why: 'Bars cover half of it.', fix: 'Cut off the bars.', fixLabels: [] },
  code: { title: 'QR code in the picture', why: 'It leads out of the app.', fix: 'Take it out.', fixLabels: [] },
  'code-elsewhere': {
    title: 'Code leads elsewhere',
    why: 'It names another site.',
    fix: 'Use one site.',
    fixLabels: [],
  },
  flashing: { title: 'Flashing picture', why: 'It flashes too often.', fix: 'Slow it down.', fixLabels: [] },
  'picture-type': { title: 'File type not accepted', why: 'It is a WebP.', fix: 'Use a JPEG.', fixLabels: [] },
  'min-age': {
    title: 'Audience starts at 13',
    why: 'Ads about body weight may only reach people aged 18 and over.',
    fix: 'Start the audience at 18.',
    fixLabels: ['Start the audience at 18'],
  },
}

function finding(n: number, ruleId: string, part: Partial<Finding>): Finding {
  return {
    id: `f${n}`,
    fingerprint: ruleId,
    ruleId,
    effect: 'reject',
    where: { path: '/text/body' },
    evidence: [],
    confidence: 0.95,
    message: { id: `${ruleId}.found`, args: {} },
    fixes: [],
    source,
    ...part,
  }
}
function fix(id: string, patch: Fix['patch'], verified = true): Fix {
  return { id, label: { id: 'fix.test', args: {} }, patch, verified }
}

const result = (): Finding =>
  finding(1, 'fixed-result', {
    where: { surface: 'body', path: '/text/body' },
    evidence: [{ kind: 'text', surface: 'body', start: 0, end: 33, quote: BODY.slice(0, 33) }],
    fixes: [fix('f1.1', [{ op: 'splice', path: '/text/body', start: 0, end: 33, text: 'A light herbal tea.' }])],
    markets: ['PH'],
    ruleQuality: { overkill: 3 / 412, n: 412, fired: 150, set: 'golden' },
  })
const age = (): Finding =>
  finding(2, 'min-age', {
    where: { path: '/targeting/minAge' },
    evidence: [{ kind: 'field', path: '/targeting/minAge', value: '13' }],
    fixes: [fix('f2.1', [{ op: 'set', path: '/targeting/minAge', value: 18 }])],
  })
const link = (): Finding =>
  finding(3, 'ip-address', {
    effect: 'limit',
    where: { path: '/landingPage/url' },
    evidence: [{ kind: 'url', url: 'http://203.0.113.7/tea' }],
    confidence: 0.7,
  })
const picture = (): Finding =>
  finding(4, 'image-small', {
    effect: 'review',
    where: { mediaId: 'm1', path: '/media/0' },
    evidence: [{ kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1 }],
    measured: { value: 320, unit: 'px' },
    confidence: 0.4,
  })

export function reportOf(findings: readonly Finding[], part: Partial<Report> = {}): Report {
  const effects = new Set(findings.map((f) => f.effect))
  const outcome = effects.has('reject')
    ? 'likely_rejected'
    : effects.has('limit')
      ? 'likely_limited'
      : effects.has('review')
        ? 'needs_human'
        : 'no_issue_found'
  return {
    schema: 'preclear.report/1',
    id: 'tea',
    engine: '1.0.0',
    packs: [{ id: 'tiktok', version: '2026.11.3', digest: 'sha256-0' }],
    markets: ['PH'],
    platform: 'tiktok',
    at: '2026-11-23',
    outcome,
    findings,
    upcoming: [],
    shadow: [],
    passes: Array.from({ length: 112 - findings.length }, (_, i) => `rule-${i}`),
    inapplicable: [],
    notRun: [
      ...Array.from({ length: 7 }, (_, i) => ({ ruleId: `page-${i}`, reason: 'no-landing-page' })),
      { ruleId: 'sound', reason: 'no-sense' },
    ],
    surfaces: [{ id: 'body', path: '/text/body', text: BODY, language: 'en' }],
    timing: { totalMs: 412 },
    network: { requests: 0, bytesSent: 0 },
    ...part,
  }
}

/** What the check would find in this ad now. */
export function check(ad: CreativeInput): Report {
  const body = String(valueAt(ad, '/text/body'))
  const found = [
    ...(body.includes('guaranteed') ? [result()] : []),
    ...(Number(valueAt(ad, '/targeting/minAge')) < 18 ? [age()] : []),
    link(),
    picture(),
  ]
  return reportOf(found, { surfaces: [{ id: 'body', path: '/text/body', text: body, language: 'en' }] })
}

export const rejected: Report = check(creative)
export const limited: Report = reportOf([link()])
export const human: Report = reportOf([picture()])
export const clear: Report = reportOf([])
export const later: Report = reportOf([], {
  upcoming: [{ ...age(), effect: 'advise', effectiveFrom: '2026-12-01' }],
  notRun: [],
})

/** The engine's words for what the fixtures have in them. */
export const LABELS: Readonly<Record<string, string>> = {
  'notRun.no-landing-page': 'No landing page given.',
  'notRun.no-sense': 'Sound was not read.',
  'notRun.no-decoder': 'this device cannot decode the file',
  'notRun.not-loaded': 'a reader was not loaded',
  'notRun.sense-timeout': 'the file took too long to read',
  'repair.crop': 'Cut off the bars',
  'repair.add-sound': 'Add sound',
  'repair.reframe': 'Bring it to 9:16',
  'sense.motion': 'Motion',
  'sense.sound': 'Noise',
  'sense.text': 'Words in the picture',
}

/** Explains and fixes the fixtures the way the engine does. */
export const precheck: Explainer = {
  about: (ruleId) => ({ title: SAYS[ruleId]?.title ?? ruleId, language: 'en' }),
  checkText: (ad) => check(ad as CreativeInput),
  explain: (report) =>
    report.findings.map((f) => ({
      finding: f,
      language: 'en',
      ...(SAYS[f.ruleId] ?? { title: f.ruleId, why: '', fix: '', fixLabels: [] }),
    })),
  fix: (ad, report, fixId) => {
    const step = report.findings.flatMap((f) => f.fixes).find((f) => f.id === fixId)?.patch[0]
    if (!step) throw new Error('stale')
    if (step.op === 'set') return withValue(ad, step.path, step.value)
    if (step.op === 'unset') return withValue(ad, step.path, undefined)
    const text = String(valueAt(ad, step.path))
    return withValue(ad, step.path, text.slice(0, step.start) + step.text + text.slice(step.end))
  },
  label: (id) => LABELS[id] ?? id,
  limits: () => ({ body: { max: 100, unit: 'weighted' } }),
}
