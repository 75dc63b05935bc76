import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'crypto' } }),
    one({ ...body('New this week'), advertiser: { industry: 'crypto', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'crypto', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'crypto', certificates: ['crypto-licence'] } }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'crypto', certificates: ['claim-proof', 'crypto-licence'] },
    }),
  ],
}
