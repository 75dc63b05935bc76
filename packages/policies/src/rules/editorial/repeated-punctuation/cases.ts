import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(body('New mugs are here!!!')), one(body('Why wait????')), one(body('Mugs!!!! For slow mornings'))],
  allowed: [
    one(body('Slow mornings... with a mug'), 'three full stops'),
    one(body('Really?!'), 'two signs'),
    one(body('New mugs are here!')),
  ],
}
