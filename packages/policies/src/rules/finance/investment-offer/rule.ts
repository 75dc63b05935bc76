import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'investment-offer',
  checker: 'claim',
  options: { claims: ['finance'], strength: 'weak' },
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
  knownMistakes: ['Articles about the economy are flagged as well.'],
  says: {
    claimed: {
      title: 'Offers a financial product',
      why: '“{quote}” names a financial service. TikTok asks for a local licence and an adult audience.',
      fix: 'Add your licence to the advertiser, set the age to 18 and state the risk.',
    },
  },
})
