import { createPrecheck, type Pack, type Precheck, type Report } from '@preclear/core'
import {
  errorCards,
  judge,
  type Measured,
  measure,
  measureBy,
  parseThresholds,
  profilesOf,
  type Row,
} from '@preclear/insight'
import { beforeAll, describe, expect, it } from 'vitest'
import thresholds from '../../golden/thresholds.json' with { type: 'json' }
import { languagePacks } from '../packs/languages.ts'
import { tiktok } from '../packs/tiktok.ts'
import { tiktokRules } from '../packs/tiktok-rules.ts'
import { goldenDiff } from '../testing/golden-diff.ts'
import { categoryTopics } from '../topics.ts'
import { GOLDEN_DAY, type Outcomes, outcomesFile, outcomeText } from './outcomes.ts'
import { creativeOf, readGolden } from './row.ts'

/** The smallest golden set that may hold a release. */
const FLOOR = { rows: 600, fineShare: 0.5 }
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'ja', 'kk', 'ko', 'pt', 'ru', 'th', 'tr', 'vi', 'zh']

const files = import.meta.glob<string>('../../golden/*.jsonl', { eager: true, query: '?raw', import: 'default' })
// Not imported as JSON: the bytes are what is committed.
const [committed = '{}'] = Object.values(
  import.meta.glob<string>('../../golden/outcomes.json', { eager: true, query: '?raw', import: 'default' }),
)
const read = Object.entries(files).map(([path, text]) => readGolden(path, text))
const rows = read.flatMap((file) => file.rows)

let packs: readonly Pack[] = []
let reports: readonly Report[] = []
beforeAll(async () => {
  packs = [tiktokRules, ...(await Promise.all(Object.values(languagePacks).map((load) => load())))]
  const precheck: Precheck = createPrecheck({ packs, at: GOLDEN_DAY })
  reports = rows.map((row) => precheck.checkText(creativeOf(row)))
}, 120_000)

function outcomesNow(): Outcomes {
  return Object.fromEntries(rows.map(({ id }, i) => [id, reports[i] ? outcomeText(reports[i]) : '']))
}

function measured(): Measured {
  const run = rows.flatMap(({ label, lang, category, market }, i): Row[] => {
    const report = reports[i]
    if (!report) return []
    const skipped = [...report.inapplicable, ...report.notRun.map(({ ruleId }) => ruleId)]
    const { outcome, findings } = report
    const markets = market === undefined ? [] : [market]
    return [{ id: report.id ?? '', label, outcome, language: lang, categories: [category], markets, findings, skipped }]
  })
  return {
    all: measure(run),
    groups: {
      language: measureBy(run, 'language'),
      category: measureBy(run, 'category'),
      market: measureBy(run, 'market'),
    },
    cards: errorCards(run, profilesOf(packs, categoryTopics), 'golden'),
  }
}

describe('the golden set', () => {
  it('is read without a problem, every id and text once', () => {
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
    const twice = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i)
    expect(twice(rows.map(({ id }) => id))).toEqual([])
    expect(twice(rows.map(({ lang, text }) => `${lang} ${text}`))).toEqual([])
  })

  it('is large enough, in every language, and half of it fine', () => {
    const present = new Set(rows.map(({ lang }) => lang))
    expect(rows.length).toBeGreaterThanOrEqual(FLOOR.rows)
    expect(
      LANGUAGES.filter((language) => !present.has(language)),
      'languages without a row',
    ).toEqual([])
    const fine = rows.filter(({ label }) => label === 'ok').length
    expect(fine / rows.length, `${fine} of ${rows.length} rows are ok`).toBeGreaterThanOrEqual(FLOOR.fineShare)
  })

  it('keeps its thresholds', () => {
    const parsed = parseThresholds(thresholds)
    expect(parsed.ok ? [] : parsed.issues).toEqual([])
    if (!parsed.ok) return
    const { failed, unmeasured } = judge(parsed.thresholds, measured())
    const line = ({ what, metric, bound, value, low, high, n }: (typeof failed)[number]): string =>
      `${what} ${metric}: ${value?.toFixed(3) ?? 'no row'} (${low.toFixed(3)} to ${high.toFixed(3)}, n ${n}), asked ${JSON.stringify(bound)}`
    expect([...failed, ...unmeasured].map(line)).toEqual([])
  })

  it('ends as committed', () => {
    const now = outcomesNow()
    const diff = goldenDiff(rows, JSON.parse(committed) as Outcomes, now)
    if (diff !== undefined) expect.fail(diff)
    expect(committed).toBe(outcomesFile(now))
  })
})

