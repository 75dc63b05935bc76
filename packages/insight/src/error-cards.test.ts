import { describe, expect, it } from 'vitest'
import { type ErrorCard, errorCards, qualityOf, wrongOneIn } from './error-cards.ts'
import type { RuleProfile } from './rules.ts'
import { row, rows } from './testing/rows.ts'

const income: RuleProfile = { id: 'guaranteed-income', effect: 'reject', topics: ['income'], languages: ['en'] }
const offer: RuleProfile = { id: 'income-opportunity', effect: 'review', topics: ['income'], languages: ['en'] }
const advice: RuleProfile = { id: 'market-missing', effect: 'advise', topics: [] }
const anywhere: RuleProfile = { id: 'hidden-characters', effect: 'review', topics: [] }
const RULES = [income, offer, advice, anywhere]

function cardOf(id: string, set: Parameters<typeof errorCards>[0]): ErrorCard {
  const card = errorCards(set, RULES, 'test').find(({ ruleId }) => ruleId === id)
  if (!card) throw new Error(`no card of ${id}`)
  return card
}

const about = { categories: ['income'] }

describe('errorCards', () => {
  it('gives the worked example', () => {
    const card = cardOf('guaranteed-income', [
      ...rows(40, 'violate', 'reject', { ...about, rules: ['guaranteed-income'] }),
      ...rows(10, 'violate', 'pass', about),
      row('ok', 'reject', { rules: ['guaranteed-income'] }),
      ...rows(499, 'ok', 'pass'),
    ])
    expect(card).toMatchObject({ set: 'test', fired: 41, right: 40, wrong: 1 })
    expect(card.precision).toMatchObject({ count: 40, n: 41 })
    expect(card.overkill).toMatchObject({ count: 1, n: 500 })
    expect(card.leakage).toMatchObject({ count: 10, n: 50 })
    expect(wrongOneIn(card)).toBe(41)
    expect(qualityOf(card)).toEqual({ n: 500, set: 'test', fired: 41, overkill: 0.002, leakage: 0.2, asked: 50 })
  })

  it.each([
    ['a language it has no words for', { language: 'ja' }, 0],
    ['its language in a country', { language: 'en-GB' }, 1],
    ['a row it did not look at', { skipped: ['guaranteed-income'] }, 0],
    ['a row another rule did not look at', { skipped: ['weapon'] }, 1],
  ])('counts %s among its fine rows or not', (_name, more, n) => {
    expect(cardOf('guaranteed-income', [row('ok', 'pass', more)]).overkill.n).toBe(n)
  })

  it('counts a wrong firing even where its profile says it cannot read', () => {
    const card = cardOf('guaranteed-income', [row('ok', 'reject', { language: 'ja', rules: ['guaranteed-income'] })])
    expect(card.overkill).toMatchObject({ count: 1, n: 1 })
  })

  it('holds a rule that asks for a person to rows for a person, one that stops to violating rows', () => {
    const set = [row('review', 'pass', about), row('violate', 'pass', about), row('violate', 'pass')]
    expect(cardOf('guaranteed-income', set).leakage).toMatchObject({ count: 1, n: 1 })
    expect(cardOf('income-opportunity', set).leakage).toMatchObject({ count: 1, n: 1 })
    expect(cardOf('hidden-characters', set).leakage.n).toBe(0)
  })

  it('takes a worse finding of the same topic for found, a milder one for a leak', () => {
    const worse = row('review', 'reject', { ...about, rules: ['guaranteed-income'] })
    const milder = row('violate', 'human', { ...about, rules: ['income-opportunity'] })
    expect(cardOf('income-opportunity', [worse]).leakage.count).toBe(0)
    expect(cardOf('guaranteed-income', [milder]).leakage.count).toBe(1)
  })

  it('holds no advice against a rule, and has no card for one that only advises', () => {
    const advised = { ...row('ok', 'pass'), findings: [{ ruleId: 'hidden-characters', effect: 'advise' as const }] }
    expect(cardOf('hidden-characters', [advised]).fired).toBe(0)
    expect(errorCards([], RULES, 'test').map(({ ruleId }) => ruleId)).not.toContain('market-missing')
  })

  it('never says never: without a mistake there is no one in so many, without rows no quality', () => {
    expect(
      wrongOneIn(cardOf('guaranteed-income', rows(5, 'violate', 'reject', { rules: ['guaranteed-income'] }))),
    ).toBeUndefined()
    expect(qualityOf(cardOf('guaranteed-income', []))).toBeUndefined()
  })

  it('gives counts back from what travels', () => {
    const card = cardOf('hidden-characters', [
      ...rows(3, 'ok', 'human', { rules: ['hidden-characters'] }),
      ...rows(1234, 'ok', 'pass'),
    ])
    const quality = qualityOf(card)
    expect(Math.round((quality?.overkill ?? 0) * (quality?.n ?? 0))).toBe(3)
  })
})
