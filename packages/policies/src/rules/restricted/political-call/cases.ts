import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Vote for Maria Lopez for mayor')),
    one(body('Donate to our campaign for the Senate')),
    one(body('Support the party on election day')),
    one(body('Голосуй за нашего кандидата на выборах'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pilih caleg nomor 3 pada pemilu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Vota por nuestro candidato a alcalde'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Vote for your favourite pizza'), 'a contest'),
    one(body('Party hats and balloons')),
    one(body('A campaign for cleaner beaches')),
    one(body('Голосуйте за лучшую пиццу'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pilih rasa favoritmu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Vota por tu sabor favorito'), undefined, { language: 'es', market: 'MX' }),
  ],
}
