import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Buy ammo online, 9mm in stock')),
    one(body('AR-15 rifles, free shipping')),
    one(body('Tactical knives and brass knuckles for sale')),
    one(body('Боевые патроны и стволы, анонимно'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jual senjata api rakitan dan peluru'), undefined, { language: 'id', market: 'ID' }),
    one(body('Venta de pistolas y munición sin licencia'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Kitchen knives of Japanese steel'), 'kitchen knives'),
    one(body('A glue gun for crafts')),
    one(body('Water pistols for the pool')),
    one(body('Водяной пистолет для бассейна'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pistol air mainan anak'), undefined, { language: 'id', market: 'ID' }),
    one(body('Pistola de silicona para manualidades'), undefined, { language: 'es', market: 'MX' }),
  ],
}
