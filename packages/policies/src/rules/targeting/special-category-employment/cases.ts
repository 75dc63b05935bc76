import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('We are looking for bakers'), advertiser: { industry: 'employment' } }),
    one({ ...body('We are looking for bakers'), advertiser: { industry: 'employment' } }, 'Canada', { market: 'CA' }),
    one(
      {
        ...body('We are looking for bakers'),
        advertiser: { industry: 'employment' },
        targeting: { specialCategory: 'credit' },
      },
      'another category',
    ),
  ],
  allowed: [
    one({
      ...body('We are looking for bakers'),
      advertiser: { industry: 'employment' },
      targeting: { specialCategory: 'employment' },
    }),
    one({ ...body('We are looking for bakers'), advertiser: { industry: 'employment' } }, 'another market', {
      market: 'GB',
    }),
    one({ ...body('We are looking for bakers'), advertiser: { industry: 'home' } }, 'another industry'),
  ],
}
