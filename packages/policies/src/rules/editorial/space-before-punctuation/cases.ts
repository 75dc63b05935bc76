import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('New mugs are here !')),
    one(body('Ceramic mugs , made by hand')),
    one(body('Made by hand . Fired twice')),
  ],
  allowed: [
    one(body('New mugs are here!')),
    one(body('Ceramic mugs, made by hand')),
    one(body('Slow mornings ... with a mug'), 'dots stand alone'),
  ],
}
