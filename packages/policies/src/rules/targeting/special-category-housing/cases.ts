import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Flats to rent near the park'), advertiser: { industry: 'real-estate' } }),
    one({ ...body('Flats to rent near the park'), advertiser: { industry: 'real-estate' } }, 'Canada', {
      market: 'CA',
    }),
    one(
      {
        ...body('Flats to rent near the park'),
        advertiser: { industry: 'real-estate' },
        targeting: { specialCategory: 'credit' },
      },
      'another category',
    ),
  ],
  allowed: [
    one({
      ...body('Flats to rent near the park'),
      advertiser: { industry: 'real-estate' },
      targeting: { specialCategory: 'housing' },
    }),
    one({ ...body('Flats to rent near the park'), advertiser: { industry: 'real-estate' } }, 'another market', {
      market: 'GB',
    }),
    one({ ...body('Flats to rent near the park'), advertiser: { industry: 'home' } }, 'another industry'),
  ],
}
