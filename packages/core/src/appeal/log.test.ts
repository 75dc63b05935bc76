import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT, decided, decisionOnRule, reportOf, SHOP, STUDY } from '../testing/appeal.ts'
import {
  addDecision,
  currentDecisions,
  DECISIONS_SCHEMA,
  type Decision,
  DISMISS_REASONS,
  decisionOn,
  NO_DECISIONS,
  openFindings,
  PROOF_KINDS,
  parseDecisions,
  serialiseDecisions,
  standingOf,
  withdrawDecision,
} from './index.ts'

const dismissed = decisionOnRule('weight-promise', { kind: 'dismissed', reason: 'allowed-here' })
const acknowledged = decisionOnRule('alcohol-age', { kind: 'acknowledged' })
const open = (...args: Parameters<typeof openFindings>): readonly string[] =>
  openFindings(...args).map(({ ruleId }) => ruleId)

describe('a log of decisions', () => {
  it('closes the finding a decision is on, and leaves report and outcome alone', () => {
    const report = reportOf()
    const before = JSON.stringify(report)
    expect(open(report, decided(dismissed))).toEqual(['absolute-terms', 'alcohol-age'])
    expect(JSON.stringify(report)).toBe(before)
    expect(report.outcome).toBe('likely_rejected')
  })

  it('holds in a later check, also when other words of the ad change', () => {
    const later = reportOf({ ...SHOP, text: { ...SHOP.text, body: `New! ${SHOP.text.body}` } })
    expect(open(later, decided(dismissed, acknowledged))).toEqual(['absolute-terms'])
    expect(standingOf(dismissed, later)).toBe('holds')
  })

  it.each([
    ['other words', { ...SHOP, text: { body: 'Lose 9 kilos.' } }, 'stale'],
    ['another field', { ...SHOP, text: { headline: 'lose 5 kilos' } }, 'stale'],
    ['nothing to object to', { ...SHOP, text: { body: 'Herbal tea.' } }, 'settled'],
  ])('is %s now: the decision no longer counts', (_name, creative, standing) => {
    const report = reportOf(creative)
    expect(standingOf(dismissed, report)).toBe(standing)
    expect(open(report, decided(dismissed))).toEqual(report.findings.map(({ ruleId }) => ruleId))
  })

  it('lets the last decision count and keeps the first on record', () => {
    const log = decided(dismissed, { ...dismissed, kind: 'dismissed', reason: 'have-permission' })
    expect(currentDecisions(log)).toMatchObject([{ reason: 'have-permission' }])
    expect(log.entries).toHaveLength(2)
  })

  it('opens the finding again when a decision is withdrawn', () => {
    const change = withdrawDecision(decided(dismissed), { fingerprint: dismissed.fingerprint, at: AT, by: 'Kim' })
    if (!change.ok) throw new TypeError('refused')
    const [finding] = reportOf().findings
    expect(finding && decisionOn(change.log, finding)).toBeUndefined()
    expect(change.log.entries.map(({ kind }) => kind)).toEqual(['dismissed', 'withdrawn'])
  })

  it('does not take a decision on another rule with the same fingerprint', () => {
    expect(open(reportOf(), decided({ ...dismissed, ruleId: 'other-rule' }))).toHaveLength(3)
  })
})

const proven = (proof: object): unknown => ({ ...acknowledged, kind: 'substantiated', claim: 'x', proof: [proof] })

describe('addDecision', () => {
  it.each([
    ['an unknown reason', { ...dismissed, reason: 'because' }, '/reason'],
    ['an unknown kind', { ...dismissed, kind: 'ignored' }, '/kind'],
    ['a note that is a book', { ...dismissed, note: 'a'.repeat(2_001) }, '/note'],
    ['a day that is none', { ...dismissed, at: '2026-02-30T10:00:00Z' }, '/at'],
    ['a local time', { ...dismissed, at: '2026-02-20T10:00:00+02:00' }, '/at'],
    ['proof without any', { ...acknowledged, kind: 'substantiated', claim: 'x', proof: [] }, '/proof'],
    ['a script for proof', proven({ name: 'a', kind: 'study', url: 'javascript:alert(1)' }), '/proof/0/url'],
    ['a data address', proven({ name: 'a', kind: 'study', url: 'data:text/html,<b>' }), '/proof/0/url'],
    ['a name in the address', proven({ name: 'a', kind: 'study', url: 'https://bank@evil.example' }), '/proof/0/url'],
    ['a line end in a file name', proven({ name: 'a\nb', kind: 'study' }), '/proof/0/name'],
    ['half a hash', proven({ name: 'a', kind: 'study', file: { ...STUDY, sha256: 'abc' } }), '/proof/0/file/sha256'],
    ['negative bytes', proven({ name: 'a', kind: 'study', file: { ...STUDY, size: -1 } }), '/proof/0/file/size'],
  ])('refuses %s and says where', (_name, decision, path) => {
    const change = addDecision(NO_DECISIONS, decision as Decision)
    expect(change.ok ? [] : change.issues.map((issue) => issue.path)).toEqual([path])
  })
})

