import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('A new label from our cellar'), advertiser: { industry: 'alcohol' } }, undefined, { market: 'BY' }),
    one(
      {
        ...body('A new label from our cellar'),
        advertiser: { industry: 'alcohol' },
        targeting: { countries: ['US', 'BY'] },
      },
      'one of two markets',
      { market: 'BY' },
    ),
    one(
      { ...body('New this week'), advertiser: { industry: 'alcohol' }, targeting: { countries: ['BY'], minAge: 25 } },
      'age does not help',
      { market: 'BY' },
    ),
  ],
  allowed: [
    one({ ...body('A new label from our cellar'), advertiser: { industry: 'alcohol' } }, 'another market', {
      market: 'US',
    }),
    one({ ...body('Apple juice from our orchard'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'BY',
    }),
    one({ ...body('Apple juice from our orchard') }, undefined, { market: 'BY' }),
  ],
}
