import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Seniors born before 1965 qualify for a new government benefit')),
    one(body('The government is giving $6,400 to every American')),
    one(body('New stimulus programme: check if you qualify for free money')),
    one(body('Новые выплаты от государства, получите сегодня'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Bantuan pemerintah 5 juta cair hari ini, cek nama Anda'), undefined, { language: 'id', market: 'ID' }),
    one(body('El gobierno regala 1.000 euros a cada familia'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Government House gardens are open on Sunday'), 'a place'),
    one(body('Tax advice for freelancers by chartered accountants')),
    one(body('State of the art ovens')),
    one(body('Экскурсия в дом правительства'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Tur gedung pemerintah setiap Minggu'), undefined, { language: 'id', market: 'ID' }),
    one(body('Visita al palacio de gobierno'), undefined, { language: 'es', market: 'MX' }),
  ],
}
