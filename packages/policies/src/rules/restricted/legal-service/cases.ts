import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Injured? Our lawyers fight for you')),
    one(body('Talk to an attorney today')),
    one(body('Divorce lawyers, first consultation free')),
    one(body('Юристы по банкротству, консультация'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Konsultasi pengacara perceraian'), undefined, { language: 'id', market: 'ID' }),
    one(body('Abogados de divorcio, primera consulta gratis'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Legal pads in yellow paper'), 'stationery'),
    one(body('A suit for every occasion')),
    one(body('Judge for yourself: free samples')),
    one(body('Костюмы на любой случай'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jas untuk setiap acara'), undefined, { language: 'id', market: 'ID' }),
    one(body('Trajes para cada ocasión'), undefined, { language: 'es', market: 'MX' }),
  ],
}
