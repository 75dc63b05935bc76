import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Invest in shares and ETFs with our trading app')),
    one(body('Build your stock portfolio with a licensed broker')),
    one(body('Trade stocks commission-free. Capital at risk')),
    one(body('Инвестиции в облигации через приложение банка'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Reksa dana untuk pemula, mulai dari 100 ribu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Invierte en acciones y fondos con nuestra app'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Stock cubes for a richer soup'), 'stock is also food'),
    one(body('Broken screen? Repaired while you wait')),
    one(body('Our shares in the farm co-op bring you vegetables every week')),
    one(body('Свежие овощи с фермы каждую неделю'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sayur segar dari kebun setiap minggu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Verduras frescas de la huerta cada semana'), undefined, { language: 'es', market: 'MX' }),
  ],
}
