import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Giveaway: win a weekend in Rome')),
    one(body('Enter our prize draw for a chance to win')),
    one(body('Win a free holiday: join our contest')),
    one(body('Розыгрыш призов среди подписчиков'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Giveaway: menangkan hadiah menarik'), undefined, { language: 'id', market: 'ID' }),
    one(body('Sorteo: gana un fin de semana en Roma'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A win for your feet: soft socks'), 'a figure of speech'),
    one(body('Draw with chalk: a class for children')),
    one(body('Gifts for teachers from $8')),
    one(body('Подарки учителям от 500 рублей'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kado untuk guru mulai 50 ribu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Regalos para profes desde 8 euros'), undefined, { language: 'es', market: 'MX' }),
  ],
}
