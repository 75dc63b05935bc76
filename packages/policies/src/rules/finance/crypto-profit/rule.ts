import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'crypto-profit',
  checker: 'claim',
  options: { claims: ['crypto'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['News about the price of a coin can be flagged.'],
  says: {
    claimed: {
      title: 'Promises crypto gains',
      why: '“{quote}” promises crypto for free or with a sure gain. Such promises count as scams.',
      fix: 'Describe the service, drop gains and giveaways, and add a risk warning.',
    },
  },
})
