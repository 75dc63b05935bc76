import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'miracle-cure',
  checker: 'claim',
  options: { claims: ['health'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Plant food and cleaning brands named “miracle” are let through, others may not be.'],
  says: {
    claimed: {
      title: 'Promises a cure',
      why: '“{quote}” promises to heal. Cures and miracle effects are not allowed in ads.',
      fix: 'Say what the product is and how it feels to use, without healing.',
    },
  },
})
