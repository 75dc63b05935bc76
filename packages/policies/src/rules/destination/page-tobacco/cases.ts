import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('Vape pens and e-liquids. Free shipping. Privacy.')),
    one(page('Shop cigarettes and cigars online')),
    one(page('New disposable vapes in 12 flavours')),
  ],
  allowed: [
    one(page('Smoked salmon and smoky bacon. Privacy.'), 'food'),
    one(page('Smoke detectors for every room'), 'a device'),
    one(page('Ceramic mugs. Privacy policy.')),
  ],
}
