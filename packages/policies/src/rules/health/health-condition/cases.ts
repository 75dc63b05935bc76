import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Vitamins that support your immune system')),
    one(body('Clinically proven relief for dry eyes')),
    one(body('Collagen supplement for healthy joints')),
    one(body('Витамины и БАД для иммунитета'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Suplemen vitamin C untuk daya tahan tubuh'), undefined, { language: 'id', market: 'ID' }),
    one(body('Suplemento de colágeno para las articulaciones'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Healthy margins: accounting for cafés'), 'a figure of speech'),
    one(body('Dry white towels in a set of four')),
    one(body('Eye-catching posters, printed in a day')),
    one(body('Полотенца из хлопка, набор из четырёх'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Handuk katun isi empat'), undefined, { language: 'id', market: 'ID' }),
    one(body('Toallas de algodón, juego de cuatro'), undefined, { language: 'es', market: 'MX' }),
  ],
}
