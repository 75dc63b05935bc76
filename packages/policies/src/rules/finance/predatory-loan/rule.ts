import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'predatory-loan',
  checker: 'claim',
  options: { claims: ['loan'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Zero-percent instalments at a shop can look alike.'],
  says: {
    claimed: {
      title: 'Promises a loan to everyone',
      why: '“{quote}” promises credit without checks. Payday loans and guaranteed approval are not allowed.',
      fix: 'Remove the promise of approval or speed and show the real cost.',
    },
  },
})
