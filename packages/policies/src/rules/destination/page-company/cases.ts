import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Ceramic mugs. Privacy policy. Terms.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Summer dresses. Free returns.'), advertiser: { industry: 'fashion' } }),
    one({ ...page('Face cream for dry skin'), advertiser: { industry: 'beauty' } }),
  ],
  allowed: [
    one({ ...page('Our news today'), advertiser: { industry: 'media' } }, 'not a shop'),
    one({ ...page('Mugs. Lumen Home Ltd, 1 Harbour Street.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Mugs. About us.'), advertiser: { industry: 'ecommerce' } }),
  ],
}
