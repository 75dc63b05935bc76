import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABELS } from '@preclear/core'
import { sentencePacks } from '@preclear/policies/sentences'
import { tiktokRules } from '@preclear/policies/tiktok/rules'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../run/files.ts'
import { checkPlaceholders, flatten } from './placeholders.ts'

/** Languages in which everything an advertiser reads must be complete before a release. */
const TIER_1 = 'ar de es fr hi id ja kk ko pt-BR ru th tr vi zh-Hans zh-Hant'.split(' ')
const FOLDER = 'packages/policies/src/languages'

const english = {
  ...flatten(tiktokRules.sentences.en, 'rules'),
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
  it('are packs for every tier-1 language', () => {
    expect(Object.keys(sentencePacks).sort()).toEqual(TIER_1)
  })

  it('have doors for every tier-1 language', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'packages/policies/package.json'), 'utf8'))
    const doors = Object.keys(exports).filter((door) => door.startsWith('./sentences/'))
    expect(doors.sort()).toEqual(TIER_1.map((tag) => `./sentences/${tag}`))
  })

  it('have something to compare with', () => {
    expect(Object.keys(english).length).toBeGreaterThan(600)
  })

  it.each(TIER_1)('%s says every rule and label, with the placeholders of English', (language) => {
    expect(checkPlaceholders(language, english, translation(language))).toEqual([])
  })
})
