import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('New crisps'), flags: { hfss: true }, targeting: { minAge: 13 } }, undefined, { market: 'GB' }),
    one({ ...body('New chocolate'), flags: { hfss: true }, targeting: { minAge: 17 } }, 'one year short', {
      market: 'IE',
    }),
    one({ ...body('Neue Limonade'), flags: { hfss: true }, targeting: { minAge: 13 } }, undefined, {
      language: 'de',
      market: 'DE',
    }),
  ],
  allowed: [
    one({ ...body('New crisps'), flags: { hfss: true }, targeting: { minAge: 18 } }, 'exactly 18', { market: 'GB' }),
    one({ ...body('New apples'), flags: { hfss: false }, targeting: { minAge: 13 } }, 'not flagged', { market: 'GB' }),
    one({ ...body('New crisps'), flags: { hfss: true }, targeting: { minAge: 13 } }, 'another market', {
      market: 'US',
    }),
  ],
}
