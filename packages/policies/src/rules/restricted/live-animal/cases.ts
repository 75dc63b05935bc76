import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('French bulldog puppies for sale, $900')),
    one(body('Buy exotic parrots online')),
    one(body('Ivory carvings for collectors')),
    one(body('Продаём щенков хаски, недорого'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jual anak kucing persia, harga murah'), undefined, { language: 'id', market: 'ID' }),
    one(body('Venta de cachorros de bulldog francés'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Puppy food for sale, 20% off'), 'food'),
    one(body('Toys your kitten will love')),
    one(body('A plush parrot for the nursery')),
    one(body('Корм для щенков со скидкой'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Makanan anak kucing diskon'), undefined, { language: 'id', market: 'ID' }),
    one(body('Comida para cachorros en oferta'), undefined, { language: 'es', market: 'MX' }),
  ],
}
