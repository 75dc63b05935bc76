import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'dating' } }),
    one({ ...body('New this week'), advertiser: { industry: 'dating', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'dating', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'dating', certificates: ['dating-approval'] } }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'dating', certificates: ['claim-proof', 'sales-rep-approval'] },
    }),
  ],
}
