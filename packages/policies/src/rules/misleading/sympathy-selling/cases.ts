import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Please help me pay for my daughter’s surgery by buying my soap')),
    one(body('I am closing my shop in tears, every order helps my sick mother')),
    one(body('Support my grandfather: nobody buys his toys, he cries every day')),
    one(body('Помогите маме: купите мыло, деньги идут на лечение'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Tolong beli dagangan saya untuk biaya operasi anak'), undefined, { language: 'id', market: 'ID' }),
    one(body('Ayúdame a pagar la operación de mi hija comprando mi jabón'), undefined, {
      language: 'es',
      market: 'MX',
    }),
  ],
  allowed: [
    one(body('Help your child sleep: night lights'), 'help as a benefit'),
    one(body('A soap made by three sisters')),
    one(body('Buy two, the third is free')),
    one(body('Помогите ребёнку уснуть: ночники'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Bantu anak tidur nyenyak: lampu tidur'), undefined, { language: 'id', market: 'ID' }),
    one(body('Ayuda a tu hija a dormir: luces de noche'), undefined, { language: 'es', market: 'MX' }),
  ],
}
