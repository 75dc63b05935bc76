import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Mugs for slow mornings #ceramics')),
    one(body('#handmade mugs are back')),
    one(body('New #homedecor arrivals')),
  ],
  allowed: [
    one(body('Chair no. 5 is back'), 'a number'),
    one({ text: { body: 'Mugs #ceramics' }, flags: { spark: true } }, 'a Spark caption may have hashtags'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
