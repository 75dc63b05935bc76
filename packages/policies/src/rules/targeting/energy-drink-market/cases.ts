import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('A new flavour is here'), advertiser: { industry: 'energy-drink' } }, undefined, { market: 'UG' }),
    one(
      {
        ...body('A new flavour is here'),
        advertiser: { industry: 'energy-drink' },
        targeting: { countries: ['GB', 'UG'] },
      },
      'one of two markets',
      { market: 'UG' },
    ),
    one(
      {
        ...body('New this week'),
        advertiser: { industry: 'energy-drink' },
        targeting: { countries: ['UG'], minAge: 25 },
      },
      'age does not help',
      { market: 'UG' },
    ),
  ],
  allowed: [
    one({ ...body('A new flavour is here'), advertiser: { industry: 'energy-drink' } }, 'another market', {
      market: 'GB',
    }),
    one({ ...body('Orange juice, freshly pressed'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'UG',
    }),
    one({ ...body('Orange juice, freshly pressed') }, undefined, { market: 'UG' }),
  ],
}
