import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'recruitment-network',
  checker: 'claim',
  options: { claims: ['mlm'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Plain partner programmes are flagged.'],
  says: {
    claimed: {
      title: 'Mentions network marketing',
      why: '“{quote}” names a network or partner scheme. Multi-level schemes are not allowed.',
      fix: 'Say how partners are paid, or advertise the product alone.',
    },
  },
})
