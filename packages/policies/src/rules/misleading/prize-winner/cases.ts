import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Congratulations! You have won a new iPhone')),
    one(body('You have been selected to receive a $1,000 gift card')),
    one(body('Claim your prize before midnight')),
    one(body('Поздравляем, вы выиграли айфон, заберите приз'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Selamat! Anda memenangkan iPhone, klaim hadiah sekarang'), undefined, { language: 'id', market: 'ID' }),
    one(body('¡Felicidades! Has ganado un iPhone, reclama tu premio'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Congratulations cards, pack of ten'), 'greeting cards'),
    one(body('A prize-winning olive oil from Crete')),
    one(body('You have chosen well: cotton sheets')),
    one(body('Открытки с поздравлениями, десять штук'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kartu ucapan selamat isi sepuluh'), undefined, { language: 'id', market: 'ID' }),
    one(body('Tarjetas de felicitación, paquete de diez'), undefined, { language: 'es', market: 'MX' }),
  ],
}
