import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'legal-service',
  checker: 'claim',
  options: { claims: ['legal'], strength: 'any' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Other products and services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-other-products-and-services',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Course titles are flagged.'],
  says: {
    claimed: {
      title: 'Offers legal services',
      why: '“{quote}” offers legal help. Some markets set conditions for that.',
      fix: 'Name the firm and its registration, and check the market.',
    },
  },
})
