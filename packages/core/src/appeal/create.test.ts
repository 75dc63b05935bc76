import { describe, expect, it } from 'vitest'
import { AT, appealInput, decided, decisionOnRule, precheck, reportOf, SHOP } from '../testing/appeal.ts'
import { createAppeal, fileRefOf, hashCreative, isIntact, parseAppeal, parseAppealJson, toJson } from './index.ts'

describe('createAppeal', () => {
  it('holds what is in dispute, with words, rule, sentence and answer', async () => {
    const packet = await createAppeal(appealInput())
    expect(packet.disputed).toMatchObject([
      {
        ruleId: 'weight-promise',
        evidence: [{ quote: 'lose 5 kilos' }],
        source: { url: 'https://platform.example/weight' },
        sentence: { title: 'Promises weight loss', language: 'en' },
        answer: { kind: 'dismissed', reason: 'not-what-it-says' },
      },
      { ruleId: 'absolute-terms', answer: { kind: 'substantiated', proof: [{ name: 'Sales figures' }] } },
    ])
    expect(packet.acknowledged).toMatchObject([{ ruleId: 'alcohol-age', answer: { by: 'Kim' } }])
    expect(packet).toMatchObject({ createdAt: AT, platform: 'tiktok', markets: ['DE', 'US'], rulesOf: '2026-11-01' })
    expect(packet.packs).toEqual([{ id: 'shop', version: '1.2.0', digest: expect.stringMatching(/^sha256-0{64}$/) }])
  })

  it('says in which language each sentence really is', async () => {
    const { disputed } = await createAppeal(appealInput({ language: 'ar-EG' }))
    expect(disputed.map(({ sentence }) => sentence.language)).toEqual(['ar', 'en'])
  })

  it('leaves out findings nobody decided on, and what a host adds to its log', async () => {
    const decision = decisionOnRule('weight-promise', { kind: 'dismissed', reason: 'other', session: 'secret' })
    const packet = await createAppeal(appealInput({ decisions: decided(decision) }))
    expect(packet.disputed).toHaveLength(1)
    expect(packet.acknowledged).toEqual([])
    expect(toJson(packet)).not.toContain('secret')
  })

  it('gives the same bytes for the same input, in whatever order its keys come', async () => {
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && value.constructor === Object
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value
    const first = await createAppeal(appealInput())
    const second = await createAppeal(appealInput({ creative: reversed(SHOP), at: new Date(AT) }))
    expect(toJson(second)).toBe(toJson(first))
  })

  it('is plain JSON that reads back as it was', async () => {
    const packet = await createAppeal(appealInput({ statement: 'a\ud800\u202e<b>' }))
    expect(parseAppealJson(toJson(packet))).toEqual({ ok: true, packet })
    expect(await isIntact(packet)).toBe(true)
    expect(await isIntact({ ...packet, creative: { ...packet.creative, text: { body: 'Other words' } } })).toBe(false)
  })

  it.each([
    ['other words', { report: reportOf({ ...SHOP, text: { ...SHOP.text, body: 'Herbal tea.' } }) }, '/text/body'],
    ['other markets', { report: reportOf({ ...SHOP, targeting: { countries: ['FR'] } }) }, '/report/markets'],
    ['another ad', { report: reportOf({ ...SHOP, id: 'tea-02' }) }, '/report/id'],
    ['no time', { at: 'yesterday' }, '/at'],
    ['a statement that is a book', { statement: 'a'.repeat(10_001) }, '/statement'],
    [
      'a script for an attachment',
      { attachments: [{ name: 'a', size: 1, type: '', sha256: 'a'.repeat(64), url: 'javascript:alert(1)' }] },
      '/attachments/0/url',
    ],
  ])('refuses %s', async (_name, more, path) => {
    const error = await createAppeal(appealInput(more)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'invalid_appeal', issues: [{ path }] })
  })

  it('refuses an ad that is none', async () => {
    await expect(createAppeal(appealInput({ creative: { text: 7 } }))).rejects.toMatchObject({
      code: 'invalid_creative',
    })
  })
})

