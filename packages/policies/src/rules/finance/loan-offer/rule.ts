import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'loan-offer',
  checker: 'claim',
  options: { claims: ['loan'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['financial-licence'] },
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['The word credit in “store credit” is sometimes read as a loan.'],
  says: {
    claimed: {
      title: 'Offers credit',
      why: '“{quote}” offers credit. Lenders need a local licence and an audience of 18 and over.',
      fix: 'Add your licence, show the yearly cost, and set the age to 18.',
    },
  },
})
