import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Guaranteed approval loans, bad credit OK')),
    one(body('Payday loans with no credit check, cash in 10 minutes')),
    one(body('Wipe out your debt with this new law')),
    one(body('Займ без отказа и проверок, деньги за 5 минут'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Спишем все долги законно за месяц'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pinjaman langsung cair tanpa BI checking'), undefined, { language: 'id', market: 'ID' }),
    one(body('Préstamos sin buró, aprobación garantizada'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Guaranteed delivery before Christmas'), 'delivery, not credit'),
    one(body('Library loans are now free for all members')),
    one(body('Pay your sofa in three instalments at checkout')),
    one(body('Доставка дивана без предоплаты'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pinjam buku gratis di perpustakaan kota'), undefined, { language: 'id', market: 'ID' }),
    one(body('Préstamo de libros gratis en la biblioteca'), undefined, { language: 'es', market: 'MX' }),
  ],
}
