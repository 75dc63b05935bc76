import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('New mugs'), placement: 'app-bundle', flags: { spark: true } }),
    one({ ...body('New mugs'), placement: 'takeover', flags: { spark: true } }),
    one({ ...body('New mugs'), placement: 'app-bundle', buyingType: 'auction', flags: { spark: true } }),
  ],
  allowed: [
    one({ ...body('New mugs'), placement: 'feed', flags: { spark: true } }, 'the feed'),
    one({ ...body('New mugs'), placement: 'app-bundle', flags: { spark: false } }, 'not a Spark ad'),
    one({ ...body('New mugs'), placement: 'network', flags: { spark: true } }),
  ],
}
