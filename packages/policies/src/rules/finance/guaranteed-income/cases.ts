import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Earn $500 a day from home, no experience needed')),
    one(body('I make $4,200 a week from my phone and so can you')),
    one(body('Guaranteed passive income that runs on autopilot')),
    one(body('Доход от 5000 рублей в день, нужен только телефон. Пиши в личку'), undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one(body('Ищу людей в команду, заработок от 100$ в день, обучение бесплатно'), undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one(body('Cuan 5 juta sehari cuma modal HP'), undefined, { language: 'id', market: 'ID' }),
    one(body('Gana 3.000 euros al mes desde casa sin hacer nada'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Earn 500 points a day with every purchase in our app'), 'points, not money'),
    one(body('Save $50 a month on your phone bill')),
    one(body('Our drivers use the app to plan their day and save fuel')),
    one(body('Аренда самоката от 300 рублей в день'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sewa mobil mulai 300 ribu per hari'), undefined, { language: 'id', market: 'ID' }),
    one(body('Alquila tu coche desde 30 euros al día'), undefined, { language: 'es', market: 'MX' }),
  ],
}
