import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Call +1 415 555 0132 to order')),
    one(body('WhatsApp us: +62 812 3456 7890'), undefined, { market: 'ID' }),
    one(body('Order on (415) 555-0132')),
  ],
  allowed: [
    one(body('Over 1,250,000 mugs sold since 2014'), 'a count'),
    one(body('Open 24/7, 365 days a year'), 'hours'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
