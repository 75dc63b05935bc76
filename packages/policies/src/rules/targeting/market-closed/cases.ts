import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Керамические кружки ручной работы'), undefined, { language: 'ru', market: 'RU' }),
    one({ ...body('Ceramic mugs'), targeting: { countries: ['US', 'RU'] } }, 'one of two', { market: 'RU' }),
    one({ ...body('Кружки'), targeting: { countries: ['RU'], minAge: 25 } }, 'age does not help', {
      language: 'ru',
      market: 'RU',
    }),
  ],
  allowed: [
    one(body('Керамические кружки ручной работы'), 'Russian in another market', { language: 'ru', market: 'KZ' }),
    one(body('Ceramic mugs for slow mornings')),
    one(body('Керамічні кухлі'), 'Ukraine is judged apart', { language: 'uk', market: 'UA' }),
  ],
}
