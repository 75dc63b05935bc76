import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Tarot reading by phone'), advertiser: { industry: 'fortune' } }, undefined, { market: 'BY' }),
    one(
      {
        ...body('Tarot reading by phone'),
        advertiser: { industry: 'fortune' },
        targeting: { countries: ['US', 'BY'] },
      },
      'one of two markets',
      { market: 'BY' },
    ),
    one(
      { ...body('New this week'), advertiser: { industry: 'fortune' }, targeting: { countries: ['BY'], minAge: 25 } },
      'age does not help',
      { market: 'BY' },
    ),
  ],
  allowed: [
    one({ ...body('Tarot reading by phone'), advertiser: { industry: 'fortune' } }, 'another market', { market: 'US' }),
    one({ ...body('A star map poster for your wall'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'BY',
    }),
    one({ ...body('A star map poster for your wall') }, undefined, { market: 'BY' }),
  ],
}
