import { describe, expect, it } from 'vitest'
import { errorCards } from './error-cards.ts'
import { measureBy } from './group.ts'
import { judge, type Measured } from './judge.ts'
import { measure } from './measures.ts'
import { row, rows } from './testing/rows.ts'
import { parseThresholds, type Thresholds } from './thresholds.ts'

describe('parseThresholds', () => {
  it('reads what the format allows', () => {
    const given = {
      all: { leakage: { max: 0.1 }, kappa: { min: 0.75 } },
      language: { ja: { overkill: { max: 0.05 } } },
      category: { 'a/b': { recall: { min: 0.5, max: 1 } } },
      rule: { weapon: { precision: { min: 0.9 } } },
    }
    expect(parseThresholds(given)).toEqual({ ok: true, thresholds: given })
    expect(parseThresholds({})).toEqual({ ok: true, thresholds: {} })
  })

  it.each<[string, unknown, string]>([
    ['a misspelt group', { langauge: {} }, '/langauge'],
    ['a misspelt metric', { all: { leekage: { max: 0.1 } } }, '/all/leekage'],
    ['a metric rules do not have', { rule: { weapon: { kappa: { min: 0.1 } } } }, '/rule/weapon/kappa'],
    ['a misspelt end', { language: { ja: { leakage: { most: 0.1 } } } }, '/language/ja/leakage/most'],
    ['per cent for shares', { all: { leakage: { max: 10 } } }, '/all/leakage/max'],
    ['a number in quotes', { all: { leakage: { max: '0.1' } } }, '/all/leakage/max'],
    ['a bare number', { all: { leakage: 0.1 } }, '/all/leakage'],
    ['a bound without ends', { all: { leakage: {} } }, '/all/leakage'],
    ['a list', [], ''],
    ['a slash in a name', { category: { 'a/b': { x: {} } } }, '/category/a~1b/x'],
  ])('refuses %s by its path', (_name, given, path) => {
    const parsed = parseThresholds(given)
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path])
  })
})

describe('judge', () => {
  const set = [
    ...rows(45, 'violate', 'reject', { rules: ['weapon'] }),
    ...rows(5, 'violate', 'pass'),
    ...rows(4, 'ok', 'pass'),
    row('ok', 'reject', { language: 'ja', rules: ['weapon'] }),
  ]
  const measured: Measured = {
    all: measure(set),
    groups: { language: measureBy(set, 'language') },
    cards: errorCards(set, [{ id: 'weapon', effect: 'reject', topics: [] }], 'test'),
  }

  it.each<[string, Thresholds, string[], string[], string[]]>([
    ['kept', { all: { leakage: { max: 0.1 } } }, [], ['all leakage'], []],
    ['too high', { all: { leakage: { max: 0.05 } } }, ['all leakage'], [], []],
    ['too low', { all: { kappa: { min: 0.9 } } }, ['all kappa'], [], []],
    [
      'per language',
      { language: { ja: { overkill: { max: 0.5 } }, en: { overkill: { max: 0 } } } },
      ['language ja overkill'],
      ['language en overkill'],
      [],
    ],
    ['per rule', { rule: { weapon: { precision: { min: 0.99 } } } }, ['rule weapon precision'], [], []],
    [
      'of rows that are not there',
      { language: { ko: { leakage: { max: 1 } } }, rule: { gone: { overkill: { max: 1 } } } },
      [],
      [],
      ['language ko leakage', 'rule gone overkill'],
    ],
    ['of a share of nothing', { language: { ja: { leakage: { max: 0 } } } }, [], [], ['language ja leakage']],
  ])('%s', (_name, thresholds, failed, kept, unmeasured) => {
    const got = judge(thresholds, measured)
    const names = (list: typeof got.failed): string[] => list.map(({ what, metric }) => `${what} ${metric}`)
    expect([names(got.failed), names(got.kept), names(got.unmeasured)]).toEqual([failed, kept, unmeasured])
  })

  it('says what was found and what was asked', () => {
    const [first] = judge({ all: { leakage: { max: 0.05 } } }, measured).failed
    expect(first).toMatchObject({ what: 'all', metric: 'leakage', bound: { max: 0.05 }, value: 0.1, n: 50 })
    expect(first?.low).toBeCloseTo(0.043, 3)
    expect(first?.high).toBeCloseTo(0.214, 3)
  })
})
