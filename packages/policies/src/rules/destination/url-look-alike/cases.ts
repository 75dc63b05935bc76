import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://paypaI.com/'), 'capital I for l'),
    one(link('https://www.amaz0n.com/deals')),
    one(link('https://xn--pple-43d.com/'), 'Cyrillic а'),
  ],
  allowed: [
    one(link('https://www.paypal.com/'), 'the brand itself'),
    one(link('https://pineapple.example/'), 'a word that contains a brand'),
    one(link('https://lumen.shop/')),
  ],
}
