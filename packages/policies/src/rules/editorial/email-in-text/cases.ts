import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Write to hello@lumen.shop')),
    one(body('Orders: mugs.orders@example.com')),
    one(body('hello@lumen.shop for a quote')),
  ],
  allowed: [
    one(body('Two mugs @ 20 dollars'), 'a price'),
    one(body('Follow us at Lumen Home')),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
