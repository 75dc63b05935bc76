import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Order at https://lumen.shop today')),
    one(body('Visit www.lumen.shop for more')),
    one(body('More at lumen.shop/mugs')),
  ],
  allowed: [
    one(body('Mugs at 9.99 each. In stock now'), 'a price and a full stop'),
    one({ text: { body: 'Order at https://lumen.shop' }, flags: { spark: true } }, 'a Spark caption is a post'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
