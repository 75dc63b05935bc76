import { describe, expect, it } from 'vitest'
import { strings as ar, words as arWords } from './ar.ts'
import { en } from './en.ts'
import { format } from './format.ts'
import { strings as id, words as idWords } from './id.ts'
import { strings as ru, words as ruWords } from './ru.ts'
import { enWords } from './words.ts'

const placeholders = (pattern: string): string[] =>
  [...new Set([...pattern.matchAll(/\{(\w+)(?=[},])/g)].map((match) => match[1] ?? ''))]
    .filter((name) => /^(n|max|total|name|source|date|from|to)$/.test(name))
    .sort()

describe.each([
  ['ru', ru, ruWords],
  ['id', id, idWords],
  ['ar', ar, arWords],
] as const)('the app in %s', (language, strings, words) => {
  it('says everything that English says, with the same values in it', () => {
    expect(Object.keys(strings).sort()).toEqual(Object.keys(en).sort())
    for (const [key, pattern] of Object.entries(strings))
      if (!pattern.includes('plural'))
        expect(`${key}: ${placeholders(pattern)}`).toBe(`${key}: ${placeholders(en[key as keyof typeof en])}`)
  })

  it('names every choice', () => {
    for (const group of Object.keys(enWords) as (keyof typeof enWords)[])
      expect(Object.keys(words[group]).sort()).toEqual(Object.keys(enWords[group]).sort())
  })

  it('fills counts with a form of its own for each number', () => {
    for (const n of [0, 1, 2, 3, 5, 11, 21, 100]) {
      const said = format(strings.toFix, { n }, language)
      expect(said).not.toMatch(/[{}#]/)
    }
  })
})

it.each([
  ['{n, plural, one {# thing} other {# things}}', { n: 1 }, '1 thing'],
  ['{n, plural, one {# thing} other {# things}}', { n: 12 }, '12 things'],
  ['Remove {name}', { name: '{n} braces' }, 'Remove {n} braces'],
  ['Step {n} of {total}', { n: 2, total: 5 }, 'Step 2 of 5'],
])('%s is filled in', (pattern, args, expected) => {
  expect(format(pattern, args, 'en')).toBe(expected)
})
