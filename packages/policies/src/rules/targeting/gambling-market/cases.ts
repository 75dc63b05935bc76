import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Play tonight'), advertiser: { industry: 'gambling' } }, undefined, { market: 'BY' }),
    one(
      { ...body('Play tonight'), advertiser: { industry: 'gambling' }, targeting: { countries: ['GB', 'BY'] } },
      'one of two markets',
      { market: 'BY' },
    ),
    one(
      { ...body('New this week'), advertiser: { industry: 'gambling' }, targeting: { countries: ['BY'], minAge: 25 } },
      'age does not help',
      { market: 'BY' },
    ),
  ],
  allowed: [
    one({ ...body('Play tonight'), advertiser: { industry: 'gambling' } }, 'another market', { market: 'GB' }),
    one({ ...body('Board games for the family'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'BY',
    }),
    one({ ...body('Board games for the family') }, undefined, { market: 'BY' }),
  ],
}
