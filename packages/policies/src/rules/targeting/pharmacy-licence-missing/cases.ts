import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'pharmacy' } }),
    one({ ...body('New this week'), advertiser: { industry: 'pharmacy', certificates: [] } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'pharmacy', certificates: ['brand-authorisation'] } },
      'another certificate',
    ),
  ],
  allowed: [
    one({
      ...body('Talk to our team today'),
      advertiser: { industry: 'pharmacy', certificates: ['pharmacy-licence'] },
    }),
    one({ ...body('Talk to our team today'), advertiser: { industry: 'home' } }, 'another industry'),
    one({
      ...body('New this week'),
      advertiser: { industry: 'pharmacy', certificates: ['claim-proof', 'medical-approval'] },
    }),
  ],
}