describe('the guard', () => {
  const planted = [
    { id: 'en-1', lang: 'en', label: 'violate', category: 'income', text: 'Earn $900 a day' },
    { id: 'en-2', lang: 'en', label: 'ok', category: 'shop', text: 'Clay mugs' },
    { id: 'en-3', lang: 'en', label: 'violate', category: 'income', text: 'Get rich' },
  ] as const
  const before: Outcomes = {
    'en-1': 'likely_rejected by guaranteed-income',
    'en-2': 'no_issue_found',
    'en-3': 'needs_human by income-opportunity',
  }

  it.each<[string, Outcomes, RegExp]>([
    [
      'a planted leak',
      { ...before, 'en-1': 'no_issue_found' },
      /1 leak opened\.\n {2}leak opened +en-1 .*guaranteed-income → no_issue_found\n {4}Earn/,
    ],
    ['planted overkill', { ...before, 'en-2': 'needs_human by weapon-like' }, /1 overkill opened/],
    ['another rule', { ...before, 'en-3': 'needs_human by shock-hook' }, /1 decided by other rules/],
    ['a row that is not committed yet', { ...before, 'en-4': 'no_issue_found' }, /^$/],
  ])('sees %s', (_name, now, message) => {
    expect(goldenDiff(planted, before, now) ?? '').toMatch(message)
  })

  it('names leaks before what was hardened, rows that came and went, and how to accept', () => {
    const now = { 'en-1': 'no_issue_found', 'en-2': 'no_issue_found', 'en-3': 'likely_rejected by guaranteed-income' }
    const text =
      goldenDiff(
        planted,
        { 'en-1': before['en-1'] ?? '', 'en-3': before['en-3'] ?? '', 'en-9': 'no_issue_found' },
        now,
      ) ?? ''
    expect(text).toContain('1 leak opened, 1 hardened, 1 new, 1 gone')
    expect(text.indexOf('leak opened    ')).toBeLessThan(text.indexOf('hardened    '))
    expect(text).toContain('npx pnpm@12 gen')
  })

  it('sees a rule taken out of the real packs', () => {
    const without = { ...tiktok, rules: tiktok.rules.filter(({ id }) => id !== 'guaranteed-income') }
    const precheck = createPrecheck({ packs: [without], at: GOLDEN_DAY })
    const english = rows.filter(({ lang, category }) => lang === 'en' && category === 'income')
    const now = Object.fromEntries(english.map((row) => [row.id, outcomeText(precheck.checkText(creativeOf(row)))]))
    expect(goldenDiff(english, outcomesNow(), now)).toMatch(/leak opened/)
  })

  it.each([
    ['{"id":"en-1"', 'expected JSON'],
    [JSON.stringify({ ...planted[0], lang: 'ru' }), 'lang: expected en'],
    [JSON.stringify({ ...planted[0], id: '1' }), 'id: expected one that begins with en-'],
    [JSON.stringify({ ...planted[0], label: 'bad' }), 'label: expected ok, review, violate'],
    [JSON.stringify({ ...planted[0], text: ' ' }), 'text: expected words'],
    [JSON.stringify({ ...planted[0], categories: [] }), 'categories: expected only'],
    [JSON.stringify({ ...planted[0], market: 'Japan' }), 'market: expected a country code'],
  ])('refuses the row %s', (line, problem) => {
    expect(readGolden('golden/en.jsonl', `${JSON.stringify(planted[1])}\n${line}\n`)).toEqual({
      rows: [planted[1]],
      problems: [expect.stringContaining(`golden/en.jsonl:2: ${problem}`)],
    })
  })
})
