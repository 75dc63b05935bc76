import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Claim your $500 casino welcome bonus and play slots now')),
    one(body('Sure football tips, 98% win rate, join our channel')),
    one(body('Beat the roulette with this system')),
    one(body('Выигрышная ставка в лайве, заходим на тотал'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Казино дарит 100 фриспинов за регистрацию'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Situs slot gacor, bonus new member 100%'), undefined, { language: 'id', market: 'ID' }),
    one(body('Casino online: bono de bienvenida de 500 euros'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Pick your delivery slot at checkout'), 'a delivery slot'),
    one(body('Bet you cannot eat just one of our crisps')),
    one(body('A card slot for every pocket')),
    one(body('Выберите слот доставки на завтра'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pilih slot pengiriman besok pagi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Elige tu franja de entrega'), undefined, { language: 'es', market: 'MX' }),
  ],
}
