import { describe, expect, it } from 'vitest'
import { preclear, temporaryFiles } from './testing/preclear.ts'

const file = temporaryFiles()

const fine = {
  id: 'fine',
  targeting: { countries: ['US'], minAge: 18 },
  text: { displayName: 'Clay', body: 'Hand-made mugs for slow mornings.' },
  landingPage: { url: 'https://clay.example/' },
}
const bad = { ...fine, id: 'bad', text: { ...fine.text, body: 'Earn $5,000 a week from home, guaranteed!' } }

describe('options', () => {
  it.each([
    [['chek', 'a.json'], 'unknown command chek'],
    [['check'], 'no FILE given'],
    [['check', 'a.json', '--markt', 'US'], 'did you mean --market?'],
    [['check', 'a.json', '--format', 'xml'], 'expected pretty, json, jsonl, csv'],
    [['check', 'a.json', '--baseline', 'b.json'], 'unknown option --baseline'],
    [['eval', 'a.jsonl', '--fail-on', 'never'], 'unknown option --fail-on'],
    [['eval'], 'no FILE given'],
    [['eval', 'a.jsonl', '--by', 'colour'], 'expected some of language, category, market, source, rule'],
    [['eval', 'a.jsonl', '--worst', '-1'], '--worst'],
    [['eval', 'a.jsonl', '--set='], '--set needs a value'],
    [['check', 'a.json', '--at', '2026-13-01'], 'expected a date like 2026-12-01'],
    [['check', 'a.json', '--at', '2026-02-30'], 'expected a date like 2026-12-01'],
    [['check', 'a.json', '--market', 'USA'], 'two-letter country codes'],
    [['check', 'a.json', '--market', 'US,XX'], '--market XX: expected the ISO 3166-1 code'],
    [['check', 'a.png', '--senses', 'sound,smell'], 'expected all, quick, none, or any of image-file, container'],
    [['check', 'a.png', '--senses', 'quick,sound'], 'expected all, quick, none'],
    [['check', 'a.png', '--assets', 'nowhere'], 'expected a folder'],
  ])('%j are refused with what was expected', async (args, message) => {
    const { status, err, out } = await preclear(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  it.each([
    [['--help'], 'preclear eval FILE'],
    [['check', '--help'], '--fail-on reject'],
    [['eval', '--help'], '"label": "violate"'],
    [[], 'preclear check FILE'],
    [['--version'], '0.'],
  ])('%j answers', async (args, text) => {
    const { status, out } = await preclear(args)
    expect(status).toBe(0)
    expect(out).toContain(text)
  })
})

describe('exit status', () => {
  it.each([
    ['a fine ad', [fine], [], 0],
    ['a violating ad', [bad], [], 1],
    ['a violating ad, never failing', [bad], ['--fail-on', 'never'], 0],
    ['a fine and a violating ad', [fine, bad], [], 1],
  ])('of %s', async (_name, ads, args, expected) => {
    const { status } = await preclear(['check', file('ads.json', JSON.stringify(ads)), ...args])
    expect(status).toBe(expected)
  })
})

describe('jsonl', () => {
  it('prints one report a line in input order and names bad lines', async () => {
    const path = file(
      'rows.jsonl',
      [
        JSON.stringify(bad),
        'not json',
        '',
        JSON.stringify({ ...fine, targeting: { countries: ['XX'] } }),
        JSON.stringify(fine),
      ].join('\n'),
    )
    const { status, out, err } = await preclear(['check', path, '--format', 'jsonl'])
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map((report) => [report.id, report.outcome])).toEqual([
      ['bad', 'likely_rejected'],
      ['fine', 'no_issue_found'],
    ])
    expect(err).toContain(`${path}:2: expected a creative as JSON`)
    expect(err).toContain(`${path}:4: /targeting/countries/0: expected`)
    expect(status).toBe(2)
  })

  it('reads plain rows as text whose field is unknown', async () => {
    const row = { id: 7, text: 'Earn $5,000 a week from home, guaranteed!', lang: 'en', label: 'violate', source: 'x' }
    const { out } = await preclear(['check', '-', '--format', 'jsonl'], JSON.stringify(row))
    const report = JSON.parse(out)
    expect(report).toMatchObject({ id: '7', outcome: 'likely_rejected' })
    expect(report.findings[0].where.path).toBe('/text/copy')
    expect(report.notRun).toContainEqual(expect.objectContaining({ reason: 'field-unknown' }))
  })

  it('lets --market and --text-field decide', async () => {
    const { out } = await preclear(
      ['check', '-', '--format', 'jsonl', '--market', 'ID', '--text-field', 'body'],
      JSON.stringify({ text: 'x'.repeat(140) }),
    )
    const report = JSON.parse(out)
    expect(report.markets).toEqual(['ID'])
    expect(report.findings.map((finding: { where: { path: string } }) => finding.where.path)).toContain('/text/body')
  })
})

describe('csv', () => {
  it.each([
    [
      'TikTok',
      'ad_name,ad_text,landing_page_url',
      'bad,"Earn $5,000 a week from home, guaranteed!",https://clay.example/',
    ],
    [
      'Meta',
      'Ad Name,Body,Link,Countries,Age Min',
      'bad,"Earn $5,000 a week from home, guaranteed!",https://clay.example/,US,18',
    ],
    [
      'Google',
      'Final URL,Headline 1,Headline 2,Description 1',
      'https://clay.example/,Clay mugs,Earn money,"Earn $5,000 a week from home, guaranteed!"',
    ],
    [
      'our',
      'id,text.body,landingPage.url,targeting.countries',
      'bad,"Earn $5,000 a week from home, guaranteed!",https://clay.example/,US',
    ],
  ])('reads %s column names', async (name, header, row) => {
    const { out } = await preclear([
      'check',
      file(`${name}.csv`, `${header}\n${row}\n`),
      '--format',
      'jsonl',
      '--fail-on',
      'never',
    ])
    expect(JSON.parse(out)).toMatchObject({ outcome: 'likely_rejected' })
  })

  it('refuses a row with unquoted commas, by line, and checks the others', async () => {
    const path = file('broken.csv', 'id,text.body\na,"two\nlines"\nb,one, two and three\nc,Good tea\n')
    const { status, err, out } = await preclear(['check', path, '--format', 'jsonl'])
    expect(err).toContain(`${path}:4: 3 cells, expected 2`)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c'])
    expect(status).toBe(2)
  })

  it('says when no column is known', async () => {
    const { status, err } = await preclear(['check', file('other.csv', 'foo,bar\n1,2\n')])
    expect(err).toContain('no column name is known')
    expect(status).toBe(2)
  })

  it('writes a row a finding, safe to open in a spreadsheet', async () => {
    const formula = { ...bad, id: '=HYPERLINK("x")' }
    const { out } = await preclear(['check', '-', '--format', 'csv', '--fail-on', 'never'], JSON.stringify(formula))
    expect(out.split('\n')[0]).toContain('place,id,outcome,effect,rule')
    expect(out).toContain(`'=HYPERLINK`)
  })
})

describe('files', () => {
  it.each([
    ['a missing file', 'nowhere.json', undefined, 'no such file'],
    ['an unknown kind', 'a.xyz', 'x', 'unknown kind of file'],
    ['broken JSON', 'b.json', '{"id":', 'expected JSON'],
    ['a number', 'c.json', '7', 'expected a creative as a JSON object'],
    ['an empty creative', 'd.json', '{}', 'expected'],
    [
      'media that is not there',
      'e.json',
      '{"media":[{"id":"m","kind":"image","source":"gone.png"}]}',
      '/media/0/source',
    ],
  ])('names %s', async (_name, name, content, message) => {
    const path = file(name, content)
    const { status, err } = await preclear(['check', path])
    expect(err).toContain(path)
    expect(err).toContain(message)
    expect(status).toBe(2)
  })

  it('checks an image from its first bytes', async () => {
    const gif = Uint8Array.from([71, 73, 70, 56, 57, 97, 10, 0, 10, 0, 0, 0, 0, 59])
    const { out } = await preclear(['check', file('tiny.png', gif), '--senses', 'none', '--format', 'jsonl'])
    const { findings } = JSON.parse(out)
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('file-type-mismatch')
  })
})

describe('pretty', () => {
  it('shows the words, the place and the source, and lets nothing steer the terminal', async () => {
    const hostile = { ...bad, text: { ...bad.text, displayName: 'a\u001b[2Jb' } }
    const { out } = await preclear(['check', '-'], JSON.stringify(hostile))
    expect(out).toContain('Earn $5,000 a week')
    expect(out).toContain('/text/body')
    expect(out).toContain('could not run')
    expect(out).not.toContain('\u001b')
  })
})
