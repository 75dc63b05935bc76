import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Before and after: my skin after 2 weeks')),
    one(body('See the before and after photos of our clients’ weight')),
    one(body('Amazing before/after results on wrinkles')),
    one(body('До и после: кожа через 2 недели применения крема'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sebelum dan sesudah: kulit saya setelah 2 minggu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Antes y después: mi piel en 2 semanas'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Open before and after work'), 'opening hours'),
    one(body('Wash hands before and after cooking')),
    one(body('Before noon and after five we deliver free')),
    one(body('Мойте руки до и после еды'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Cuci tangan sebelum dan sesudah makan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Lávate las manos antes y después de comer'), undefined, { language: 'es', market: 'MX' }),
  ],
}
