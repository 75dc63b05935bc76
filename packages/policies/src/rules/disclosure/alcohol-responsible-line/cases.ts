import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('A new label from our cellar'), advertiser: { industry: 'alcohol' } }),
    one({ ...body('Dry gin, 40 % vol'), advertiser: { industry: 'alcohol' } }),
    one({ ...body('Responsibly sourced grapes'), advertiser: { industry: 'alcohol' } }, 'another meaning'),
  ],
  allowed: [
    one(
      { text: { body: 'A new label', disclaimer: 'Please drink responsibly.' }, advertiser: { industry: 'alcohol' } },
      'in the disclaimer',
    ),
    one({ ...body('Apple juice from our orchard'), advertiser: { industry: 'food' } }, 'another industry'),
    one({ ...body('Enjoy responsibly. Dry gin, 40 % vol'), advertiser: { industry: 'alcohol' } }),
  ],
}
