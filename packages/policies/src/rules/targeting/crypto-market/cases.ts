import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Trade with us'), advertiser: { industry: 'crypto' } }, undefined, { market: 'DZ' }),
    one(
      { ...body('Trade with us'), advertiser: { industry: 'crypto' }, targeting: { countries: ['GB', 'DZ'] } },
      'one of two markets',
      { market: 'DZ' },
    ),
    one(
      { ...body('New this week'), advertiser: { industry: 'crypto' }, targeting: { countries: ['DZ'], minAge: 25 } },
      'age does not help',
      { market: 'DZ' },
    ),
  ],
  allowed: [
    one({ ...body('Trade with us'), advertiser: { industry: 'crypto' } }, 'another market', { market: 'GB' }),
    one({ ...body('Savings tips for families'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'DZ',
    }),
    one({ ...body('Savings tips for families') }, undefined, { market: 'DZ' }),
  ],
}
