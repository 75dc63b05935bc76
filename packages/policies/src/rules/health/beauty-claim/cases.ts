import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Anti-ageing serum with retinol')),
    one(body('A cream that reduces wrinkles')),
    one(body('Acne care set for oily skin')),
    one(body('Антивозрастной крем с ретинолом'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Serum anti aging dengan retinol'), undefined, { language: 'id', market: 'ID' }),
    one(body('Sérum antiedad con retinol'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Ageing well: cheese from our cellar'), 'cheese'),
    one(body('Face towels made of bamboo')),
    one(body('Serum bottles for your workshop, glass, 30 ml')),
    one(body('Полотенца для лица из бамбука'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Handuk wajah dari bambu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Toallas de bambú para la cara'), undefined, { language: 'es', market: 'MX' }),
  ],
}
