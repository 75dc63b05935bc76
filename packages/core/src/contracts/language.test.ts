import { describe, expect, it } from 'vitest'
import { directionOf, pickLanguage } from './language.ts'

const ALL = ['en', 'ar', 'de', 'es', 'fr', 'id', 'ja', 'pt-BR', 'th', 'zh-Hans', 'zh-Hant']

describe('pickLanguage', () => {
  it.each([
    ['th', 'th'],
    ['DE', 'de'],
    ['pt-br', 'pt-BR'],
    ['de-AT', 'de'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['ar-u-nu-latn', 'ar'],
    ['sw', 'en'],
    ['und', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
    ['<b>', 'en'],
  ])('%s is answered in %s', (wanted, picked) => {
    expect(pickLanguage(wanted, ALL)).toBe(picked)
  })

  it('prefers the region asked for, and the first where none is nearer', () => {
    expect(pickLanguage('pt', ['pt-PT', 'pt-BR'])).toBe('pt-BR')
    expect(pickLanguage('pt-AO', ['pt-PT', 'pt-BR'])).toBe('pt-PT')
  })

  it('gives another script of the language rather than English', () => {
    expect(pickLanguage('zh-TW', ['en', 'zh-Hans'])).toBe('zh-Hans')
  })

  it('finds a language whose own tag has a region or is not well formed', () => {
    expect(pickLanguage('fr', ['x', 'fr-CA'])).toBe('fr-CA')
    expect(pickLanguage('house_style', ['house_style'])).toBe('house_style')
  })

  it('says English where nothing is available', () => {
    expect(pickLanguage('th', [])).toBe('en')
  })
})

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['zh-Hant', 'ltr'],
  ])('%s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})
