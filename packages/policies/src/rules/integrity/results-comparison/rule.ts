import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'results-comparison',
  checker: 'claim',
  options: { claims: ['before-after'], strength: 'weak' },
  effect: 'review',
  status: 'warn',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Renovation and cleaning are flagged.'],
  says: {
    claimed: {
      title: 'Speaks of before and after',
      why: '“{quote}” compares two states. A reviewer checks whether a product effect is meant.',
      fix: 'Show one state only, or say what was done.',
    },
  },
})
