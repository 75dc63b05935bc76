import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(
      { ...body('Керамические кружки ручной работы для спокойного утра'), targeting: { languages: ['en'] } },
      undefined,
      { language: 'ru', market: 'KZ' },
    ),
    one({ ...body('手作りのマグカップでゆっくりとした朝を'), targeting: { languages: ['en', 'fr'] } }, undefined, {
      language: 'ja',
      market: 'JP',
    }),
    one({ ...body('أكواب من السيراميك لصباح هادئ'), targeting: { languages: ['en'] } }, undefined, {
      language: 'ar',
      market: 'AE',
    }),
  ],
  allowed: [
    one({ ...body('Керамические кружки ручной работы'), targeting: { languages: ['ru', 'kk'] } }, undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one({ ...body('Ceramic mugs for slow mornings'), targeting: { languages: ['en-GB'] } }, 'a regional tag'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
