import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { body: 'A new label', cta: 'SHOP_NOW' }, advertiser: { industry: 'alcohol' } }),
    one({
      text: { body: 'A new label', cta: 'ORDER_NOW' },
      advertiser: { industry: 'alcohol' },
      targeting: { minAge: 25 },
    }),
    one({ text: { body: 'A new label', cta: 'PREORDER_NOW' }, advertiser: { industry: 'alcohol' } }),
  ],
  allowed: [
    one({ text: { body: 'A new label', cta: 'LEARN_MORE' }, advertiser: { industry: 'alcohol' } }),
    one({ text: { body: 'New mugs', cta: 'SHOP_NOW' }, advertiser: { industry: 'home' } }, 'another industry'),
    one({ text: { body: 'A new label', cta: 'SHOP_NOW' }, advertiser: { industry: 'alcohol' } }, 'another market', {
      market: 'GB',
    }),
  ],
}
