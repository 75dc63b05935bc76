import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Керамічні кухлі ручної роботи'), undefined, { language: 'uk', market: 'UA' }),
    one({ ...body('Ceramic mugs'), targeting: { countries: ['PL', 'UA'] } }, 'one of two', { market: 'UA' }),
    one({ ...body('Кухлі'), targeting: { countries: ['UA'], minAge: 18 } }, undefined, {
      language: 'uk',
      market: 'UA',
    }),
  ],
  allowed: [
    one(body('Ceramiczne kubki'), 'a neighbour', { language: 'pl', market: 'PL' }),
    one(body('Керамічні кухлі'), 'Ukrainian in another market', { language: 'uk', market: 'PL' }),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
