import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Frее mugs this week'), 'Cyrillic е'),
    one(body('Сeramic mugs for slow mornings'), 'Cyrillic С'),
    one(body('Slow mοrnings'), 'Greek ο'),
  ],
  allowed: [
    one(body('Lumen кружки для утра'), 'two alphabets in two words', { language: 'ru', market: 'KZ' }),
    one(body('Tシャツ、新入荷'), 'Japanese writes it so', { language: 'ja', market: 'JP' }),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
