import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('This plant cures diabetes in two weeks')),
    one(body('Doctors hate this one trick that ends joint pain forever')),
    one(body('Throw away your pills: reverse high blood pressure naturally')),
    one(body('Miracle drops that melt away arthritis with no side effects')),
    one(body('Гипертония больше не приговор: лечит без таблеток'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Врачи скрывают: копеечное средство от боли в суставах'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Obat herbal menyembuhkan diabetes tanpa efek samping'), undefined, { language: 'id', market: 'ID' }),
    one(body('Cura la diabetes en dos semanas con esta planta'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Miracle plant food for greener tomatoes'), 'plant food'),
    one(body('Help us fund research until there is a cure for cancer')),
    one(body('Pain au chocolat, baked every morning')),
    one(body('Чудо-швабра? Нет, просто удобная швабра с отжимом'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Obat nyamuk untuk teras rumah'), undefined, { language: 'id', market: 'ID' }),
    one(body('Jamón curado 24 meses'), undefined, { language: 'es', market: 'MX' }),
  ],
}
