import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({
      ...body('Flats to rent near the park'),
      advertiser: { industry: 'real-estate' },
      targeting: { genders: ['female'], specialCategory: 'housing' },
    }),
    one({
      ...body('We are looking for bakers'),
      advertiser: { industry: 'employment' },
      targeting: { postalCodes: ['94103'], specialCategory: 'employment' },
    }),
    one({
      ...body('Credit cards for students'),
      advertiser: { industry: 'credit' },
      targeting: { minAge: 25, maxAge: 40, specialCategory: 'credit' },
    }),
  ],
  allowed: [
    one({
      ...body('Flats to rent near the park'),
      advertiser: { industry: 'real-estate' },
      targeting: { specialCategory: 'housing' },
    }),
    one(
      { ...body('Dresses for summer'), advertiser: { industry: 'fashion' }, targeting: { genders: ['female'] } },
      'another industry',
    ),
    one(
      {
        ...body('Flats to rent near the park'),
        advertiser: { industry: 'real-estate' },
        targeting: { genders: ['female'] },
      },
      'another market',
      { market: 'GB' },
    ),
  ],
}
