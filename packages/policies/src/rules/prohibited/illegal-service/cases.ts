import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Buy a real university diploma, no exams')),
    one(body('We write your essay, guaranteed A grade')),
    one(body('Fake passports and driving licences')),
    one(body('Купить диплом с занесением в реестр'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Накрутка подписчиков и отзывов'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jasa pembuatan ijazah dan SIM tanpa tes'), undefined, { language: 'id', market: 'ID' }),
    one(body('Compra tu título universitario sin exámenes'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Passport covers in leather'), 'a cover'),
    one(body('A tutor for your essay plan')),
    one(body('Frames for your diploma')),
    one(body('Обложка для паспорта из кожи'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sampul paspor dari kulit'), undefined, { language: 'id', market: 'ID' }),
    one(body('Funda de piel para pasaporte'), undefined, { language: 'es', market: 'MX' }),
  ],
}
