import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('We are hiring remote sales managers, no experience needed')),
    one(body('Join us as a customer support agent, work from home')),
    one(body('Now hiring warehouse operators, training provided')),
    one(body('Требуются менеджеры, удаленно, обучение за счет компании'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lowongan admin online, tanpa pengalaman, kerja dari rumah'), undefined, { language: 'id', market: 'ID' }),
    one(body('Buscamos agentes de ventas, trabajo desde casa, sin experiencia'), undefined, {
      language: 'es',
      market: 'MX',
    }),
  ],
  allowed: [
    one(body('Hiring a van? Compare prices in your city'), 'hire means rent'),
    one(body('Work boots that last')),
    one(body('Our support team answers within a day')),
    one(body('Прокат фургонов для переезда'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sepatu kerja yang awet'), undefined, { language: 'id', market: 'ID' }),
    one(body('Botas de trabajo resistentes'), undefined, { language: 'es', market: 'MX' }),
  ],
}
