import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Before and after: see the difference')),
    one(body('Our favourite before/after of the month')),
    one(body('The before and after speaks for itself')),
    one(body('До и после: смотрите разницу'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sebelum dan sesudah: lihat bedanya'), undefined, { language: 'id', market: 'ID' }),
    one(body('Antes y después: mira la diferencia'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Wash hands before and after cooking'), 'hygiene'),
    one(body('Before you go: keys, phone, bag')),
    one(body('The day after tomorrow we open')),
    one(body('Мойте руки до и после еды'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Cuci tangan sebelum dan sesudah makan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Lávate las manos antes y después de comer'), undefined, { language: 'es', market: 'MX' }),
  ],
}
