import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Married and looking? Have a discreet affair tonight')),
    one(body('Find a hookup near you, no strings attached')),
    one(body('Sugar daddies looking for young women')),
    one(body('Встречи на одну ночь без обязательств'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Cari pasangan selingkuh, kencan satu malam'), undefined, { language: 'id', market: 'ID' }),
    one(body('Encuentros casuales sin compromiso esta noche'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Strings for your guitar, no tools needed'), 'guitar strings'),
    one(body('A wedding is a family affair')),
    one(body('Sugar-free daddy and me cookies')),
    one(body('Струны для гитары без обязательной подписки'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Senar gitar baru'), undefined, { language: 'id', market: 'ID' }),
    one(body('Cuerdas de guitarra nuevas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
