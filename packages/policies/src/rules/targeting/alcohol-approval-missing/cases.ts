import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'alcohol' } }),
    one({ ...body('New this week'), advertiser: { industry: 'alcohol', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'alcohol', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'alcohol', certificates: ['alcohol-licence'] } }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'alcohol', certificates: ['claim-proof', 'sales-rep-approval'] },
    }),
  ],
}
