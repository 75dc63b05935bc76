import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LABELS } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../run/files.ts'
import { checkPlaceholders, flatten } from './placeholders.ts'

/** Languages in which everything an advertiser reads must be complete before a release. */
const TIER_1 = ['ar', 'id', 'ru']
const FOLDER = 'packages/policies/src/languages'

const english = {
  ...flatten(tiktok.sentences.en, 'rules'),
  ...Object.fromEntries(Object.entries(LABELS).map(([id, text]) => [`labels.${id}`, text])),
}

function translation(language: string): ReturnType<typeof flatten> {
  const { rules, labels } = JSON.parse(readFileSync(join(ROOT, FOLDER, `${language}.json`), 'utf8'))
  return {
    ...flatten(rules, 'rules'),
    ...Object.fromEntries(Object.entries<string>(labels).map(([id, text]) => [`labels.${id}`, text])),
  }
}

describe('translations', () => {
  it('exist for every tier-1 language', () => {
    expect(globSync('*.json', { cwd: join(ROOT, FOLDER) }).map((file) => basename(file, '.json'))).toEqual(
      expect.arrayContaining(TIER_1),
    )
  })

  it('have something to compare with', () => {
    expect(Object.keys(english).length).toBeGreaterThan(600)
  })

  it.each(TIER_1)('%s says every rule and label, with the placeholders of English', (language) => {
    expect(checkPlaceholders(language, english, translation(language))).toEqual([])
  })
})
