import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Play the national lottery this Friday')),
    one(body('Poker night at the Grand Casino hotel')),
    one(body('Sports betting, 18+, gamble responsibly')),
    one(body('Лотерея: тираж в пятницу'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lotere amal akhir pekan ini'), undefined, { language: 'id', market: 'ID' }),
    one(body('Lotería nacional: sorteo del viernes'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A better pillow for side sleepers'), 'better, not bettor'),
    one(body('Playing cards for family nights')),
    one(body('Dice cups in walnut')),
    one(body('Настольные игры для всей семьи'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Permainan papan untuk keluarga'), undefined, { language: 'id', market: 'ID' }),
    one(body('Juegos de mesa para la familia'), undefined, { language: 'es', market: 'MX' }),
  ],
}
