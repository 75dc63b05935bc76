import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Replica Rolex watches, 1:1 quality')),
    one(body('AAA quality designer bags, looks like the original')),
    one(body('Netflix premium account, lifetime for $5')),
    one(body('Реплика Rolex, качество 1 в 1'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Поддельные купюры, проходят любой банкомат'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Tas Gucci KW super mirip asli'), undefined, { language: 'id', market: 'ID' }),
    one(body('Réplicas exactas de relojes de lujo'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A copy of our catalogue, free by post'), 'a paper copy'),
    one(body('Replica dinosaur eggs for the museum shop')),
    one(body('Original Levi’s, second hand')),
    one(body('Ксерокопия за пять минут'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Fotokopi cepat dan murah'), undefined, { language: 'id', market: 'ID' }),
    one(body('Copias de llaves al momento'), undefined, { language: 'es', market: 'MX' }),
  ],
}
