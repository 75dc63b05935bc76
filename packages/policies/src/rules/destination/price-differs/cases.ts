import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Mug set $29.99. Free returns.'), text: { body: 'Mug set for $9.99' } }),
    one({ ...page('Price: 49 USD. Privacy.'), text: { body: 'Yours for $19' } }),
    one({ ...page('Now €35.00'), text: { body: 'Tazas por €15.00' } }, undefined, { market: 'ES', language: 'es' }),
  ],
  allowed: [
    one({ ...page('Mug set $9.99, bowl $19.99'), text: { body: 'Mug set for $9.99' } }, 'one of several prices'),
    one({ ...page('Ceramic mugs. Privacy.'), text: { body: 'Mug set for $9.99' } }, 'the page names no price'),
    one({ ...page('Mug set $9.99'), text: { body: 'Ceramic mugs' } }, 'the ad names no price'),
  ],
}
