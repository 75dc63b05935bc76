import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('Sex toys and vibrators, discreet shipping')),
    one(page('Live sex cams with hot girls')),
    one(page('Escort girls in your city')),
  ],
  allowed: [
    one(page('Essex holidays and cottages'), 'a place'),
    one(page('Young adult fiction and cookbooks'), 'books'),
    one(page('Ceramic mugs. Privacy policy.')),
  ],
}
