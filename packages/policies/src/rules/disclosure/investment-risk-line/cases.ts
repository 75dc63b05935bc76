import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Invest from one dollar'), advertiser: { industry: 'investment' } }),
    one({ ...body('Trade with us'), advertiser: { industry: 'crypto' } }),
    one({ ...body('Low-risk funds for beginners'), advertiser: { industry: 'investment' } }, 'no warning'),
  ],
  allowed: [
    one({ ...body('Invest from one dollar. Capital at risk.'), advertiser: { industry: 'investment' } }),
    one({ ...body('Savings tips for families'), advertiser: { industry: 'media' } }, 'another industry'),
    one(
      {
        text: { body: 'Trade with us', disclaimer: 'You may lose all you invest.' },
        advertiser: { industry: 'crypto' },
      },
      'in the disclaimer',
    ),
  ],
}
