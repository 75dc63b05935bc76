import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(body('x')), one(body('y')), one(body('z'))],
  allowed: [
    one(body('Stoneware mugs for slow mornings, fired twice and glazed by hand in Porto')),
    one(body('Our plumbers repair boilers in Leeds from Monday to Saturday')),
    one(body('Learn the guitar in twelve lessons with a teacher who comes to your home')),
  ],
}
