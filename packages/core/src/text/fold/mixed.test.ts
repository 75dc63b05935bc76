import { describe, expect, test } from 'vitest'
import { mixedScriptWords } from './mixed.ts'

describe('mixedScriptWords', () => {
  test.each([
    ['Get Frее mugs', 'Frее', 'Free'],
    ['Earn mοney', 'mοney', 'money'],
    ['Удалённый дoхoд', 'дoхoд', 'доход'],
    ['ᏟASINO', 'ᏟASINO', 'CASINO'],
    ['pаy\u200bpal', 'pаy\u200bpal', 'paypal'],
  ])('%s holds %s, read %s', (text, word, readsAs) => {
    const start = text.indexOf(word)
    expect(mixedScriptWords(text)).toEqual([{ start, end: start + word.length, readsAs }])
  })

  test.each([
    'Lumen кружки для утра',
    'Plain English, déjà vu, ñandú',
    '5 μm filter, 10 Ω',
    'Tシャツ、新入荷',
    'α-Tocopherol and β-carotene',
    'IT-компания, SMM-менеджер, 3D-печать',
    'Ελληνικά και English',
    '',
  ])('%j is no mixture', (text) => expect(mixedScriptWords(text)).toEqual([]))
})
