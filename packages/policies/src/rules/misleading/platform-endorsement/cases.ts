import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('TikTok bestseller of the year')),
    one(body('Official TikTok partner shop')),
    one(body('Recommended by TikTok')),
    one(body('Хит TikTok, рекомендовано TikTok'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Produk terlaris TikTok, rekomendasi resmi TikTok'), undefined, { language: 'id', market: 'ID' }),
    one(body('El más vendido de TikTok, recomendado por TikTok'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Follow us on TikTok for recipes'), 'a link to a profile'),
    one(body('A bestseller of our bakery')),
    one(body('Tick tock: clocks for every wall')),
    one(body('Подпишитесь на нас в TikTok'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Ikuti kami di TikTok untuk resep'), undefined, { language: 'id', market: 'ID' }),
    one(body('Síguenos en TikTok para más recetas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
