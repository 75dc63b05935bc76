import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'finance' } }),
    one({ ...body('New this week'), advertiser: { industry: 'investment', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'finance', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({
      ...body('Talk to our team today'),
      advertiser: { industry: 'finance', certificates: ['financial-licence'] },
    }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'investment', certificates: ['claim-proof', 'financial-licence'] },
    }),
  ],
}
