import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'personal-condition',
  checker: 'claim',
  options: { claims: ['attribute'], strength: 'weak' },
  effect: 'review',
  status: 'warn',
  source: {
    title: 'TikTok: Anti-discrimination ad policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-anti-discrimination-ad-policy',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Support groups are flagged.'],
  says: {
    claimed: {
      title: 'Hints at a personal condition',
      why: '“{quote}” speaks to people with a condition. A reviewer checks the tone.',
      fix: 'Name the product and who makes it, not the condition.',
    },
  },
})
