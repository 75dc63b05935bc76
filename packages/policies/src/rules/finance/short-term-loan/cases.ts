import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

const KZ = { language: 'ru', market: 'KZ' }
const MX = { language: 'es', market: 'MX' }
const ID = { language: 'id', market: 'ID' }

export const cases: RuleCases = {
  violates: [
    one(body('Borrow $500 and repay in 30 days')),
    one(body('A small loan for up to 2 months, fees apply')),
    one(body('Займ на 21 день под залог техники'), undefined, KZ),
    one(body('Préstamo a pagar en 60 días'), undefined, MX),
    one(body('Pinjaman dengan tenor 2 bulan'), undefined, ID),
  ],
  allowed: [
    one(body('Car loans over 5 years from our credit union'), 'long enough'),
    one(body('Loans approved within 24 hours'), 'the time of a decision'),
    one(body('Borrow books for 30 days at the library'), 'no money'),
    one(body('Ипотечный кредит на срок до 20 лет'), undefined, KZ),
    one(body('Crédito hipotecario a 20 años'), undefined, MX),
    one(body('Kredit rumah dengan tenor 15 tahun'), undefined, ID),
  ],
}
