import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Get \u202eeerf\u202c mugs')),
    one(body('Mugs \u202dfor\u202c slow mornings')),
    one(body('\u202eRLO at the start')),
  ],
  allowed: [
    one(body('أكواب من السيراميك'), 'right to left by itself', { language: 'ar', market: 'AE' }),
    one(body('Ceramic mugs (set of 2)')),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
