import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Credit cards for students'), advertiser: { industry: 'credit' } }),
    one({ ...body('Credit cards for students'), advertiser: { industry: 'credit' } }, 'Canada', { market: 'CA' }),
    one(
      {
        ...body('Credit cards for students'),
        advertiser: { industry: 'credit' },
        targeting: { specialCategory: 'housing' },
      },
      'another category',
    ),
  ],
  allowed: [
    one({
      ...body('Credit cards for students'),
      advertiser: { industry: 'credit' },
      targeting: { specialCategory: 'credit' },
    }),
    one({ ...body('Credit cards for students'), advertiser: { industry: 'credit' } }, 'another market', {
      market: 'GB',
    }),
    one({ ...body('Credit cards for students'), advertiser: { industry: 'home' } }, 'another industry'),
  ],
}
