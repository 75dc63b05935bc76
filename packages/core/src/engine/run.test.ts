import { describe, expect, it } from 'vitest'
import type { Checker, CheckResult, Hit } from '../contracts/checker.ts'
import { parseCreative } from '../contracts/creative.schema.ts'
import type { CompiledRule } from '../contracts/rule.ts'
import { finish } from './fixes.ts'
import { createMemory } from './memory.ts'
import { type Equipment, runRules } from './run.ts'
import { verdictOf } from './verdict.ts'

const DAY = { platform: 'x', at: '2026-06-01' }
const NOTHING = { facts: [], surfaces: [], missing: [] }
const source = {
  title: 'T',
  url: 'https://t.example',
  asOf: '2026-01-01',
  kind: 'platform',
  confidence: 'primary',
} as const

/** Finds every occurrence of `options.word` and proposes to take it out. */
const finder: Checker = {
  id: 'finder',
  check({ surfaces }, options: { word: string; result?: 'unsure' }): CheckResult {
    const hits = surfaces.flatMap(({ id, path, text }): Hit[] => {
      const start = text.indexOf(options.word)
      if (start < 0) return []
      const end = start + options.word.length
      return [
        {
          reason: 'found',
          where: { surface: id, path },
          evidence: [{ kind: 'text', surface: id, start, end, quote: options.word }],
          confidence: 0.9,
          proposals: [
            { label: 'fix.replace', patch: [{ op: 'splice', path, start, end, text: 'poison' }] },
            { label: 'fix.take-out', patch: [{ op: 'splice', path, start, end, text: '' }] },
          ],
        },
      ]
    })
    return { kind: options.result ?? 'found', hits }
  },
}
const thrower: Checker = {
  id: 'thrower',
  check() {
    throw new Error('broken')
  },
}

function rule(id: string, over: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id,
    theme: id,
    effect: 'reject',
    status: 'enforce',
    checker: 'finder',
    options: { word: 'bad' },
    source,
    knownMistakes: [],
    ...over,
  }
}

function run(
  rules: readonly CompiledRule[],
  input: unknown = { text: { body: 'a bad thing' } },
): ReturnType<typeof runRules> & { drafts: number } {
  const parsed = parseCreative(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  const equipment: Equipment = {
    rules,
    checkers: new Map([finder, thrower].map((checker) => [checker.id, checker])),
    lexicons: [],
    read: (surfaces) => surfaces.map((surface) => ({ ...surface, claims: [], sentences: [], claimsRead: false })),
    memory: createMemory(),
  }
  const result = runRules(equipment, parsed.creative, NOTHING, DAY)
  return { ...result, drafts: result.findings.length }
}

describe('which rules run', () => {
  const us = { text: 'a bad thing', targeting: { countries: ['US', 'ID'] } }
  it.each([
    ['in force', {}, us, 'findings'],
    ['of another platform', { applies: { platforms: ['y'] } }, us, 'inapplicable'],
    ['of a targeted market', { applies: { jurisdictions: ['ID'] } }, us, 'findings'],
    ['of another market', { applies: { jurisdictions: ['JP'] } }, us, 'inapplicable'],
    ['of a market when none is known', { applies: { jurisdictions: ['JP'] } }, { text: 'a bad thing' }, 'notRun'],
    ['for everywhere but the markets', { applies: { exceptJurisdictions: ['US', 'ID'] } }, us, 'inapplicable'],
    [
      'settled by a certificate',
      { applies: { withoutCertificates: ['c'] } },
      { ...us, advertiser: { certificates: ['c'] } },
      'inapplicable',
    ],
    ['for another flag', { applies: { flags: { spark: true } } }, us, 'inapplicable'],
    ['for no flag', { applies: { flags: { spark: false } } }, us, 'findings'],
    ['that starts later', { effectiveFrom: '2026-07-01' }, us, 'upcoming'],
    ['that started', { effectiveFrom: '2026-06-01' }, us, 'findings'],
    ['in shadow', { status: 'shadow' }, us, 'shadow'],
    ['that finds nothing', { options: { word: 'worse' } }, us, 'passes'],
    ['whose checker breaks', { checker: 'thrower' }, us, 'notRun'],
    ['whose checker is unknown', { checker: 'nobody' }, us, 'notRun'],
  ] as const)('a rule %s', (_name, over, input, where) => {
    const result = run([rule('r', over as Partial<CompiledRule>)], input)
    const found = (['findings', 'upcoming', 'shadow', 'passes', 'inapplicable', 'notRun'] as const).filter(
      (list) => result[list].length > 0,
    )
    expect(found).toEqual([where])
  })

  it.each([{ status: 'retired' }, { sunset: '2026-05-31' }] as const)('is over: %j', (over) => {
    const result = run([rule('r', over)])
    expect([result.findings, result.passes, result.inapplicable, result.notRun]).toEqual([[], [], [], []])
  })

  it('says so when only the beginning of a page was read', () => {
    const { notRun } = run([rule('r')], { text: 'a bad thing', landingPage: { text: 'long '.repeat(50_000) } })
    expect(notRun).toEqual([{ ruleId: 'landing-page', reason: 'page-truncated' }])
  })

  it('names the markets it holds in when they are not all', () => {
    expect(run([rule('r', { applies: { jurisdictions: ['ID', 'MY'] } })], us).findings[0]?.finding.markets).toEqual([
      'ID',
    ])
  })
})

describe('findings', () => {
  it.each([
    ['enforced', {}, 'reject', 'likely_rejected'],
    ['a limit', { effect: 'limit' }, 'limit', 'likely_limited'],
    ['in status warn', { status: 'warn' }, 'review', 'needs_human'],
    ['unsure', { options: { word: 'bad', result: 'unsure' } }, 'review', 'needs_human'],
    ['advice', { effect: 'advise', status: 'warn' }, 'advise', 'no_issue_found'],
  ] as const)('%s', (_name, over, effect, outcome) => {
    const { findings } = run([rule('r', over as Partial<CompiledRule>)])
    expect(findings.map(({ finding }) => finding.effect)).toEqual([effect])
    expect(verdictOf(findings.map(({ finding }) => finding))).toBe(outcome)
  })

  it('come worst first, and milder ones of the same theme on the same words are left out', () => {
    const rules = [
      rule('tip', { effect: 'advise', theme: 'other' }),
      rule('mild', { effect: 'review', theme: 'one' }),
      rule('worst', { theme: 'one' }),
    ]
    expect(run(rules).findings.map(({ finding }) => finding.ruleId)).toEqual(['worst', 'tip'])
  })

  it('keep their fingerprint when text before them changes', () => {
    const a = run([rule('r')]).findings[0]?.finding.fingerprint
    expect(run([rule('r')], { text: { body: 'quite a bad thing' } }).findings[0]?.finding.fingerprint).toBe(a)
    expect(run([rule('other')]).findings[0]?.finding.fingerprint).not.toBe(a)
  })
})

describe('fixes', () => {
  it('are kept only where they remove the finding and bring nothing new to fix', () => {
    const rules = [rule('r'), rule('poison', { options: { word: 'poison' } })]
    const parsed = parseCreative({ text: { body: 'a bad thing' } })
    if (!parsed.ok) throw new Error('the creative is valid')
    const { findings } = run(rules)
    const recheck = (creative: unknown): typeof findings => run(rules, creative).findings
    const [finding] = finish(findings, { recheck, creative: parsed.creative })
    expect(finding?.fixes.map(({ label, verified }) => [label.id, verified])).toEqual([['fix.take-out', true]])
  })
})
