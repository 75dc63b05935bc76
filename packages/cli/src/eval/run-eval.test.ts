import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lines, preclear, temporaryFiles } from '../testing/preclear.ts'

const file = temporaryFiles()
const AT = ['--at', '2026-11-23']

const promise = {
  id: 'v1',
  text: 'Earn $5,000 a week from home, guaranteed!',
  lang: 'en',
  label: 'violate',
  category: 'income',
}
const mug = { id: 'o1', text: 'Hand-made mugs for slow mornings.', lang: 'en', label: 'ok', category: 'shop' }
const leak = { id: 'v2', text: 'Stoneware for your kitchen.', lang: 'en', label: 'violate', category: 'income' }
const overkill = { ...promise, id: 'o2', label: 'ok' }
const set = file('set.jsonl', lines(promise, mug, leak, overkill))

const json = async (...args: string[]): Promise<Record<string, never>> =>
  JSON.parse((await preclear(['eval', ...args, ...AT, '--format', 'json'])).out)

describe('preclear eval', () => {
  it('measures, and shows the worst rows with their words and rules', async () => {
    const { status, out, err } = await preclear(['eval', set, ...AT])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('set  4 rows: 2 ok, 0 review, 2 violate')
    expect(out).toMatch(/Leakage +50 % +9\.5–91 % +1 of 2/)
    expect(out).toMatch(/Overkill by rejection +50 %/)
    expect(out).toMatch(
      /Leaks \(1\)[\s\S]+v2[\s\S]+Stoneware for your kitchen[\s\S]+Wrong rejections \(1\)[\s\S]+o2[\s\S]+guaranteed-income[\s\S]+\^\^\^\^/,
    )
    expect(out).not.toContain('\u001b')
  })

  it('gives the same bytes twice, one row a line, without the words of the ads that are right', async () => {
    const [a, b] = [
      await preclear(['eval', set, ...AT, '--format', 'json']),
      await preclear(['eval', set, ...AT, '--format', 'json']),
    ]
    expect(a.out).toBe(b.out)
    expect(a.out.split('\n').filter((line) => line.startsWith('    {"id":"'))).toHaveLength(4)
    expect(a.out).not.toContain('slow mornings')
    expect(await json(set)).toMatchObject({ schema: 'preclear.eval/1', at: '2026-11-23', unreadable: 0, all: { n: 4 } })
  })

  it.each([
    [
      'whole creatives',
      'w.jsonl',
      lines(
        { id: 'a', text: { body: promise.text }, label: 'violate' },
        { creative: { text: { body: 'Mugs' } }, label: 'ok' },
      ),
    ],
    ['a JSON array', 'w.json', JSON.stringify([promise, { ...mug, id: undefined }])],
    [
      'CSV with a comma and quotes',
      'w.csv',
      `id,text,lang,label,category\nv,"Earn $5,000 a week from home, guaranteed!",en,violate,income\no,"""Good"" mugs",en,ok,shop\n`,
    ],
  ])('reads %s', async (_name, name, content) => {
    expect(await json(file(name, content))).toMatchObject({
      all: { n: 2, confusion: { violate: { likely_rejected: 1 }, ok: { no_issue_found: 1 } } },
    })
  })

  it('says one line per problem, measures the rest, and ends with 2', async () => {
    const path = file(
      'bad.jsonl',
      [
        'not json',
        lines({ ...mug, label: 'fine' }, { ...mug, text: '' }, mug, mug, { ...mug, id: 'm', market: 'XX' }),
      ].join('\n'),
    )
    const { status, err, out } = await preclear(['eval', path, ...AT])
    const said = err.trim().split('\n')
    expect(said).toHaveLength(5)
    expect(said[0]).toContain(`${path}:1: expected a creative as JSON`)
    expect(said[1]).toBe(
      `${path}:2: label: expected ok, review, violate, no_issue_found, needs_human, likely_limited, likely_rejected, got "fine"`,
    )
    expect(said[2]).toContain(`${path}:3: text: expected the words of the ad`)
    expect(said[3]).toBe(`${path}:5: id: expected one that no other row has, "o1" is also at ${path}:4`)
    expect(said[4]).toContain(`${path}:6: /targeting/countries/0: expected`)
    expect(out).toContain('1 row: 1 ok')
    expect(out).toContain('5 rows could not be read')
    expect(status).toBe(2)
  })

  it.each([
    ['nothing to measure', [file('empty.jsonl', '')], 'no row could be measured'],
    ['a missing file', ['nowhere.jsonl'], 'no such file'],
    ['thresholds that are not there', [set, '--thresholds', 'nowhere.json'], 'nowhere.json: no such file'],
    [
      'a misspelt threshold',
      [set, '--thresholds', file('t1.json', '{"all":{"leekage":{"max":1}}}')],
      '/all/leekage: expected one of leakage',
    ],
    ['a broken baseline', [set, '--baseline', file('b1.json', '{')], 'expected JSON'],
    [
      'a report for a baseline',
      [set, '--baseline', file('b2.json', '{"schema":"preclear.report/1"}')],
      '/schema: expected preclear.eval/1',
    ],
    [
      'a folder that is not there',
      [set, '--out', file('no/such/report.html')],
      'could not be written: no such file or folder',
    ],
  ])('refuses %s', async (_name, args, message) => {
    const { status, err } = await preclear(['eval', ...args, ...AT])
    expect(err).toContain(message)
    expect(status).toBe(2)
  })

  it.each([
    ['kept', { all: { leakage: { max: 0.5 } } }, 0, '1 of 1 thresholds kept'],
    [
      'broken',
      { all: { leakage: { max: 0.1 }, overkill: { max: 0.6 } } },
      1,
      'all: leakage 50 % (9.5–91 %, 2 rows), asked at most 10 %',
    ],
    [
      'broken for a rule',
      { rule: { 'guaranteed-income': { precision: { min: 0.9 } } } },
      1,
      'rule guaranteed-income: precision 50 %',
    ],
    [
      'asked of what is not there',
      { language: { ko: { leakage: { max: 0.1 } } } },
      0,
      'language ko: leakage no row to measure',
    ],
  ])('with thresholds %s', async (name, thresholds, expected, message) => {
    const path = file(`${name}.json`, JSON.stringify(thresholds))
    const { status, out } = await preclear(['eval', set, ...AT, '--thresholds', path])
    expect(out).toContain(message)
    expect(status).toBe(expected)
  })

  it('compares with a baseline it wrote itself', async () => {
    const old = file('old.json')
    await preclear([
      'eval',
      file('before.jsonl', lines({ ...promise, text: 'Mugs' }, mug, { ...mug, id: 'gone' })),
      ...AT,
      '--json',
      old,
    ])
    const { out } = await preclear(['eval', set, ...AT, '--baseline', old])
    expect(out).toContain('1 row of 2 changed')
    expect(out).toMatch(/leak closed +v1 \(violate\) {2}no_issue_found → likely_rejected/)
    expect(out).toContain('1 row only before, 2 rows only now')
    expect(readFileSync(old, 'utf8')).toContain('"set": "before"')
  })

  it('says what was not read instead of counting it as right', async () => {
    const { out } = await preclear(['eval', '-', ...AT], lines({ ...mug, lang: 'ja', text: '手作りのマグカップ' }))
    expect(out).toContain('1 row in a language that is not read')
  })
})
