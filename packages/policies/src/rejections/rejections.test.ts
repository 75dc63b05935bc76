import { createPrecheck } from '@preclear/core'
import { explainRejection, parseRejectionBook, type RejectionBook, readReason } from '@preclear/core/rejection'
import { describe, expect, test } from 'vitest'
import { tiktok } from '../packs/tiktok.ts'
import { casesOf } from './cases/index.ts'
import { loadRejectionBook, rejectionPhrases } from './index.ts'

/** As many as `explainRejection` gives. */
const MOST = 10
const ruleIds = new Set(tiktok.rules.map(({ id }) => id))
const whole = await loadRejectionBook()

const matchesOf = (book: RejectionBook, text: string): readonly string[] =>
  readReason(book, { platform: 'text', text })
    .rules.slice(0, MOST)
    .map(({ ruleId }) => ruleId)

describe('the book', () => {
  test('fits its schema and points to nothing it has not', () => {
    expect(parseRejectionBook(whole)).toMatchObject({ ok: true })
    expect(Object.keys(whole.phrases)).toHaveLength(17)
  })

  test('names rules that exist, and every one of them', () => {
    const named = new Set(Object.values(whole.topics).flatMap(({ rules }) => rules))
    expect([...named].filter((id) => !ruleIds.has(id))).toEqual([])
    expect([...ruleIds].filter((id) => !named.has(id))).toEqual([])
  })

  test('has no code without a topic', () => {
    for (const codes of Object.values(whole.codes))
      for (const [code, topics] of Object.entries(codes)) expect(topics.length, code).toBeGreaterThan(0)
  })

  test.each(Object.entries(whole.phrases))(
    '%s has words for every topic, and finds each of its phrases',
    (tag, phrases) => {
      expect(Object.keys(whole.topics).filter((topic) => !phrases.topics[topic]?.length)).toEqual([])
      for (const [topic, lines] of Object.entries(phrases.topics))
        for (const line of lines) {
          // The first word of each group, as the book says it may be written.
          const words = line
            .split(' ')
            .map((group) => (group.split('|')[0] ?? '').replace(/[\^$]/g, '').replaceAll('_', ' '))
          const alone: RejectionBook = {
            ...whole,
            topics: { [topic]: { rules: ['found'], look: [] } },
            phrases: { [tag]: { ...phrases, topics: { [topic]: [line] } } },
          }
          expect(matchesOf(alone, words.join(' ')), `${topic}: ${line}`).toEqual(['found'])
        }
    },
  )

  test('loads every variant of a language, English besides, and all where it cannot be told', async () => {
    expect(Object.keys((await loadRejectionBook(['zh'])).phrases)).toEqual(['en', 'zh-Hans', 'zh-Hant'])
    expect(Object.keys((await loadRejectionBook(['pt-PT'])).phrases)).toEqual(['en', 'pt-BR'])
    expect(Object.keys((await loadRejectionBook(['xx'])).phrases)).toEqual(['en'])
    expect(Object.keys((await loadRejectionBook(['de', 'und'])).phrases)).toEqual(Object.keys(rejectionPhrases))
  })
})

describe.each(Object.entries(casesOf))('%s', (tag, { known, unknown }) => {
  const loading = loadRejectionBook([tag])

  test('has enough cases, of rules that exist', () => {
    expect(known.length).toBeGreaterThanOrEqual(12)
    expect(unknown.length).toBeGreaterThanOrEqual(3)
    for (const [, rules] of known) for (const rule of rules) expect(ruleIds).toContain(rule)
  })

  test.each(known)('%s', async (text, rules) => {
    expect(matchesOf(await loading, text)).toEqual(expect.arrayContaining([...rules]))
  })

  test.each(unknown)('%s stays unknown', async (text) => {
    expect(matchesOf(await loading, text)).toEqual([])
  })

  test('names the right rule first, nearly always', async () => {
    const book = await loading
    const first = known.filter(([text, rules]) => rules.some((rule) => rule === matchesOf(book, text)[0]))
    expect(first.length / known.length).toBeGreaterThanOrEqual(0.95)
  })
})

test('where the language cannot be told, all languages at once still name the right rule first', () => {
  const all = Object.values(casesOf).flatMap(({ known }) => known)
  const first = all.filter(([text, rules]) => rules.some((rule) => rule === matchesOf(whole, text)[0]))
  expect(first.length / all.length).toBeGreaterThanOrEqual(0.97)
})

test.each([
  ['billing', 'Your payment method was declined.'],
  ['verification', 'We could not verify your phone number.'],
  ['in-review', 'The ad is still in review.'],
  ['budget', 'Your daily budget is below the minimum.'],
])('an unknown reason is said to be about %s', (topic, text) => {
  expect(readReason(whole, { platform: 'text', text })).toMatchObject({
    rules: [],
    elsewhere: expect.arrayContaining([topic]),
  })
})

describe('a rejected ad', () => {
  const precheck = createPrecheck({ packs: [tiktok], at: new Date('2026-11-23T12:00:00Z') })
  const creative = {
    platform: 'tiktok',
    targeting: { countries: ['US'], minAge: 18 },
    text: { displayName: 'Slim Tea', body: 'Lose 10 kg in 7 days with our tea. FREE shipping.' },
    landingPage: { url: 'https://slimtea.example/shop' },
  }

  test('is led to the words the platform means, and to the fix', () => {
    const input = {
      reject_info: [
        {
          reasons: ['The ad promises weight loss in an unrealistic time.'],
          suggestion: 'Remove the statement from the caption.',
          content_info: { content_type: 'MODE_STRING', text_content: creative.text.body },
        },
      ],
    }
    const [objection] = explainRejection({ precheck, creative, book: whole }, input).objections
    expect(objection?.matches[0]).toMatchObject({
      ruleId: 'weight-promise',
      how: 'phrase',
      state: 'fires',
      because: expect.stringContaining('weight loss'),
      where: { how: 'finding', path: '/text/body', surface: 'body' },
    })
    expect(objection?.matches[0]?.where?.quote).toContain('Lose 10 kg')
    expect(objection?.places[0]).toMatchObject({ how: 'quoted', path: '/text/body', start: 0 })
    expect(objection?.unknown).toBe(false)
  })

  test('is told of a rule that does not fire, where to look, and in words', () => {
    const [objection] = explainRejection(
      { precheck, creative, book: whole },
      'Your destination URL returns an error.',
    ).objections
    const match = objection?.matches.find(({ ruleId }) => ruleId === 'url-invalid')
    expect(match).toMatchObject({ state: 'clear', look: ['/landingPage/url'] })
    expect(match).not.toHaveProperty('where')
    expect(precheck.about('url-invalid')?.title).toMatch(/address/)
  })
})

test('every rule can be named without a finding', () => {
  const { about } = createPrecheck({ packs: [tiktok] })
  const nameless = [...ruleIds].filter((id) => !about(id))
  expect(nameless).toEqual([])
})
