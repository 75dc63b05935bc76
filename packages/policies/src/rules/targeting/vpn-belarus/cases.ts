import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Browse in private'), advertiser: { industry: 'vpn' } }, undefined, { market: 'BY' }),
    one(
      { ...body('Browse in private'), advertiser: { industry: 'vpn' }, targeting: { countries: ['US', 'BY'] } },
      'one of two markets',
      { market: 'BY' },
    ),
    one(
      { ...body('New this week'), advertiser: { industry: 'vpn' }, targeting: { countries: ['BY'], minAge: 25 } },
      'age does not help',
      { market: 'BY' },
    ),
  ],
  allowed: [
    one({ ...body('Browse in private'), advertiser: { industry: 'vpn' } }, 'another market', { market: 'US' }),
    one({ ...body('Earphones for your commute'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'BY',
    }),
    one({ ...body('Earphones for your commute') }, undefined, { market: 'BY' }),
  ],
}
