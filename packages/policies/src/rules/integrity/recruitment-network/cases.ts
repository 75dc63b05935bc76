import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('A network marketing company you can trust')),
    one(body('Become an independent distributor')),
    one(body('Our multi-level marketing programme explained')),
    one(body('Сетевой маркетинг: что это такое'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Bisnis MLM resmi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Marketing multinivel: qué es'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A marketing course for florists'), 'marketing'),
    one(body('A network of cycle paths')),
    one(body('Partner yoga on Sundays')),
    one(body('Курс маркетинга для флористов'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kursus pemasaran untuk toko bunga'), undefined, { language: 'id', market: 'ID' }),
    one(body('Curso de marketing para floristas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
