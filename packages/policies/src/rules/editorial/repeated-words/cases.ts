import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Mugs mugs mugs mugs for you')),
    one(body('Sale sale sale sale on all mugs')),
    one(body('Now now now now now')),
  ],
  allowed: [
    one(body('Bye bye cold coffee'), 'twice'),
    one(body('Mug by mug by mug, made by hand'), 'not in a row'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
