import { describe, expect, it } from 'vitest'
import { rejected } from '../testing/fixtures.ts'
import { type Answer, decisionOf, problemOf, reasonOf, UNANSWERED } from './decision.ts'

const AT = '2026-11-26T00:00:00.000Z'
const [finding] = rejected.findings
if (!finding) throw new Error('the fixture has no finding')
const file = { name: 'study.pdf', size: 3, type: 'application/pdf', sha256: '0'.repeat(64) }

describe('an answer', () => {
  it.each<[string | undefined, Partial<Answer>]>([
    ['reason', {}],
    [undefined, { reason: 'other' }],
    [undefined, { reason: 'have-permission' }],
    ['link', { reason: 'have-permission', proofName: 'x', proofUrl: 'javascript:alert(1)' }],
    ['link', { reason: 'have-permission', proofName: 'x', proofUrl: 'study.pdf' }],
    ['name', { reason: 'have-permission', proofUrl: 'https://example.com/study' }],
    ['name', { reason: 'have-permission', file }],
    [undefined, { reason: 'have-permission', proofName: 'x', proofUrl: 'https://example.com/study' }],
  ])('has the problem %s', (problem, part) => {
    expect(problemOf({ ...UNANSWERED, ...part })).toBe(problem)
  })
  it.each<[string, Partial<Answer>, object]>([
    [
      'a dismissal',
      { reason: 'not-what-it-says', note: ' no ' },
      { kind: 'dismissed', reason: 'not-what-it-says', note: 'no' },
    ],
    ['an acknowledgement', { reason: 'known' }, { kind: 'acknowledged' }],
    [
      'a dismissal where no proof is named',
      { reason: 'have-permission' },
      { kind: 'dismissed', reason: 'have-permission' },
    ],
    [
      'a substantiation',
      { reason: 'have-permission', proofName: 'Study', file },
      {
        kind: 'substantiated',
        claim: 'Lose 10 kg in 7 days, guaranteed!',
        proof: [{ name: 'Study', kind: 'study', file }],
      },
    ],
  ])('becomes %s', (_name, part, expected) => {
    const decision = decisionOf(finding, { ...UNANSWERED, ...part }, AT)
    expect(decision).toEqual({ fingerprint: finding.fingerprint, ruleId: finding.ruleId, at: AT, ...expected })
    expect(reasonOf(decision)).toBe(part.reason)
  })
})
