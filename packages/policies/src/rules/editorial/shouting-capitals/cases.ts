import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('BUY OUR CERAMIC MUGS TODAY')),
    one(body('NEW MUGS FOR SLOW MORNINGS')),
    one(body('ORDER NOW AND SAVE ON MUGS today')),
  ],
  allowed: [
    one(body('NASA and BBC mugs for fans of space'), 'short names'),
    one(body('SALE on all mugs this week'), 'one word'),
    one(body('Ceramic Mugs For Slow Mornings'), 'a title'),
  ],
}
