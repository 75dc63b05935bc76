import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'medical' } }),
    one({ ...body('New this week'), advertiser: { industry: 'health', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'medical', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'medical', certificates: ['medical-approval'] } }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'health', certificates: ['claim-proof', 'medical-approval'] },
    }),
  ],
}
