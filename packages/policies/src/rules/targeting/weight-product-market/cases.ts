import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('See how it works'), advertiser: { industry: 'weight-loss' } }, undefined, { market: 'MX' }),
    one(
      { ...body('See how it works'), advertiser: { industry: 'weight-loss' }, targeting: { countries: ['VN', 'MX'] } },
      'one of two markets',
      { market: 'MX' },
    ),
    one(
      {
        ...body('New this week'),
        advertiser: { industry: 'weight-loss' },
        targeting: { countries: ['MX'], minAge: 25 },
      },
      'age does not help',
      { market: 'MX' },
    ),
  ],
  allowed: [
    one({ ...body('See how it works'), advertiser: { industry: 'weight-loss' } }, 'another market', { market: 'VN' }),
    one({ ...body('Running shoes for beginners'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'MX',
    }),
    one({ ...body('Running shoes for beginners') }, undefined, { market: 'MX' }),
  ],
}
