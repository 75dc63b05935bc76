import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Buy magic mushrooms online')),
    one(body('CBD gummies for sleep, 25 mg')),
    one(body('Weed delivered to your door')),
    one(body('Шишки и гашиш, закладки по городу'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jual ganja dan tembakau gorila'), undefined, { language: 'id', market: 'ID' }),
    one(body('Venta de marihuana a domicilio'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Weed your garden without bending'), 'a garden tool'),
    one(body('Mushroom soup with thyme')),
    one(body('Hemp rope for climbing')),
    one(body('Шишки еловые для поделок'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sup jamur dengan bawang'), undefined, { language: 'id', market: 'ID' }),
    one(body('Sopa de champiñones'), undefined, { language: 'es', market: 'MX' }),
  ],
}
