import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'crypto-offer',
  checker: 'claim',
  options: { claims: ['crypto'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['crypto-licence'] },
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Books and courses about blockchain are flagged.'],
  says: {
    claimed: {
      title: 'Offers crypto assets',
      why: '“{quote}” concerns crypto assets. Many markets ban them or ask for permission first.',
      fix: 'Ask your sales contact, add the licence, and warn of possible loss.',
    },
  },
})
