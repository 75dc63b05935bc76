import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Big S.a.L.e on mugs this week')),
    one(body('Get it F-R-E-E with any mug')),
    one(body('M.u.G.s are back')),
  ],
  allowed: [
    one(body('Made in the U.S.A. by hand'), 'an abbreviation'),
    one(body('Open from 9 a.m. to 5 p.m.'), 'hours'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
