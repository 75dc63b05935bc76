import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'pyramid-scheme',
  checker: 'claim',
  options: { claims: ['mlm'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Plain referral discounts of shops can come close.'],
  says: {
    claimed: {
      title: 'Asks people to recruit others',
      why: '“{quote}” pays for bringing in others. Pyramid and multi-level schemes are not allowed.',
      fix: 'Advertise the product itself and leave recruiting out.',
    },
  },
})
