import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('The secret that will change your life')),
    one(body('This simple hack everyone is talking about')),
    one(body('Find out why everyone is talking about this')),
    one(body('Секрет, который изменит вашу кухню'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Rahasia yang belum banyak orang tahu'), undefined, { language: 'id', market: 'ID' }),
    one(body('El secreto mejor guardado de tu cocina'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Secret Santa gifts under $10'), 'a game'),
    one(body('Why wool keeps you warm: our guide')),
    one(body('A trick for children: card magic set')),
    one(body('Набор фокусов для детей'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Set sulap kartu untuk anak'), undefined, { language: 'id', market: 'ID' }),
    one(body('Set de magia para niños'), undefined, { language: 'es', market: 'MX' }),
  ],
}
