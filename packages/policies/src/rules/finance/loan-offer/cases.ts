import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Compare personal loans from 12 lenders')),
    one(body('Refinance your mortgage with a fixed rate')),
    one(body('Apply for a credit card with cashback')),
    one(body('Кредит наличными под залог квартиры'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kredit motor dengan cicilan ringan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Préstamos personales con cuotas fijas'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Photo credit: our customers. Credit where it is due'), 'credit as in praise'),
    one(body('Borrow a bike for the weekend')),
    one(body('Get a free mug with your next order')),
    one(body('Прокат велосипедов на выходные'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sewa sepeda untuk akhir pekan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Alquila una bici para el fin de semana'), undefined, { language: 'es', market: 'MX' }),
  ],
}
