import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'weight-product',
  checker: 'claim',
  options: { claims: ['weight'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Weight management',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-weight-management',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Recipes with the word diet are flagged.'],
  says: {
    claimed: {
      title: 'Speaks of losing weight',
      why: '“{quote}” concerns weight. Such ads are for adults and need a healthy framing.',
      fix: 'Set the age to 18 and show a balanced lifestyle, not the product alone.',
    },
  },
})
