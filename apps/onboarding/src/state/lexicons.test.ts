import { expect, it } from 'vitest'
import { EMPTY } from './draft.ts'
import { type Words, wantedLexicons } from './lexicons.ts'

const THAI = 'รองเท้าวิ่งน้ำหนักเบาสำหรับทุกวัน สั่งซื้อวันนี้'

it.each<[string, Partial<Words>, string, readonly string[]]>([
  ['an empty form in Thai', {}, 'th', ['th']],
  ['an empty form in traditional Chinese', {}, 'zh-Hant', ['zh']],
  ['a Thai ad, which never needs English', { countries: ['TH'], body: THAI }, 'en', ['th']],
  ['a Thai ad with an English brand', { countries: ['TH'], name: 'Lumen Home', body: THAI }, 'th', ['th']],
  [
    'a Thai ad with an English offer',
    { countries: ['TH'], headline: 'Lose ten kilos fast', body: THAI },
    'th',
    ['en', 'th'],
  ],
  ['a few Latin letters anywhere', { countries: ['ID'], body: 'Mug' }, 'id', ['en', 'id']],
  ['a country of several languages', { countries: ['KZ'] }, 'en', ['kk', 'ru']],
  ['a chosen audience', { languages: ['pt-BR', 'ja'] }, 'en', ['ja', 'pt']],
  [
    'words of another language than the country',
    { countries: ['JP'], body: 'Lose ten kilos in a week with this tea' },
    'ja',
    ['en', 'ja'],
  ],
])('%s is read in', (_what, words, ui, wanted) => {
  expect(wantedLexicons({ ...EMPTY, ...words }, ui)).toEqual(wanted)
})
