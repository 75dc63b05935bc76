import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Free Bitcoin giveaway: send 0.1 BTC and get 0.2 back')),
    one(body('This coin will 100x before Friday')),
    one(body('Our trading bot makes 12% profit a day in crypto')),
    one(body('Набор в команду, арбитраж криптовалют, обучу с нуля'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Бесплатная раздача USDT, подключи кошелёк'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Airdrop USDT gratis, sambungkan dompet sekarang'), undefined, { language: 'id', market: 'ID' }),
    one(body('Regalamos bitcoin: conecta tu billetera y recibe el doble'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Bit and coin purses in soft leather'), 'a purse, not a coin'),
    one(body('A blockchain conference for lawyers, tickets on sale')),
    one(body('Chocolate coins for the whole class')),
    one(body('Шоколадные монеты в подарочной коробке'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Koin cokelat untuk ulang tahun anak'), undefined, { language: 'id', market: 'ID' }),
    one(body('Monedas de chocolate para fiestas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
