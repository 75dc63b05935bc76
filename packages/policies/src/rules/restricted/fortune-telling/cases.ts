import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Tarot readings by phone'), undefined, { market: 'BY' }),
    one(body('Your psychic is waiting'), undefined, { market: 'BY' }),
    one(body('Daily horoscope by a famous astrologer'), undefined, { market: 'BY' }),
    one(body('Гадание на таро онлайн'), undefined, { language: 'ru', market: 'BY' }),
    one(body('Натальная карта от астролога'), undefined, { language: 'ru', market: 'BY' }),
    one(body('Экстрасенс ответит на вопросы'), undefined, { language: 'ru', market: 'BY' }),
  ],
  allowed: [
    one(body('A fortune cookie with every order'), 'a biscuit', { market: 'BY' }),
    one(body('Magic the cat: a picture book'), undefined, { market: 'BY' }),
    one(body('Crystal glasses in a set of six'), undefined, { market: 'BY' }),
    one(body('Магия вкуса: новые пирожные'), undefined, { language: 'ru', market: 'BY' }),
    one(body('Карта города в рамке'), undefined, { language: 'ru', market: 'BY' }),
    one(body('Хрустальные бокалы, набор из шести'), undefined, { language: 'ru', market: 'BY' }),
  ],
}
