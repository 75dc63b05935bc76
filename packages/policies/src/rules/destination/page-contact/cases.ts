import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Ceramic mugs. Privacy policy. Terms.'), advertiser: { industry: 'ecommerce' } }),
    one({ ...page('Loans for small shops. Privacy.'), advertiser: { industry: 'finance' } }),
    one({ ...page('Summer dresses'), advertiser: { industry: 'fashion' } }),
  ],
  allowed: [
    one({ ...page('Our news today'), advertiser: { industry: 'media' } }, 'not a shop'),
    one({ ...page('Mugs. Contact us.'), advertiser: { industry: 'ecommerce' } }),
    one({
      ...page('Mugs', '<html><body>Mugs <a href="mailto:hello@lumen.shop">Write</a></body></html>'),
      advertiser: { industry: 'ecommerce' },
    }),
  ],
}
