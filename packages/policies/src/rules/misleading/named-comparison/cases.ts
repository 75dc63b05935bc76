import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('50% cheaper than Apple')),
    one(body('Better than Dyson at a third of the price')),
    one(body('Stop buying Nike, our shoes last longer')),
    one(body('Дешевле, чем у Apple, и лучше'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lebih murah dari Samsung dan lebih awet'), undefined, { language: 'id', market: 'ID' }),
    one(body('Más barato que Apple y mejor'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Better than ever: our new oats'), 'no competitor'),
    one(body('Cheaper than last year')),
    one(body('Works with Apple and Samsung phones')),
    one(body('Дешевле, чем в прошлом году'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lebih murah dari tahun lalu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Más barato que el año pasado'), undefined, { language: 'es', market: 'MX' }),
  ],
}
