import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'weight-promise',
  checker: 'claim',
  options: { claims: ['weight'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Weight management',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-weight-management',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Luggage weights can be misread when no other word helps.'],
  says: {
    claimed: {
      title: 'Promises weight loss',
      why: '“{quote}” promises a change of weight or shames a body. Both are refused.',
      fix: 'Speak of habits and enjoyment, without kilograms, speed or shame.',
    },
  },
})
