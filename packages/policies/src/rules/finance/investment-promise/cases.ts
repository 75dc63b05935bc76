import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Double your money in 30 days, zero risk')),
    one(body('Invest $250 and withdraw $5,000 next week')),
    one(body('This risk-free investment pays 40% a month, guaranteed')),
    one(body('Удвоим ваши деньги за неделю без риска'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Gandakan uang Anda dalam seminggu tanpa risiko'), undefined, { language: 'id', market: 'ID' }),
    one(body('Duplica tu dinero en una semana, riesgo cero'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Double your storage for free when you upgrade'), 'storage, not money'),
    one(body('Savings account with 4% AER, terms apply')),
    one(body('Invest in good shoes and walk further')),
    one(body('Удвоенная гарантия на все матрасы'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Gandakan poin belanja Anda akhir pekan ini'), undefined, { language: 'id', market: 'ID' }),
    one(body('Duplica tus puntos este fin de semana'), undefined, { language: 'es', market: 'MX' }),
  ],
}
