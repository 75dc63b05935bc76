import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Ceramic mugs. Privacy policy. Terms.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Summer dresses'), advertiser: { industry: 'fashion' } }),
    one({ ...page('Face cream. Contact us.'), advertiser: { industry: 'beauty' } }),
  ],
  allowed: [
    one({ ...page('Our news today'), advertiser: { industry: 'media' } }, 'not a shop'),
    one({ ...page('Mugs. Refund policy.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Mugs. Free returns within 30 days.'), advertiser: { industry: 'ecommerce' } }),
  ],
}
