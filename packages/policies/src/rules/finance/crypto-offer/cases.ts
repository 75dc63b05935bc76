import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Buy Bitcoin in our regulated app. Capital at risk')),
    one(body('Trade crypto with low fees')),
    one(body('Hardware wallet for your Ethereum and NFTs')),
    one(body('Криптовалюта: обзор кошельков для начинающих'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Beli bitcoin di aplikasi yang terdaftar'), undefined, { language: 'id', market: 'ID' }),
    one(body('Compra bitcoin en una app regulada'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Leather wallet with a coin pocket'), 'a wallet for cash'),
    one(body('Trade in your old phone and save')),
    one(body('Mine craft coal by hand at our museum')),
    one(body('Кожаный кошелёк ручной работы'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Dompet kulit buatan tangan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Billetera de cuero hecha a mano'), undefined, { language: 'es', market: 'MX' }),
  ],
}
