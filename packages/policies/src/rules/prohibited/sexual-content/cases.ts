import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Hot girls in your area want to chat')),
    one(body('Watch uncensored nude videos')),
    one(body('Adult toys, discreet packaging')),
    one(body('Раздень любую девушку по фото с помощью бота'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Интимные фото, пиши'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Video bokep terbaru tanpa sensor'), undefined, { language: 'id', market: 'ID' }),
    one(body('Chicas calientes en tu zona'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Hot chocolate for cold girls and boys'), 'a drink'),
    one(body('Adult swimming lessons')),
    one(body('Nude-coloured heels in size 38')),
    one(body('Курсы плавания для взрослых'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kelas renang untuk dewasa'), undefined, { language: 'id', market: 'ID' }),
    one(body('Clases de natación para adultos'), undefined, { language: 'es', market: 'MX' }),
  ],
}
