import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'short-term-loan',
  checker: 'claim',
  options: { claims: ['loan-terms.term'], strength: 'any', when: { days: { max: 90 } } },
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
  knownMistakes: [
    'A time for something else in the same breath, such as a cooling-off period, can be read as the term.',
  ],
  says: {
    claimed: {
      title: 'Offers a loan for 90 days or less',
      why: '“{quote}” names a term of {days} days. Loans of 90 days or less are not accepted.',
      fix: 'Advertise loans that run longer than 90 days, with their yearly cost.',
    },
  },
})
