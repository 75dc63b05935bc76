import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('The number 1 phone case in the whole world')),
    one(body('The best mattress in the world')),
    one(body('The best coffee on the planet')),
    one(body('Лучший матрас в мире'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kasur terbaik di dunia'), undefined, { language: 'id', market: 'ID' }),
    one(body('El mejor colchón del mundo'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Best before: see the lid'), 'a food date'),
    one(body('The best of jazz, live on Friday')),
    one(body('Wish your mum the best day')),
    one(body('Лучшие песни джаза в пятницу'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Salam terbaik untuk ibu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Los mejores deseos para mamá'), undefined, { language: 'es', market: 'MX' }),
  ],
}
