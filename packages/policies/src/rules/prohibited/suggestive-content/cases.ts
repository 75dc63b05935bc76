import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Steamy stories for lonely nights')),
    one(body('Naughty games for two')),
    one(body('Sexy lingerie for a seductive evening')),
  ],
  allowed: [
    one(body('Steamed buns, hot from the bamboo basket'), 'steam in a kitchen'),
    one(body('A naughty puppy chewed it: our toughest toy yet'), 'a puppy'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
