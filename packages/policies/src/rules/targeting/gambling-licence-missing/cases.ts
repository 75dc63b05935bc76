import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'gambling' } }),
    one({ ...body('New this week'), advertiser: { industry: 'gambling', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'gambling', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({
      ...body('Talk to our team today'),
      advertiser: { industry: 'gambling', certificates: ['gambling-licence'] },
    }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'gambling', certificates: ['claim-proof', 'gambling-licence'] },
    }),
  ],
}
