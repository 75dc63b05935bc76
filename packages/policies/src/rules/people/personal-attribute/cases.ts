import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Are you fat and lonely?')),
    one(body('You are in debt and we know it')),
    one(body('Are you gay? Meet others like you')),
    one(body('Вы толстая и вам стыдно?'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kamu gendut dan jelek?'), undefined, { language: 'id', market: 'ID' }),
    one(body('¿Eres gorda y te sientes sola?'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Are you ready for summer?'), 'a question'),
    one(body('You are invited to our opening')),
    one(body('Your style, your shoes')),
    one(body('Вы готовы к лету?'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Apakah kamu siap liburan?'), undefined, { language: 'id', market: 'ID' }),
    one(body('¿Estás lista para el verano?'), undefined, { language: 'es', market: 'MX' }),
  ],
}
