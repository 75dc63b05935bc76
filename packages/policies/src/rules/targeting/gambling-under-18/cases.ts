import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Talk to our team today'), advertiser: { industry: 'gambling' }, targeting: { minAge: 16 } }),
    one({ ...body('New this week'), advertiser: { industry: 'gambling' }, targeting: { minAge: 13, maxAge: 34 } }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'gambling' }, targeting: { minAge: 17 } },
      'one year short',
    ),
  ],
  allowed: [
    one(
      { ...body('Talk to our team today'), advertiser: { industry: 'gambling' }, targeting: { minAge: 18 } },
      'exactly the age',
    ),
    one(
      { ...body('Talk to our team today'), advertiser: { industry: 'home' }, targeting: { minAge: 13 } },
      'another industry',
    ),
    one({ ...body('See how it works'), advertiser: { industry: 'gambling' }, targeting: { minAge: 23 } }),
  ],
}
