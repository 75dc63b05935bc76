import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Do you suffer from anxiety?')),
    one(body('Living with eczema? Our lotion is free of perfume')),
    one(body('Support for single mothers in your town')),
    one(body('Вам одиноко?'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Apakah Anda menderita asam urat?'), undefined, { language: 'id', market: 'ID' }),
    one(body('¿Sufres de ansiedad?'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Struggling with small shelves? Stack them'), 'shelves'),
    one(body('A lonely house in the hills for rent')),
    one(body('Do you like tea?')),
    one(body('Любите чай?'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Suka teh?'), undefined, { language: 'id', market: 'ID' }),
    one(body('¿Te gusta el té?'), undefined, { language: 'es', market: 'MX' }),
  ],
}
