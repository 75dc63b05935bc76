import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

const KZ = { language: 'ru', market: 'KZ' }
const MX = { language: 'es', market: 'MX' }
const ID = { language: 'id', market: 'ID' }

export const cases: RuleCases = {
  violates: [
    one(body('Bank loan at 54% APR, terms apply')),
    one(body('Loans at 79.9% APR, see terms')),
    one(body('Займ под 292% годовых'), undefined, KZ),
    one(body('Crédito personal, CAT 120% anual'), undefined, MX),
    one(body('Pinjaman dengan bunga 60% per tahun'), undefined, ID),
  ],
  allowed: [
    one(body('Home loans at 6.1% APR, see terms'), 'an ordinary rate'),
    one(body('50% off all lamps, pay by credit card'), 'a discount'),
    one(body('Savings at 5% interest a year')),
    one(body('Кредит под 18% годовых'), undefined, KZ),
    one(body('Crédito hipotecario, CAT 13.9% anual'), undefined, MX),
    one(body('Kredit rumah bunga 4,5% per tahun'), undefined, ID),
  ],
}
