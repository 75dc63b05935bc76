import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'teasing-hook',
  checker: 'claim',
  options: { claims: ['sensational'], strength: 'weak' },
  effect: 'review',
  status: 'warn',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Book blurbs are flagged.'],
  says: {
    claimed: {
      title: 'Teases instead of telling',
      why: '“{quote}” hides what is sold. A reviewer may read it as clickbait.',
      fix: 'Name the product in the first words.',
    },
  },
})
