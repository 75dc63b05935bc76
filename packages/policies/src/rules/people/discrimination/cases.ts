import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Flat to rent, no foreigners')),
    one(body('Hiring: women aged 18 to 25 only')),
    one(body('Waiters wanted, no blacks')),
    one(body('Сдам квартиру только славянам'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Требуются девушки до 25 лет приятной внешности'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Disewakan kamar, khusus pribumi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Se alquila piso, abstenerse extranjeros'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Women’s running shoes, sizes 36 to 42'), 'shoes'),
    one(body('No foreign coins in the machine, please')),
    one(body('A flat white for the road')),
    one(body('Женские кроссовки, размеры 36–42'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sepatu lari wanita'), undefined, { language: 'id', market: 'ID' }),
    one(body('Zapatillas de mujer'), undefined, { language: 'es', market: 'MX' }),
  ],
}
