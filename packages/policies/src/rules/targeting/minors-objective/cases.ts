import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Sign up for news'), objective: 'lead-generation', targeting: { minAge: 13 } }),
    one({ ...body('New arrivals'), objective: 'shop-sales', targeting: { minAge: 16 } }),
    one({ ...body('Novedades'), objective: 'lead-generation', targeting: { minAge: 13 } }, undefined, {
      language: 'es',
      market: 'MX',
    }),
  ],
  allowed: [
    one({ ...body('Sign up for news'), objective: 'lead-generation', targeting: { minAge: 18 } }, 'exactly 18'),
    one({ ...body('New arrivals'), objective: 'traffic', targeting: { minAge: 13 } }, 'another objective'),
    one({ ...body('Sign up for news'), objective: 'lead-generation', targeting: { minAge: 13 } }, 'another market', {
      market: 'ID',
    }),
  ],
}