describe('hashCreative', () => {
  const media = (source: unknown): unknown => ({ ...SHOP, media: [{ id: 'clip', kind: 'video', source }] })
  const bytes = Uint8Array.from([1, 2, 3])

  it('is the same for the same bytes, wherever they come from', async () => {
    const first = await hashCreative(media(bytes))
    expect(first).toMatch(/^sha256-[0-9a-f]{64}$/)
    expect(await hashCreative(media(new Blob([bytes], { type: 'video/mp4' })))).toBe(first)
    expect(await hashCreative(media(new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 4)))).toBe(first)
    expect(await hashCreative({ text: 'Buy tea' })).toBe(await hashCreative({ text: { copy: 'Buy tea' } }))
  })

  it.each([
    ['one byte', media(Uint8Array.from([1, 2, 4]))],
    ['one letter', { ...SHOP, text: { ...SHOP.text, body: `${SHOP.text.body} ` } }],
    ['the page', { ...SHOP, landingPage: { ...SHOP.landingPage, text: 'Other' } }],
    ['an address instead of bytes', media('https://cdn.example/clip.mp4')],
    ['a market', { ...SHOP, targeting: { ...SHOP.targeting, countries: ['DE'] } }],
  ])('changes with %s', async (_name, creative) => {
    expect(await hashCreative(creative)).not.toBe(await hashCreative(SHOP))
  })

  it('keeps no page, no path and no data address in the packet', async () => {
    const creative = { ...SHOP, media: [{ id: 'a', kind: 'image', source: 'data:image/png;base64,AAAA' }] }
    const packet = await createAppeal(appealInput({ creative, report: precheck.checkText(creative) }))
    expect(packet.creative.media).toEqual([
      { id: 'a', kind: 'image', sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(toJson(packet)).not.toContain('Herbal tea for calm evenings')
  })
})

it('describes a file by its content', async () => {
  const file = new File(['proof'], 'proof.txt', { type: 'text/plain' })
  expect(await fileRefOf(file)).toEqual({
    name: 'proof.txt',
    size: 5,
    type: 'text/plain',
    sha256: 'c1cda26362828b69266512052b97cb3729e3b052e4ade47c0a1e3383defe73c7',
  })
})

describe('parseAppeal', () => {
  it.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['a function', () => 1, ''],
  ])('refuses %s', (_name, value, path) => {
    expect(parseAppeal(value)).toMatchObject({ ok: false, issues: [{ path }] })
  })

  it.each([
    ['an acknowledged point among those in dispute', { disputed: 'acknowledged' }, '/disputed/0/answer/kind'],
    ['a hash that is none', { creativeHash: 'sha256-0' }, '/creativeHash'],
    ['another schema', { schema: 'preclear.appeal/9' }, '/schema'],
    [
      'an attachment by script',
      { attachments: [{ name: 'a', size: 1, type: '', sha256: 'a'.repeat(64), url: 'javascript:1' }] },
      '/attachments/0/url',
    ],
  ])('refuses %s', async (_name, more, path) => {
    const packet = await createAppeal(appealInput())
    const broken = { ...packet, ...more, ...('disputed' in more ? { disputed: packet.acknowledged } : {}) }
    expect(parseAppeal(broken)).toMatchObject({ ok: false, issues: [{ path }] })
  })

  it('refuses nesting nobody can write again', () => {
    let deep: unknown = 1
    for (let i = 0; i < 90_000; i++) deep = [deep]
    expect(parseAppeal({ deep })).toMatchObject({ ok: false, issues: [{ code: 'not_json' }] })
    expect(parseAppealJson(' '.repeat(6_000_000))).toMatchObject({ ok: false, issues: [{ code: 'too_long' }] })
    expect(parseAppealJson('{')).toMatchObject({ ok: false, issues: [{ code: 'not_json' }] })
  })
})
