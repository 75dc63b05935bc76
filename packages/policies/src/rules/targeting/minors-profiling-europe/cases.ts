import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Neu im Laden'), targeting: { minAge: 13, interests: ['fashion'] } }, undefined, {
      language: 'de',
      market: 'DE',
    }),
    one({ ...body('New arrivals'), targeting: { minAge: 16, customAudiences: ['buyers'] } }, undefined, {
      market: 'GB',
    }),
    one({ ...body('Novedades'), targeting: { minAge: 13, interests: ['games'] } }, undefined, {
      language: 'es',
      market: 'ES',
    }),
  ],
  allowed: [
    one({ ...body('New arrivals'), targeting: { minAge: 18, interests: ['fashion'] } }, 'exactly 18', { market: 'GB' }),
    one({ ...body('New arrivals'), targeting: { minAge: 13, genders: ['female'] } }, 'not profiling', { market: 'GB' }),
    one({ ...body('New arrivals'), targeting: { minAge: 13, interests: ['fashion'] } }, 'another market', {
      market: 'ID',
    }),
  ],
}
