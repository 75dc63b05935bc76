import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Lose 10 kg in 30 days without dieting')),
    one(body('Burn belly fat while you sleep')),
    one(body('Ashamed of your belly? These pills melt fat fast')),
    one(body('Минус 15 кг за месяц без диет и спорта'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Turun 10 kg dalam 2 minggu tanpa diet'), undefined, { language: 'id', market: 'ID' }),
    one(body('Baja 10 kilos en un mes sin dieta'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Carry 10 kg of hand luggage for free'), 'luggage'),
    one(body('A 5 kg dumbbell set for home')),
    one(body('Weighted blanket, 7 kg, grey')),
    one(body('Корм для собак, 15 кг, доставка сегодня'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Beras premium 10 kg gratis ongkir'), undefined, { language: 'id', market: 'ID' }),
    one(body('Saco de arroz de 10 kilos a domicilio'), undefined, { language: 'es', market: 'MX' }),
  ],
}
