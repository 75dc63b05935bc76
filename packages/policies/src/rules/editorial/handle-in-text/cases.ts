import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Follow @lumenhome for more mugs')),
    one(body('Made with @studio.sol in Porto')),
    one(body('@lumen_home mugs are back')),
  ],
  allowed: [
    one(body('Two mugs @ 20 dollars'), 'a price, not a mention'),
    one({ text: { body: 'Follow @lumenhome' }, flags: { spark: true } }, 'a Spark caption may mention'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
