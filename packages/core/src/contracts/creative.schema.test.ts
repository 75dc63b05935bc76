import { describe, expect, it } from 'vitest'
import { parseCreative } from './creative.schema.ts'

const issuesOf = (input: unknown): string[] => {
  const parsed = parseCreative(input)
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('parseCreative', () => {
  it.each([
    ['nothing', undefined, ['wrong_type ']],
    ['a string', 'ad', ['wrong_type ']],
    ['an empty creative', {}, ['nothing_to_check ']],
    ['blank text', { text: { body: '  ' } }, ['nothing_to_check ']],
    ['a number for text', { text: 7 }, ['wrong_type /text']],
    ['a number in a field', { text: { body: 7 } }, ['wrong_type /text/body']],
    ['a misspelt field', { text: { boddy: 'x' } }, ['unknown_key /text/boddy']],
    ['a misspelt group', { txt: {}, text: 'x' }, ['unknown_key /txt']],
    [
      'an unknown market',
      { text: 'x', targeting: { countries: ['US', 'XX'] } },
      ['unknown_market /targeting/countries/1'],
    ],
    [
      'a language that is none',
      { text: 'x', targeting: { languages: ['english!'] } },
      ['unknown_language /targeting/languages/0'],
    ],
    ['a date that is none', { text: 'x', flight: { from: '2026-02-30' } }, ['bad_date /flight/from']],
    [
      'dates out of order',
      { text: 'x', flight: { from: '2026-12-02', to: '2026-12-01' } },
      ['dates_out_of_order /flight/to'],
    ],
    [
      'ages out of order',
      { text: 'x', targeting: { minAge: 40, maxAge: 18 } },
      ['ages_out_of_order /targeting/maxAge'],
    ],
    ['half an age', { text: 'x', targeting: { minAge: 17.5 } }, ['wrong_type /targeting/minAge']],
    ['10 MB of text', { text: { body: 'a'.repeat(10_000_000) } }, ['too_long /text/body']],
    [
      'two media of one id',
      {
        media: [
          { id: 'a', kind: 'image' },
          { id: 'a', kind: 'image' },
        ],
      },
      ['duplicate_id /media/1/id'],
    ],
    ['a medium of no kind', { media: [{ id: 'a', kind: 'smell' }] }, ['wrong_type /media/0/kind']],
    [
      'many problems at once',
      { text: { body: 1, cta: 2 }, flight: { from: 'x' } },
      ['wrong_type /text/body', 'wrong_type /text/cta', 'bad_date /flight/from'],
    ],
  ])('names what is wrong with %s', (_name, input, expected) => {
    expect(issuesOf(input).sort()).toEqual([...expected].sort())
  })

  it('says what was expected, in words', () => {
    const parsed = parseCreative({ text: { body: 7 } })
    expect(parsed.ok ? [] : parsed.issues[0]).toMatchObject({ expected: 'a string', received: 'number' })
  })

  it.each([
    [{ text: { boddy: 'x' } }, 'body'],
    [{ text: 'x', targetting: {} }, 'targeting'],
    [{ text: 'x', landing_page: {} }, 'landingPage'],
  ])('guesses the key meant in %j', (input, meant) => {
    expect(parseCreative(input)).toMatchObject({
      ok: false,
      issues: [{ expected: expect.stringContaining(`did you mean ${meant}?`) }],
    })
  })

  it('escapes an unknown key in its path', () => {
    expect(issuesOf({ text: 'x', 'a/b': 1 })).toEqual(['unknown_key /a~1b'])
  })

  it('takes a plain string as text whose field is unknown', () => {
    expect(parseCreative({ text: 'Buy tea' })).toMatchObject({
      ok: true,
      creative: { text: { copy: 'Buy tea' }, targeting: { countries: [] } },
    })
  })

  it.each(['\ud800 lone', '\u202e\u202e\u202enested'])('accepts hostile text %j as text', (body) => {
    expect(parseCreative({ text: { body } })).toMatchObject({ ok: true, creative: { text: { body } } })
  })
})
