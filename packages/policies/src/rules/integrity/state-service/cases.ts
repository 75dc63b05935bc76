import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Check your Medicare options')),
    one(body('Help with your green card application')),
    one(body('Medicare benefits explained by an agent')),
    one(body('Поможем оформить налоговый вычет'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Bantuan urus visa dan BPJS'), undefined, { language: 'id', market: 'ID' }),
    one(body('Te ayudamos con tu ciudadanía'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Green cards for thank-you notes'), 'paper'),
    one(body('Social evenings for seniors')),
    one(body('State-of-the-art ovens')),
    one(body('Открытки с благодарностью'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kartu ucapan terima kasih'), undefined, { language: 'id', market: 'ID' }),
    one(body('Tarjetas de agradecimiento'), undefined, { language: 'es', market: 'MX' }),
  ],
}
