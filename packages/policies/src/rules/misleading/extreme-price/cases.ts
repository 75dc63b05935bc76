import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('iPhone 15 for only $2')),
    one(body('99% off everything, warehouse liquidation')),
    one(body('Lost packages sold for $1 each')),
    one(body('Айфон 15 всего за 990 рублей'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('iPhone 15 cuma 99 ribu, sisa gudang'), undefined, { language: 'id', market: 'ID' }),
    one(body('iPhone 15 por solo 2 euros'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('iPhone 15 case for only $9'), 'a case'),
    one(body('20% off everything this weekend')),
    one(body('Postage for $1 on all orders')),
    one(body('Чехол для айфона 15 за 990 рублей'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Casing iPhone 15 cuma 99 ribu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Funda de iPhone 15 por solo 9 euros'), undefined, { language: 'es', market: 'MX' }),
  ],
}
