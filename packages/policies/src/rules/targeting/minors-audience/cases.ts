import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('New arrivals'), targeting: { minAge: 13, interests: ['fashion'] } }),
    one({ ...body('New arrivals'), targeting: { minAge: 16, genders: ['female'] } }),
    one({ ...body('New arrivals'), targeting: { minAge: 13, customAudiences: ['buyers'] } }),
  ],
  allowed: [
    one({ ...body('New arrivals'), targeting: { minAge: 18, interests: ['fashion'] } }, 'exactly 18'),
    one({ ...body('New arrivals'), targeting: { minAge: 13 } }, 'nobody picked'),
    one({ ...body('New arrivals'), targeting: { minAge: 13, interests: ['fashion'] } }, 'another market', {
      market: 'ID',
    }),
  ],
}
