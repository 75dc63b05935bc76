import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Craft beer box delivered to your door')),
    one(body('20% off all wines this weekend')),
    one(body('A whisky tasting for two')),
    one(body('Доставка вина и пива за час'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Promo bir dan anggur merah akhir pekan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Vinos y cervezas a domicilio'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Wine-red curtains in velvet'), 'a colour'),
    one(body('Root beer floats for the kids')),
    one(body('Alcohol-free hand gel')),
    one(body('Безалкогольный лимонад на травах'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Limun tanpa alkohol'), undefined, { language: 'id', market: 'ID' }),
    one(body('Limonada sin alcohol'), undefined, { language: 'es', market: 'MX' }),
  ],
}
