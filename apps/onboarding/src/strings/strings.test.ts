import { languageLoaders } from '@preclear/widget'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../scenarios/list.ts'
import { en } from './en.ts'
import { format } from './format.ts'
import { LANGUAGES, LOADERS } from './languages.ts'
import { enStories } from './stories.ts'
import { enWords } from './words.ts'

/** Names of the values in a sentence, those inside plural forms included. */
const placeholders = (pattern: string): string[] =>
  [...new Set([...pattern.matchAll(/\{(\w+)(?=[},])/g)].map((match) => match[1] ?? ''))].sort()

/** Words that are the same in many languages, or names. */
const MAY_STAY = /^(?:[^\p{L}]*|.{0,12}|.*(?:Spark|TikTok|Preclear|URL|JSON|AI|Ad Network).*)$/su

it('speaks the languages of the widget, each by a name in that language', () => {
  expect(Object.keys(LOADERS).sort()).toEqual(Object.keys(languageLoaders).sort())
  expect(Object.keys(LANGUAGES).sort()).toEqual(['en', ...Object.keys(LOADERS)].sort())
  expect(new Set(Object.values(LANGUAGES)).size).toBe(17)
})

describe.each(Object.keys(LOADERS))('the app in %s', (language) => {
  const spoken = LOADERS[language]?.()
  const load = async (): Promise<NonNullable<Awaited<typeof spoken>>> => {
    const loaded = await spoken
    if (!loaded) throw new Error(`no words for ${language}`)
    return loaded
  }

  it('says everything that English says, with the same values in it', async () => {
    const { strings } = await load()
    expect(Object.keys(strings).sort()).toEqual(Object.keys(en).sort())
    for (const [key, pattern] of Object.entries(strings))
      if (!pattern.includes('plural'))
        expect(`${key}: ${placeholders(pattern)}`).toBe(`${key}: ${placeholders(en[key as keyof typeof en])}`)
  })

  it('leaves no sentence in English', async () => {
    const { strings } = await load()
    const left = Object.entries(strings).filter(
      ([key, said]) => said === en[key as keyof typeof en] && !MAY_STAY.test(said),
    )
    expect(left).toEqual([])
  })

  it('names every choice', async () => {
    const { words } = await load()
    for (const group of Object.keys(enWords) as (keyof typeof enWords)[])
      expect(Object.keys(words[group]).sort()).toEqual(Object.keys(enWords[group]).sort())
  })

  it('tells every story with as many lines and choices, in its own words', async () => {
    const { stories } = await load()
    const english = Object.values(enStories).flatMap(({ title, choices, say }) => [title, ...choices, ...say])
    for (const { id, choices } of SCENARIOS) {
      const { title, say, ...told } = stories[id]
      expect([say.length, told.choices.length], id).toEqual([enStories[id].say.length, choices.length])
      for (const words of [title, ...told.choices, ...say]) {
        expect(words.trim()).not.toBe('')
        expect(english).not.toContain(words)
      }
    }
  })

  it('fills counts with a form of its own for each number', async () => {
    const { strings } = await load()
    const counted = Object.entries(strings).filter(([, said]) => said.includes('{n, plural'))
    expect(counted.map(([key]) => key)).toContain('toFix')
    for (const n of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000])
      for (const [key, pattern] of counted) expect(format(pattern, { n }, language), key).not.toMatch(/[{}#]|^$/)
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
