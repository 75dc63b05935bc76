import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Up to 90% off all shoes')),
    one(body('Everything must go: 85% off')),
    one(body('Clearance: 90% off winter coats')),
    one(body('Скидки до 90% на всю обувь'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Diskon sampai 90% semua sepatu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Hasta 90% de descuento en zapatos'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('90% cotton, 10% linen'), 'a fabric'),
    one(body('Up to 30% off all shoes')),
    one(body('The battery is at 85% after two years')),
    one(body('90% хлопка, 10% льна'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Bahan 90% katun'), undefined, { language: 'id', market: 'ID' }),
    one(body('90% algodón, 10% lino'), undefined, { language: 'es', market: 'MX' }),
  ],
}
