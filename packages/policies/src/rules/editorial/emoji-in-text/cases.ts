import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Ceramic mugs for slow mornings ☕️')),
    one(body('New arrivals 🎉 this week')),
    one(body('Hand made 👩‍🎨 in Porto')),
  ],
  allowed: [
    one({ text: { body: 'Ceramic mugs ☕️' }, flags: { spark: true } }, 'a Spark caption may have emoji'),
    one(body('Lumen™ mugs © 2026'), 'signs, not emoji'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
