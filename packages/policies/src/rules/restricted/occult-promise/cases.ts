import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Bring back your lover in 24 hours with our love spell')),
    one(body('Powerful black magic removal, guaranteed')),
    one(body('This money ritual will make you rich')),
    one(body('Приворот на любимого, результат за день'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Dukun pelet ampuh, mantan kembali dalam sehari'), undefined, { language: 'id', market: 'ID' }),
    one(body('Amarre de amor: tu ex vuelve en 24 horas'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('How to spell love: a poster for kids'), 'spelling'),
    one(body('Our morning ritual: coffee and a book')),
    one(body('Black magic marker pens')),
    one(body('Утренний ритуал: кофе и книга'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kopi pagi untuk teman membaca'), undefined, { language: 'id', market: 'ID' }),
    one(body('Nuestro ritual de la mañana: café'), undefined, { language: 'es', market: 'MX' }),
  ],
}
