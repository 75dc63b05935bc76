import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Your accounts in order'), advertiser: { industry: 'accounting' } }, undefined, { market: 'TR' }),
    one(
      {
        ...body('Your accounts in order'),
        advertiser: { industry: 'accounting' },
        targeting: { countries: ['GB', 'TR'] },
      },
      'one of two markets',
      { market: 'TR' },
    ),
    one(
      {
        ...body('New this week'),
        advertiser: { industry: 'accounting' },
        targeting: { countries: ['TR'], minAge: 25 },
      },
      'age does not help',
      { market: 'TR' },
    ),
  ],
  allowed: [
    one({ ...body('Your accounts in order'), advertiser: { industry: 'accounting' } }, 'another market', {
      market: 'GB',
    }),
    one({ ...body('Coffee for long office days'), advertiser: { industry: 'home' } }, 'another industry', {
      market: 'TR',
    }),
    one({ ...body('Coffee for long office days') }, undefined, { market: 'TR' }),
  ],
}
