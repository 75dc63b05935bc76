import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Керамические кружки ручной работы для спокойного утра'), undefined, { language: 'ru', market: 'US' }),
    one(body('手作りのマグカップでゆっくりとした朝を'), undefined, { language: 'ja', market: 'FR' }),
    one(body('أكواب من السيراميك لصباح هادئ'), undefined, { language: 'ar', market: 'BR' }),
  ],
  allowed: [
    one(body('Керамические кружки ручной работы'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Tazas de cerámica para mañanas tranquilas'), 'Spanish in the United States', {
      language: 'es',
      market: 'US',
    }),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
