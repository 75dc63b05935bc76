import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'high-cost-loan',
  checker: 'claim',
  options: { claims: ['loan-terms.cost'], strength: 'any', when: { amount: { kind: 'percent', min: 50 } } },
  effect: 'reject',
  // The page names the limit; our reading of the number may err, so a person looks first.
  status: 'warn',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Takes the highest percentage near the offer for the yearly rate.'],
  says: {
    claimed: {
      title: 'Offers credit at 50 % a year or more',
      why: '“{quote}” names a rate of {amount} %. Credit at 50 % a year or more is not accepted.',
      fix: 'Advertise credit whose yearly cost is below 50 %.',
    },
  },
})
