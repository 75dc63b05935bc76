import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Mug set for €29.99')),
    one(body('Mug set for 29.99 EUR'), undefined, { market: 'GB' }),
    one(body('Кружка за 990 ₽'), undefined, { language: 'ru', market: 'KZ' }),
  ],
  allowed: [
    one(body('Tazas por $299'), 'a dollar sign is a peso sign too', { language: 'es', market: 'MX' }),
    one(body('Mug set for $29.99')),
    one(body('Mug set for £29.99'), undefined, { market: 'GB' }),
  ],
}
