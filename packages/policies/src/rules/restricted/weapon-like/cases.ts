import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Hunting knife with a leather sheath')),
    one(body('Airsoft gear for the weekend')),
    one(body('Hunting gear at low prices')),
    one(body('Электрошокеры и перцовые баллончики'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Semprotan merica untuk perlindungan diri'), undefined, { language: 'id', market: 'ID' }),
    one(body('Gas pimienta para tu bolso'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Pepper mill in beech wood'), 'a kitchen tool'),
    one(body('Treasure hunting for children')),
    one(body('Spray paint for metal')),
    one(body('Мельница для перца из бука'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lada bubuk kemasan botol'), undefined, { language: 'id', market: 'ID' }),
    one(body('Molinillo de pimienta de madera'), undefined, { language: 'es', market: 'MX' }),
  ],
}
