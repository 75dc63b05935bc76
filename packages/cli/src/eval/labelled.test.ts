import { describe, expect, it } from 'vitest'
import { readLabelled } from './labelled.ts'

const plain = { id: 'a', text: 'Clay mugs', lang: 'en', label: 'ok' }

describe('readLabelled', () => {
  it.each<[string, object, object]>([
    [
      'a plain row',
      plain,
      { label: 'ok', id: 'a', language: 'en', categories: [], input: { id: 'a', text: 'Clay mugs', lang: 'en' } },
    ],
    ['a number for an id', { ...plain, id: 7 }, { id: '7' }],
    ['one of our outcomes as the label', { ...plain, label: 'likely_limited' }, { label: 'review' }],
    [
      'a category and a list of them',
      { ...plain, category: 'income', categories: ['jobs', 'income'] },
      { categories: ['income', 'jobs'] },
    ],
    [
      'several markets',
      { ...plain, market: 'us, ID' },
      { input: { id: 'a', text: 'Clay mugs', lang: 'en', market: 'US,ID' } },
    ],
    [
      'a source, and other keys of a corpus',
      { ...plain, source: 'own', licence: 'x' },
      { source: 'own', input: { id: 'a', text: 'Clay mugs', lang: 'en' } },
    ],
    [
      'a creative with a label beside it',
      { id: 'b', text: { body: 'Mugs' }, label: 'ok', category: 'shop', note: 'n' },
      { id: 'b', input: { id: 'b', text: { body: 'Mugs' } } },
    ],
    [
      'a creative inside, its own targeting first',
      { creative: { id: 'c', text: 'Mugs', targeting: { countries: ['ID'] } }, label: 'ok', market: 'US', lang: 'en' },
      {
        id: 'c',
        language: 'en',
        input: { id: 'c', text: 'Mugs', targeting: { languages: ['en'], countries: ['ID'] } },
      },
    ],
    [
      'the only language an ad is for',
      { creative: { text: { body: 'x' }, targeting: { languages: ['ru'] } }, label: 'ok' },
      { language: 'ru' },
    ],
  ])('reads %s', (_name, given, expected) => {
    const read = readLabelled(given)
    expect(read).toMatchObject({ ok: true, row: expected })
  })

  it('reads cells that stand beside a creative', () => {
    const read = readLabelled({ text: { copy: 'Mugs' } }, { label: 'violate', category: 'income|jobs', lang: 'en' })
    expect(read).toMatchObject({ ok: true, row: { label: 'violate', categories: ['income', 'jobs'], language: 'en' } })
  })

  it.each<[string, unknown, string[]]>([
    ['a list', [], ['(row): expected a JSON object']],
    ['no label', { ...plain, label: undefined }, ['label: expected ok, review, violate']],
    ['an unknown label', { ...plain, label: 'bad' }, ['got "bad"']],
    ['no text', { id: 'a', lang: 'en', label: 'ok' }, ['text: expected the words of the ad']],
    ['an empty text', { ...plain, text: '  ' }, ['text: expected the words of the ad']],
    ['a country for a language', { ...plain, lang: 'e n' }, ['lang: expected a tag like en']],
    ['a name for a market', { ...plain, market: 'Japan' }, ['market: expected country codes']],
    ['an id that is none', { ...plain, id: {} }, ['id: expected words or a number']],
    ['a category that is none', { ...plain, categories: [3] }, ['category: expected words']],
    ['a creative that is none', { creative: 'x', label: 'ok' }, ['creative: expected a JSON object']],
    ['every problem at once', { lang: '', market: 4, label: 1 }, ['label:', 'market:', 'lang:', 'text:']],
  ])('names %s', (_name, given, problems) => {
    const read = readLabelled(given)
    expect(read.ok ? [] : read.problems).toHaveLength(problems.length)
    expect(read.ok ? '' : read.problems.join('\n')).toContain(problems[0])
    for (const problem of problems) expect(read.ok ? '' : read.problems.join('\n')).toContain(problem)
  })
})
