import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMessage } from './format.ts'

const DAYS = '{n, plural, one {# day} other {# days}} left'
const RU = '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}'

describe('formatMessage', () => {
  it.each([
    ['no placeholder', {}, 'en', 'no placeholder'],
    ['Take out “{quote}”', { quote: 'now' }, 'en', 'Take out “now”'],
    ['{n} of {max}', { n: 1234, max: 5 }, 'en', '1,234 of 5'],
    ['{n}', { n: 1234.5 }, 'de', '1.234,5'],
    [DAYS, { n: 1 }, 'en', '1 day left'],
    [DAYS, { n: 3 }, 'en', '3 days left'],
    [RU, { n: 1 }, 'ru', '1 день'],
    [RU, { n: 3 }, 'ru', '3 дня'],
    [RU, { n: 11 }, 'ru', '11 дней'],
    ['{n, plural, =0 {none} other {{n} in {field}}}', { n: 0, field: 'x' }, 'en', 'none'],
    ['{n, plural, =0 {none} other {{n} in {field}}}', { n: 2, field: 'x' }, 'en', '2 in x'],
    ['a missing {name} stays', {}, 'en', 'a missing {name} stays'],
    ['an open { brace', {}, 'en', 'an open { brace'],
  ])('%s', (message, args, language, expected) => {
    expect(formatMessage(message, args, language)).toBe(expected)
  })

  it('never reads a value as a placeholder', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(formatMessage('<{a}>', { a: value, b: 'secret' }, 'en')).toBe(`<${value}>`)
      }),
    )
  })

  it('takes no names from the prototype', () => {
    expect(formatMessage('{constructor}', {}, 'en')).toBe('{constructor}')
  })
})
