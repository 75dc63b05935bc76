import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Start a side hustle with our weekend workshop')),
    one(body('Passive income ideas for beginners: free e-book')),
    one(body('Looking for extra income? Become a tutor with us')),
    one(body('Подработка для студентов: разносим листовки по выходным'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Peluang penghasilan tambahan untuk ibu rumah tangga'), undefined, { language: 'id', market: 'ID' }),
    one(body('Consigue un ingreso extra los fines de semana'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Income protection insurance explained by our advisers'), 'insurance, not an offer to earn'),
    one(body('Our new office is open for business')),
    one(body('The side table in oak is back in stock')),
    one(body('Скидка 20% на зимние ботинки'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Diskon 20% untuk sepatu anak'), undefined, { language: 'id', market: 'ID' }),
    one(body('Zapatos de niño con 20% de descuento'), undefined, { language: 'es', market: 'MX' }),
  ],
}
