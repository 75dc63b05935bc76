import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('The cheapest prices guaranteed')),
    one(body('America’s #1 online pharmacy bag')),
    one(body('Our number one rated vacuum cleaner')),
    one(body('Самые низкие цены в городе'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Nomor 1 di Indonesia, harga termurah'), undefined, { language: 'id', market: 'ID' }),
    one(body('El número 1 en España'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A gift for your best friend'), 'praise of a friend'),
    one(body('Number the boxes and stack them')),
    one(body('My first piano: a book for children')),
    one(body('Подарок для подруги'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kado untuk sahabat'), undefined, { language: 'id', market: 'ID' }),
    one(body('Un regalo para tu amiga'), undefined, { language: 'es', market: 'MX' }),
  ],
}
