import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Up to 30% off all mugs'), text: { body: 'Up to 50% off mugs' } }),
    one({ ...page('Save 10% today'), text: { body: '70% off everything' } }),
    one({ ...page('Sale: 20% off'), text: { body: 'Get 40% off your mug' } }),
  ],
  allowed: [
    one({ ...page('Up to 50% off all mugs'), text: { body: 'Up to 50% off mugs' } }),
    one({ ...page('Up to 50% off all mugs'), text: { body: 'Mugs 30% off' } }, 'less than the page says'),
    one({ ...page('Mugs of 100% cotton rope and clay'), text: { body: 'Hand made mugs' } }, 'a share, not a discount'),
  ],
}
