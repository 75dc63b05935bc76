import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Big S@le on mugs this week')),
    one(body('Ca$h back on every mug')),
    one(body('Fr€e mug with any order')),
  ],
  allowed: [
    one(body('Mugs from $9 and up to 20% off'), 'a price and a percent'),
    one(body('Salt & pepper mugs, 2-in-1'), 'ordinary signs'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
