import { type CreativeInput, type Finding, InvalidCreativeError, type Report } from '@preclear/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { PreclearCheck } from './element.tsx'
import { creative, precheck, rejected } from './testing/fixtures.ts'
import { drawn, mountElement, shadowOf } from './testing/mount.ts'

const HOSTILE = [
  '<script>globalThis.hit=1</script>',
  '<img src=x onerror="globalThis.hit=1">',
  '"><svg onload=globalThis.hit=1>',
  "');globalThis.hit=1;//",
  'javascript:globalThis.hit=1',
  'data:text/html,<script>globalThis.hit=1</script>',
  '\u202e\u2066\u2067evil\u200b\u200d\ufeff\u0000',
  '\ud83d lone \udc00 halves',
  '{n}{what}{__proto__}{constructor}',
  '<style>*{display:none}</style>',
] as const

afterEach(() => document.body.replaceChildren())

function adWith(text: string): CreativeInput {
  const fields = ['displayName', 'appName', 'headline', 'body', 'cta', 'disclaimer', 'promoCode', 'copy'] as const
  return {
    platform: text,
    advertiser: { name: text, industry: text, certificates: [text] },
    targeting: { countries: [text], languages: [text] },
    text: Object.fromEntries(fields.map((field) => [field, text])),
    media: [{ id: 'm1', kind: 'image', name: text, source: text }],
    landingPage: { url: text },
  }
}

/** A report in which everything that is shown as text is the same hostile string. */
function reportWith(text: string): Report {
  const shape = rejected.findings[0]
  if (!shape) throw new Error('the fixture has no finding')
  const evidence: Finding['evidence'][] = [
    [{ kind: 'text', surface: 'body', start: 0, end: text.length, quote: text, readsAs: `${text}.` }],
    [{ kind: 'field', path: '/advertiser/name', value: text }],
    [{ kind: 'url', url: text }],
    [{ kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1 }],
    [{ kind: 'page', quote: text, selector: text }],
  ]
  const findings = evidence.map(
    (found, i): Finding => ({
      ...shape,
      id: `f${i}`,
      fingerprint: `${i}`,
      ruleId: text,
      evidence: found,
      where: i === 3 ? { mediaId: 'm1', path: '/media/0' } : { path: i === 1 ? `/text/${text}` : '/text/body' },
      markets: [text],
      uncertainty: text,
      measured: { value: 1, unit: text },
      fixes: [
        {
          id: `x${i}`,
          label: { id: text, args: {} },
          patch: [{ op: 'set', path: '/text/body', value: `${text} ` }],
          verified: i === 0,
        },
      ],
      source: { title: text, url: text, asOf: text, kind: 'platform', confidence: 'secondary' },
    }),
  )
  return {
    ...rejected,
    platform: text,
    markets: [text],
    packs: [{ id: text, version: text, digest: text }],
    findings,
    upcoming: findings.slice(0, 1).map((f) => ({ ...f, effectiveFrom: text })),
    notRun: [
      { ruleId: text, reason: text, args: { mediaId: text } },
      { ruleId: text, reason: 'sense-failed', args: { mediaId: text } },
    ],
    surfaces: ['body', 'headline', 'landingPage'].map((id) => ({ id, path: `/text/${id}`, text, language: text })),
  }
}

async function shows(text: string, properties: Partial<PreclearCheck>): Promise<ShadowRoot> {
  const element = mountElement(properties)
  await drawn()
  const root = shadowOf(element)
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) {
    button.click()
    await drawn()
  }
  expect(root.querySelectorAll('script, img, iframe, style, a, object, embed')).toHaveLength(0)
  expect([...root.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
  const handlers = [...root.querySelectorAll('*')].flatMap((node) => node.getAttributeNames())
  expect(handlers.filter((name) => name.startsWith('on'))).toEqual([])
  expect(root.textContent).toContain(text)
  expect('hit' in globalThis).toBe(false)
  return root
}

describe.each(HOSTILE)('%j', (text) => {
  it('stays text in every field of a result', async () => {
    const explainer = {
      ...precheck,
      explain: (report: Report) =>
        report.findings.map((finding) => ({
          finding,
          language: text,
          title: text,
          why: text,
          fix: text,
          fixLabels: [text],
        })),
      label: () => text,
    }
    const root = await shows(text, {
      report: reportWith(text),
      creative: adWith(text),
      precheck: explainer as unknown as PreclearCheck['precheck'],
    })
    expect(root.querySelector('.quote')?.textContent).toContain(text)
  })
  it('stays text without an explainer, and in entries that do not fit', async () => {
    await shows(text, { report: reportWith(text), creative: adWith(text) })
    const error = new InvalidCreativeError([{ code: 'bad_date', path: `/${text}`, expected: text, received: text }])
    await shows(text, {
      creative,
      precheck: { ...precheck, check: () => Promise.reject(error) } as unknown as PreclearCheck['precheck'],
    })
  })
})
