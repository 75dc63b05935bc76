// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appealInput } from '../../testing/appeal.ts'
import { type AppealPacket, type AppealWords, createAppeal, ENGLISH_WORDS, toPage } from '../index.ts'
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts'

const packet = await createAppeal(appealInput())

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>1</script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '&#60;svg onload=1&#62;',
  '\u202eevil\u2066',
  'a\u200bb\ufeff',
  '\u0000\u0008',
  '\ud800',
  '{date}',
  '$&',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'jAvAsCrIpT:1',
  '//evil.example',
  'blob:https://x/1',
  'ftp://x.example',
  'https://user:pass@evil.example/',
  ' https://ok.example',
  'https://ok.example/?a="><b>',
]

/** A packet with a value in every place where text from outside can stand. */
function withEverywhere(value: string): AppealPacket {
  const evil = (finding: AppealPacket['disputed'][number]): AppealPacket['disputed'][number] => ({
    ...finding,
    ruleId: value,
    evidence: [
      { kind: 'text', surface: value, start: 0, end: 1, quote: value },
      { kind: 'page', quote: value, selector: value },
      { kind: 'field', path: value, value },
      { kind: 'url', url: value },
      { kind: 'time', mediaId: value, startMs: 0, endMs: 1 },
      { kind: 'box', mediaId: value, x: 0, y: 0, w: 1, h: 1 },
    ],
    source: { ...finding.source, title: value, url: value, asOf: value },
    sentence: { title: value, why: value, language: value },
    answer:
      finding.answer.kind === 'dismissed'
        ? { ...finding.answer, note: value, by: value }
        : { ...finding.answer, note: value, claim: value, proof: [{ name: value, kind: 'study', url: value }] },
  })
  return {
    ...packet,
    platform: value,
    language: value,
    engine: value,
    markets: [value],
    packs: [{ id: value, version: value, digest: value }],
    rulesOf: value,
    creativeHash: value,
    creative: { ...packet.creative, id: value },
    statement: value,
    disputed: packet.disputed.map(evil),
    attachments: [{ name: value, size: 1, type: value, sha256: value, url: value }],
  }
}

const wordsOf = (value: string): AppealWords =>
  Object.fromEntries(Object.keys(ENGLISH_WORDS).map((key) => [key, value])) as unknown as AppealWords

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

function expectHarmless(html: string): void {
  const page = parse(html)
  const elements = [...page.querySelectorAll('*')]
  const names = new Set(elements.map(({ localName }) => localName))
  const known = 'html head meta title style body h1 h2 h3 dl dt dd p q bdi a time section ol ul li div br footer'.split(
    ' ',
  )
  expect([...names].filter((name) => !known.includes(name))).toEqual([])
  const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()))
  const harmless = 'lang dir charset http-equiv content name class href rel'.split(' ')
  expect([...attributes].filter((name) => !harmless.includes(name))).toEqual([])
  expect(page.querySelectorAll('style')).toHaveLength(1)
  expect(page.querySelector('style')?.textContent).toBe(PAGE_STYLE)
  for (const link of page.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^https?:\/\/[^@]*$/)
    expect(link.getAttribute('rel')).toBe('noreferrer noopener')
  }
  // Outside of our own tags no angle bracket is left.
  const markup = /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>/g
  expect(html.replace(`<style>${PAGE_STYLE}</style>`, '').replace(markup, '')).not.toMatch(/[<>]/)
}

describe('toPage', () => {
  it.each(HOSTILE)('shows %j as text in every place', (value) => {
    const html = toPage(withEverywhere(value))
    expectHarmless(html)
    const page = parse(html)
    const shown = page.querySelector('.said')?.textContent ?? ''
    expect(shown).not.toMatch(/[\u200B\u202A-\u202E\u2066]|\p{Cs}/u)
    if (/^[ -~]+$/.test(value)) expect(shown).toBe(value)
  })

  it.each(HOSTILE)('takes %j as a translated word', (value) => {
    expectHarmless(toPage(packet, wordsOf(value)))
  })

  it('is harmless and the same bytes, whatever is said', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'script', 'a', '\n', '-', '!'), {
          maxLength: 40,
        })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const evil = withEverywhere(value)
        const html = toPage(evil)
        expect(toPage(structuredClone(evil))).toBe(html)
        expectHarmless(html)
      }),
      { numRuns: 50 },
    )
  })

  it('says what a reviewer needs', () => {
    const page = parse(toPage(packet))
    const text = page.body.textContent ?? ''
    for (const part of [
      'tea-01',
      'Germany and United States',
      '2026-11-26 12:00 UTC',
      'shop 1.2.0',
      packet.creativeHash.slice(7),
      packet.statement,
      'lose 5 kilos',
      'The ad does not say that.',
      'Kim',
      'sales-2026.pdf',
      'a'.repeat(64),
    ])
      expect(text).toContain(part)
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(
      'https://tea.example/label.jpg',
    )
    expect(page.querySelector('.room')).not.toBeNull()
  })

  it('is set in the direction of its words, each sentence in its own', async () => {
    const arabic = await createAppeal(appealInput({ language: 'ar' }))
    const page = parse(toPage(arabic, { ...ENGLISH_WORDS, language: 'ar', title: 'اعتراض' }))
    expect(page.documentElement.getAttribute('dir')).toBe('rtl')
    expect(page.documentElement.lang).toBe('ar')
    expect([...page.querySelectorAll('h3')].map(({ lang, dir }) => [lang, dir])).toEqual([
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['en', 'ltr'],
    ])
    expect(page.querySelector('h3')?.textContent).toBe('يَعِد بفقدان الوزن: \u2068lose 5 kilos\u2069')
    expect([...page.querySelectorAll('p > time')].map(({ textContent }) => textContent)).toContain('2026-05-04')
    expect([...page.querySelectorAll('q')].every((quote) => quote.dir === 'auto' && quote.querySelector('bdi'))).toBe(
      true,
    )
  })

  it('allows its own style and nothing else', async () => {
    const policy = parse(toPage(packet)).querySelector('meta[http-equiv]')?.getAttribute('content')
    const { createHash } = await import('node:crypto')
    const hash = createHash('sha256').update(PAGE_STYLE).digest('base64')
    expect(PAGE_STYLE_HASH).toBe(`sha256-${hash}`)
    expect(policy).toBe(`default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`)
  })

  it('has at most 25 words to translate', () => {
    expect(Object.keys(ENGLISH_WORDS).length).toBeLessThanOrEqual(25)
  })
})
