import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Ceramic mugs. Privacy policy.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Hand made mugs from Porto'), advertiser: { industry: 'home' } }),
    one({ ...page('Summer dresses. Contact us.'), advertiser: { industry: 'fashion' } }),
  ],
  allowed: [
    one({ ...page('Our news today'), advertiser: { industry: 'media' } }, 'not a shop'),
    one({ ...page('Mugs. Terms of sale.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Tazas. Términos y condiciones'), advertiser: { industry: 'ecommerce' } }, 'Spanish', {
      language: 'es',
      market: 'MX',
    }),
  ],
}