const text = fc.string({ unit: 'binary', maxLength: 60 })
const common = { fingerprint: text, ruleId: text, at: fc.constant(AT), note: fc.option(text, { nil: undefined }) }
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => /^[^\p{Cc}]+$/u.test(value))
const decision = fc.oneof(
  fc.record({ ...common, kind: fc.constant('dismissed'), reason: fc.constantFrom(...DISMISS_REASONS) }),
  fc.record({ ...common, kind: fc.constant('acknowledged'), by: text }),
  fc.record({
    ...common,
    kind: fc.constant('substantiated'),
    claim: text,
    proof: fc.array(fc.record({ name, kind: fc.constantFrom(...PROOF_KINDS), url: fc.webUrl() }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
) as unknown as fc.Arbitrary<Decision>

describe('parseDecisions', () => {
  it('reads back every log', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
        const log = decided(...decisions)
        const json = serialiseDecisions(log)
        const parsed = parseDecisions(json)
        expect(parsed).toEqual({ ok: true, log: JSON.parse(json), issues: [] })
      }),
    )
  })

  it('never throws, whatever is handed in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => JSON.stringify(value) ?? ''),
        ),
        (json) => {
          expect(typeof parseDecisions(json).ok).toBe('boolean')
        },
      ),
    )
  })

  it('loses no entry it cannot read, and puts it back in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(decision, fc.jsonValue()), { maxLength: 8 }), (entries) => {
        const mixed = JSON.parse(JSON.stringify(entries))
        const first = parseDecisions(JSON.stringify({ schema: DECISIONS_SCHEMA, entries: mixed }))
        if (!first.ok) throw new TypeError('refused')
        const again = parseDecisions(serialiseDecisions(first.log))
        expect(again.ok && again.log).toEqual(first.log)
        const { log } = first
        const read = [...log.entries.map((entry, index) => ({ place: index + 0.5, entry: entry as unknown }))]
        const unread = (log.unread ?? []).map(({ after, entry }) => ({ place: after, entry }))
        const woven = [...unread, ...read].sort((a, b) => a.place - b.place).map(({ entry }) => entry)
        expect(woven).toEqual(mixed)
      }),
    )
  })

  it('counts an entry of a later version for nothing, and says so', () => {
    const parsed = parseDecisions(
      JSON.stringify({ schema: DECISIONS_SCHEMA, entries: [{ ...dismissed, kind: 'delegated' }, acknowledged] }),
    )
    if (!parsed.ok) throw new TypeError('refused')
    expect(parsed.issues.map(({ path }) => path)).toEqual(['/entries/0/kind'])
    expect(open(reportOf(), parsed.log)).toEqual(['weight-promise', 'absolute-terms'])
  })

  it.each([
    ['no JSON', '{', 'not_json'],
    [
      'nesting nobody can walk',
      `{"schema":"${DECISIONS_SCHEMA}","entries":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      'not_json',
    ],
    ['null', 'null', 'wrong_type'],
    ['another schema', '{"schema":"preclear.decisions/9","entries":[]}', 'wrong_type'],
    ['no list', `{"schema":"${DECISIONS_SCHEMA}","entries":{}}`, 'wrong_type'],
    ['10 MB', ' '.repeat(10_000_000), 'too_long'],
    ['a million entries', `{"schema":"${DECISIONS_SCHEMA}","entries":[${'0,'.repeat(900_000)}0]}`, 'too_long'],
  ])('refuses %s whole, so that nobody writes over it', (_name, json, code) => {
    expect(parseDecisions(json)).toMatchObject({ ok: false, issues: [{ code }] })
  })

  it('is not led to the prototype', () => {
    const entry = JSON.stringify(dismissed).replace('{', '{"__proto__":{"polluted":true},')
    parseDecisions(`{"schema":"${DECISIONS_SCHEMA}","entries":[${entry}],"__proto__":{"polluted":true}}`)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
