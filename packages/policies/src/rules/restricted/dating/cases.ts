import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Meet singles near you')),
    one(body('The dating app for people over 40')),
    one(body('Find love today: matchmaking service')),
    one(body('Знакомства для серьёзных отношений'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Aplikasi kencan untuk jodoh serius'), undefined, { language: 'id', market: 'ID' }),
    one(body('Citas para gente soltera mayor de 40'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A single room with a view of the sea'), 'a room'),
    one(body('Save the date: sale starts Monday')),
    one(body('Date syrup for your porridge')),
    one(body('Познакомьтесь с нашим меню'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kenali menu baru kami'), undefined, { language: 'id', market: 'ID' }),
    one(body('Conoce nuestra nueva carta'), undefined, { language: 'es', market: 'MX' }),
  ],
}
