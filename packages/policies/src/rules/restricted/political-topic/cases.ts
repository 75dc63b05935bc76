import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('What the president said about taxes')),
    one(body('The senator explains the new bill')),
    one(body('Sign our petition to Congress')),
    one(body('Депутат о новом законе'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Presiden bicara soal pajak'), undefined, { language: 'id', market: 'ID' }),
    one(body('El presidente habla de los impuestos'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('The presidential suite, now with breakfast'), 'a hotel room'),
    one(body('House plants for every window')),
    one(body('A right-hand desk lamp')),
    one(body('Люкс с завтраком'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kamar suite dengan sarapan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Suite con desayuno'), undefined, { language: 'es', market: 'MX' }),
  ],
}
